// What another register held, added to one that holds nothing.
import { type Kysely, sql, type Transaction } from 'kysely'
import { RegisterError } from '../../model/register-error.ts'
import type { Fact } from '../fact.ts'
import { toColumn } from '../rows/json-column.ts'
import type { Tables } from '../schema.ts'
import { rowOf } from './decisions.ts'
import { insertRow, type KeptRow } from './kept-rows.ts'

/** All in one transaction: the register holds them all, or nothing as before. */
export async function importFacts(
  db: Kysely<Tables>,
  register: string,
  facts: AsyncIterable<Fact | KeptRow>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const table of [
      'snapshots',
      'readings',
      'minted',
      'decisions',
      'suggestions',
      'accounts',
    ] as const) {
      const held = await transaction.selectFrom(table).select(sql<number>`1`.as('one')).limit(1).execute()
      if (held.length > 0) {
        throw new RegisterError(
          'store-not-empty',
          `${register} holds a register already; nothing was restored`,
        )
      }
    }
    for await (const fact of facts) {
      await (fact.kind === 'row' ? insertRow(transaction, fact) : insertFact(transaction, fact))
    }
  })
}

async function insertFact(db: Transaction<Tables>, fact: Fact): Promise<unknown> {
  switch (fact.kind) {
    case 'snapshot':
      return db.insertInto('snapshots').values({ id: fact.id, bytes: fact.bytes }).execute()
    case 'reading': {
      const { source, snapshot, fetchedAt, extractor, records, about, document, told } = fact
      return db
        .insertInto('readings')
        .values({
          source,
          snapshot,
          fetched_at: fetchedAt,
          extractor,
          records,
          about: toColumn(about),
          document: toColumn(document),
          told: toColumn(told),
        })
        .execute()
    }
    case 'validators': {
      const { source, snapshot, url, etag, lastModified } = fact
      return db
        .insertInto('validators')
        .values({ source, snapshot, url, etag, last_modified: lastModified })
        .execute()
    }
    case 'minted':
      return db.insertInto('minted').values({ agreement: fact.agreement, record: fact.record }).execute()
    case 'decision':
      return db.insertInto('decisions').values(rowOf(fact)).execute()
  }
}
