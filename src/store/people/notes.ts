// Notes of offices: each is read and written by its own office alone, and nobody's is overwritten unseen.
import type { Kysely, Selectable } from 'kysely'
import type { PartyId } from '../../model/ids.ts'
import type { Note, NoteSubject } from '../../model/note.ts'
import { plainText } from '../rows/json-column.ts'
import type { Tables } from '../schema.ts'
import type { Store } from '../store.ts'

export function notesOf(db: Kysely<Tables>): Store['notes'] {
  return {
    list: async (office) => {
      const rows = await db
        .selectFrom('notes')
        .selectAll()
        .where('office', '=', office)
        .where('words', '!=', '')
        .orderBy('written_at', 'desc')
        .orderBy('subject')
        .execute()
      return rows.map(presentNote)
    },
    get: (office, subject) => noteOn(db, office, subject),
    write: ({ office, subject, words, by, at, version }) =>
      db.transaction().execute(async (transaction) => {
        const standing = await noteOn(transaction, office, subject)
        if (standing !== undefined && standing.version !== version) return standing
        const values = {
          words: plainText(words, 'the note'),
          written_by: by,
          written_at: at,
          version: version + 1,
        }
        await transaction
          .insertInto('notes')
          .values({ office, subject, ...values })
          .onConflict((conflict) => conflict.columns(['office', 'subject']).doUpdateSet(values))
          .execute()
        return null
      }),
  }
}

async function noteOn(db: Kysely<Tables>, office: PartyId, subject: NoteSubject): Promise<Note | undefined> {
  const row = await db
    .selectFrom('notes')
    .selectAll()
    .where('office', '=', office)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row === undefined ? undefined : presentNote(row)
}

function presentNote(row: Selectable<Tables['notes']>): Note {
  return {
    office: row.office as PartyId,
    subject: row.subject as NoteSubject,
    words: row.words,
    by: row.written_by,
    at: row.written_at,
    version: row.version,
  }
}
