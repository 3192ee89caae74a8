// What anybody suggests: kept as it was sent, settled once.
import type { Kysely, Selectable } from 'kysely'
import type { SuggestionId } from '../../model/ids.ts'
import type { Suggestion, SuggestionKind, SuggestionState } from '../../model/suggestion.ts'
import { plainText } from '../rows/json-column.ts'
import type { Tables } from '../schema.ts'
import type { Store } from '../store.ts'

export function suggestionsOf(db: Kysely<Tables>): Store['suggestions'] {
  const all = () => db.selectFrom('suggestions').selectAll()
  return {
    add: async ({ id, kind, about, words, address, sentAt, sentBy, state }) => {
      const row = {
        id,
        kind,
        about: plainText(about, 'the page'),
        words: plainText(words, 'the suggestion'),
        address: address === null ? null : plainText(address, 'the address'),
        sent_at: sentAt,
        sent_by: sentBy,
        state,
        settled_by: null,
        settled_at: null,
        reason: null,
      }
      await db
        .transaction()
        .execute((transaction) => transaction.insertInto('suggestions').values(row).execute())
    },
    get: async (id) => {
      const row = await all().where('id', '=', id).executeTakeFirst()
      return row === undefined ? undefined : presentSuggestion(row)
    },
    list: async ({ state }) => {
      const rows = await all().where('state', '=', state).orderBy('sent_at', 'desc').orderBy('id').execute()
      return rows.map(presentSuggestion)
    },
    settle: (id, state, { by, at, reason }) =>
      db.transaction().execute(async (transaction) => {
        const settled = await transaction
          .updateTable('suggestions')
          .set({ state, settled_by: by, settled_at: at, reason: plainText(reason, 'the reason') })
          .where('id', '=', id)
          .where('state', '=', 'open')
          .returning('id')
          .executeTakeFirst()
        return settled !== undefined
      }),
  }
}

function presentSuggestion(row: Selectable<Tables['suggestions']>): Suggestion {
  const { settled_by: by, settled_at: at, reason } = row
  return {
    id: row.id as SuggestionId,
    kind: row.kind as SuggestionKind,
    about: row.about,
    words: row.words,
    address: row.address,
    sentAt: row.sent_at,
    sentBy: row.sent_by,
    state: row.state as SuggestionState,
    settled: by === null || at === null ? null : { by, at, reason: reason ?? '' },
  }
}
