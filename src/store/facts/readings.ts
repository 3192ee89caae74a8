// What was read of each source last.
import type { Kysely, SelectQueryBuilder } from 'kysely'
import type { SnapshotId, SourceId } from '../../model/ids.ts'
import { inBatches } from '../rows/batches.ts'
import { fromColumn } from '../rows/json-column.ts'
import type { Tables } from '../schema.ts'
import type { Reading, ToldReading } from '../store.ts'
import type { SnapshotFacts } from './held-snapshots.ts'

export interface ToldColumn {
  readonly records: Reading['records']
  readonly findings: Reading['findings']
}

export interface AboutColumn extends SnapshotFacts {
  readonly source: Reading['source']
}

/** Some sources, or those that another question finds. */
export type SomeSources =
  | readonly SourceId[]
  | SelectQueryBuilder<Tables, 'publishers', { readonly source: string }>

/** The number of the last reading of each source, of some where they are told. */
export function lastReadings(db: Kysely<Tables>, sources?: SomeSources) {
  const last = db
    .selectFrom('readings')
    .select((one) => one.fn.max('seq').as('seq'))
    .groupBy('source')
  return sources === undefined ? last : last.where('source', 'in', sources)
}

/** Bytes and words are most of a register: of words only those are fetched at which something was noticed. */
export async function newestReadings(
  db: Kysely<Tables>,
  sources?: readonly SourceId[],
): Promise<readonly ToldReading[]> {
  if (sources?.length === 0) return []
  const rows = await db
    .selectFrom('readings')
    .select(['seq', 'snapshot', 'about', 'told'])
    .where('seq', 'in', lastReadings(db, sources))
    .orderBy('source')
    .execute()
  const readings = rows.map(({ seq, snapshot, about, told }) => ({
    seq,
    source: fromColumn<AboutColumn>(about).source,
    snapshot: { id: snapshot as SnapshotId },
    ...fromColumn<ToldColumn>(told),
  }))
  const noticed = readings.flatMap(({ seq, findings }) => (findings.length === 0 ? [] : [seq]))
  const texts = await textsOf(db, noticed)
  return readings.map(({ seq, ...reading }) => ({ ...reading, document: { text: texts.get(seq) ?? '' } }))
}

async function textsOf(
  db: Kysely<Tables>,
  readings: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const texts = new Map<number, string>()
  await inBatches(readings, async (batch) => {
    const rows = await db
      .selectFrom('readings')
      .select(['seq', 'document'])
      .where('seq', 'in', [...batch])
      .execute()
    for (const { seq, document } of rows) texts.set(seq, fromColumn<Reading['document']>(document).text)
  })
  return texts
}

/** Nothing noticed is written as an empty list, at the end of the column. */
export async function noticingSources(
  db: Kysely<Tables>,
  sources: readonly SourceId[],
): Promise<readonly SourceId[]> {
  const found = new Set<SourceId>()
  await inBatches(sources, async (batch) => {
    const rows = await db
      .selectFrom('readings')
      .select('source')
      .distinct()
      .where('source', 'in', [...batch])
      .where('told', 'not like', '%"findings":[]}')
      .execute()
    for (const { source } of rows) found.add(source as SourceId)
  })
  return [...found]
}
