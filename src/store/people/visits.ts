// When each page was last asked for.
import type { Kysely } from 'kysely'
import type { SourceId } from '../../model/ids.ts'
import type { Tables } from '../schema.ts'
import type { Store } from '../store.ts'

export function visitsOf(db: Kysely<Tables>): Store['visits'] {
  return {
    last: async () => {
      const rows = await db.selectFrom('visits').selectAll().execute()
      return new Map(rows.map(({ source, at }) => [source as SourceId, at]))
    },
    note: async (source, at) => {
      await db.transaction().execute((transaction) =>
        transaction
          .insertInto('visits')
          .values({ source, at })
          .onConflict((conflict) => conflict.column('source').doUpdateSet({ at }))
          .execute(),
      )
    },
  }
}
