// Facts: what was read, and which ids were given. Rows are only ever added.
import type { Insertable, Kysely, Transaction } from 'kysely'
import type { MintedAgreement } from '../model/agreement.ts'
import type { AgreementId, RecordId, SnapshotId } from '../model/ids.ts'
import { inBatches } from './batches.ts'
import { exportFacts } from './export-facts.ts'
import { appendValidators, heldSnapshot, type SnapshotFacts } from './held-snapshots.ts'
import { importFacts } from './import-facts.ts'
import { fromColumn, plainText, toColumn } from './json-column.ts'
import type { Tables } from './schema.ts'
import type { Reading, Store } from './store.ts'

interface ToldColumn {
  readonly records: Reading['records']
  readonly findings: Reading['findings']
}

interface AboutColumn extends SnapshotFacts {
  readonly source: Reading['source']
}

export function factsOf(db: Kysely<Tables>, register: string): Store['facts'] {
  return {
    appendReading: (reading) => appendReading(db, reading),
    readings: () => newestReadings(db),
    heldSnapshot: (source) => heldSnapshot(db, source),
    mintAgreements: (minted) => db.transaction().execute((transaction) => insertMinted(transaction, minted)),
    mintedAgreements: async () => {
      const rows = await db.selectFrom('minted').select(['agreement', 'record']).orderBy('seq').execute()
      return rows.map(({ agreement, record }) => ({
        id: agreement as AgreementId,
        founding: record as RecordId,
      }))
    },
    version: () => factsVersion(db),
    export: () => exportFacts(db),
    import: (facts) => importFacts(db, register, facts),
    areInViews: async () => {
      const row = await db.selectFrom('views_basis').select('basis').executeTakeFirst()
      return (row?.basis ?? '0.0.0') === (await factsVersion(db))
    },
  }
}

/** The newest of the readings, of the ids and of the decisions. */
export async function factsVersion(db: Kysely<Tables>): Promise<string> {
  const { readings, minted, decisions } = await db
    .selectNoFrom((no) => [
      no
        .selectFrom('readings')
        .select((all) => all.fn.max('seq').as('seq'))
        .as('readings'),
      no
        .selectFrom('minted')
        .select((all) => all.fn.max('seq').as('seq'))
        .as('minted'),
      no
        .selectFrom('decisions')
        .select((all) => all.fn.max('number').as('number'))
        .as('decisions'),
    ])
    .executeTakeFirstOrThrow()
  return `${readings ?? 0}.${minted ?? 0}.${decisions ?? 0}`
}

export async function insertMinted(
  db: Transaction<Tables>,
  minted: readonly MintedAgreement[],
): Promise<void> {
  const rows = minted.map(({ id, founding }) => ({ agreement: id, record: founding }))
  await inBatches(rows, (batch) =>
    db
      .insertInto('minted')
      .values(batch)
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
}

/** Reading again what has not changed, with the same extractor, adds nothing. */
async function appendReading(db: Kysely<Tables>, reading: Reading): Promise<void> {
  const { source, snapshot, document, records, findings, extractor } = reading
  const { location, mediaType, charset } = snapshot
  const row = {
    source: plainText(source.id, 'the source'),
    snapshot: plainText(snapshot.id, 'the snapshot'),
    fetched_at: snapshot.fetchedAt,
    extractor: plainText(extractor, 'the extractor'),
    records: records.length,
    about: toColumn({ source, location, mediaType, charset } satisfies AboutColumn),
    document: toColumn(document),
    told: toColumn({ records, findings } satisfies ToldColumn),
  }
  await db.transaction().execute(async (transaction) => {
    const known = await transaction
      .selectFrom('readings')
      .select(['snapshot', 'extractor', 'about', 'document', 'told'])
      .where('source', '=', row.source)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    const isNew = known === undefined || !isSame(known, row)
    if (isNew) await insertReading(transaction, row, snapshot.bytes)
    await appendValidators(transaction, source.id, snapshot)
  })
}

async function insertReading(
  transaction: Transaction<Tables>,
  row: Insertable<Tables['readings']>,
  bytes: Uint8Array,
): Promise<void> {
  await transaction
    .insertInto('snapshots')
    .values({ id: row.snapshot, bytes })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await transaction.insertInto('readings').values(row).execute()
}

type Comparable = Readonly<Record<'snapshot' | 'extractor' | 'about' | 'document' | 'told', string>>

function isSame(a: Comparable, b: Comparable): boolean {
  return (['snapshot', 'extractor', 'about', 'document', 'told'] as const).every(
    (name) => a[name] === b[name],
  )
}

async function newestReadings(db: Kysely<Tables>): Promise<readonly Reading[]> {
  const rows = await db
    .selectFrom('readings')
    .innerJoin('snapshots', 'snapshots.id', 'readings.snapshot')
    .selectAll('readings')
    .select('snapshots.bytes')
    .where('seq', 'in', (all) =>
      all
        .selectFrom('readings')
        .select((one) => one.fn.max('seq').as('seq'))
        .groupBy('source'),
    )
    .orderBy('source')
    .execute()
  return rows.map((row) => {
    const { source, ...about } = fromColumn<AboutColumn>(row.about)
    return {
      source,
      snapshot: { id: row.snapshot as SnapshotId, ...about, bytes: row.bytes, fetchedAt: row.fetched_at },
      document: fromColumn<Reading['document']>(row.document),
      ...fromColumn<ToldColumn>(row.told),
      extractor: row.extractor,
    }
  })
}
