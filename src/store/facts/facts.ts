// Facts: what was read, and which ids were given. Rows are only ever added.
import type { Insertable, Kysely, Transaction } from 'kysely'
import type { MintedAgreement } from '../../model/agreement.ts'
import type { AgreementId, RecordId, SourceId } from '../../model/ids.ts'
import { inBatches } from '../rows/batches.ts'
import { plainText, toColumn } from '../rows/json-column.ts'
import type { Tables } from '../schema.ts'
import type { FactChanges, Reading, Store } from '../store.ts'
import { exportFacts } from './export-facts.ts'
import { appendValidators, heldSnapshot } from './held-snapshots.ts'
import { importFacts } from './import-facts.ts'
import { exportRows } from './kept-rows.ts'
import { type AboutColumn, newestReadings, noticingSources, type ToldColumn } from './readings.ts'

export function factsOf(db: Kysely<Tables>, register: string): Store['facts'] {
  return {
    appendReading: (reading) => appendReading(db, reading),
    readings: (sources) => newestReadings(db, sources),
    heldSnapshot: (source) => heldSnapshot(db, source),
    mintAgreements: (minted) => db.transaction().execute((transaction) => insertMinted(transaction, minted)),
    mintedAgreements: async () => {
      const rows = await db.selectFrom('minted').select(['agreement', 'record']).orderBy('seq').execute()
      return rows.map(({ agreement, record }) => ({
        id: agreement as AgreementId,
        founding: record as RecordId,
      }))
    },
    mintedOf: (records) => mintedOf(db, records),
    changesSince: (version) => changesSince(db, version),
    noticingSources: (sources) => noticingSources(db, sources),
    version: () => factsVersion(db),
    export: () => exportFacts(db),
    exportRows: (which) => exportRows(db, which),
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

async function mintedOf(
  db: Kysely<Tables>,
  records: readonly RecordId[],
): Promise<readonly MintedAgreement[]> {
  const found = new Map<number, MintedAgreement>()
  await inBatches(records, async (batch) => {
    const rows = await db
      .selectFrom('minted')
      .selectAll()
      .where('agreement', 'in', (all) =>
        all
          .selectFrom('minted')
          .select('agreement')
          .where('record', 'in', [...batch]),
      )
      .execute()
    for (const { seq, agreement, record } of rows)
      found.set(seq, { id: agreement as AgreementId, founding: record as RecordId })
  })
  return [...found].sort(([a], [b]) => a - b).map(([, minted]) => minted)
}

/** Ids may have come by the views themselves. */
async function changesSince(db: Kysely<Tables>, version: string): Promise<FactChanges> {
  const [readings, , decisions] = version.split('.')
  const rows = await db
    .selectFrom('readings')
    .select('source')
    .distinct()
    .where('seq', '>', Number(readings))
    .orderBy('source')
    .execute()
  return { sources: rows.map(({ source }) => source as SourceId), decisionsBefore: Number(decisions) }
}
