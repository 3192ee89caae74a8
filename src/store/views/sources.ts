// Sources as they were last read.
import type { Kysely } from 'kysely'
import type { Document } from '../../model/document.ts'
import type { PartyId, SnapshotId, SourceId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import type { Source } from '../../model/source.ts'
import { lastReadings, type SomeSources } from '../facts/readings.ts'
import { askedOfMany, askedOften } from '../rows/asked-often.ts'
import { inBatches } from '../rows/batches.ts'
import { fromColumn } from '../rows/json-column.ts'
import { paged } from '../rows/paged.ts'
import type { Tables } from '../schema.ts'
import type { Store, StoredSource } from '../store.ts'
import { fromResolvedColumn, partiesIn } from './resolved-column.ts'

export function sourcesOf(db: Kysely<Tables>): Store['sources'] {
  const own = db.selectFrom('publishers').select('source').where('party', '=', '')
  const ofParty = askedOften(db, newest(db, own).orderBy('readings.source'))
  const withIds = askedOfMany(db, (ids) => newest(db, ids as readonly SourceId[]))
  const documentsOf = askedOfMany(db, (ids) =>
    db
      .selectFrom('readings')
      .select(['source', 'document'])
      .where('seq', 'in', lastReadings(db, ids as readonly SourceId[])),
  )
  const documents = async (ids: readonly SourceId[]) => {
    const found = new Map<SourceId, Document>()
    await inBatches(ids, async (batch) => {
      for (const { source, document } of await documentsOf(batch))
        found.set(source as SourceId, fromColumn<Document>(document))
    })
    return found
  }
  const several = async (ids: readonly SourceId[]) => {
    const found = new Map<string, StoredSource>()
    await inBatches(ids, async (batch) => {
      for (const row of await withIds(batch)) {
        const source = presentSource(row)
        found.set(source.id, source)
      }
    })
    return ids.flatMap((id) => found.get(id) ?? [])
  }
  const inOrder = () => db.selectFrom('readings').select('source').distinct().orderBy('source')
  return {
    list: async ({ party } = {}) => {
      const rows =
        party === undefined ? await newest(db).orderBy('readings.source').execute() : await ofParty(party)
      return rows.map(presentSource)
    },
    several,
    page: async ({ after, limit }) => {
      const rows = inOrder().limit(limit)
      const found = await (after === null ? rows : rows.where('source', '>', after)).execute()
      return several(found.map(({ source }) => source as SourceId))
    },
    part: async (part) => {
      const found = await paged(inOrder(), part).execute()
      return several(found.map(({ source }) => source as SourceId))
    },
    count: async () => {
      const counted = db
        .selectFrom('readings')
        .select((all) => all.fn.count<number>('source').distinct().as('n'))
      return (await counted.executeTakeFirstOrThrow()).n
    },
    agreementCounts: async (ids) => {
      const counts = new Map<SourceId, number>()
      await inBatches(ids, async (batch) => {
        const rows = await db
          .selectFrom('agreement_sources')
          .select(['source', (all) => all.fn.countAll<number>().as('n')])
          .where('source', 'in', [...batch])
          .groupBy('source')
          .execute()
        for (const { source, n } of rows) counts.set(source as SourceId, n)
      })
      return counts
    },
    get: async (id) => {
      const [row] = await withIds([id])
      return row === undefined ? undefined : presentSource(row)
    },
    document: async (id) => (await documents([id])).get(id),
    documents,
    records: async (id) => {
      const rows = await db
        .selectFrom('resolved')
        .select('body')
        .where('source', '=', id)
        .orderBy('position')
        .execute()
      return withParties(
        db,
        rows.map(({ body }) => body),
      )
    },
  }
}

/** The columns' records, whose parties stand in a table of their own. */
export async function withParties(
  db: Kysely<Tables>,
  columns: readonly string[],
): Promise<readonly ResolvedRecord[]> {
  const parties = new Map<string, Party>()
  await inBatches(partiesIn(columns), async (ids) => {
    const rows = await db.selectFrom('parties').select(['id', 'body']).where('id', 'in', ids).execute()
    for (const { id, body } of rows) parties.set(id, fromColumn<Party>(body))
  })
  return columns.map((column) => fromResolvedColumn(column, parties))
}

/** Of some sources, where they are told. */
function newest(db: Kysely<Tables>, sources?: SomeSources) {
  return db
    .selectFrom('readings')
    .leftJoin('publishers', 'publishers.source', 'readings.source')
    .leftJoin('parties', 'parties.id', 'publishers.party')
    .select(['about', 'snapshot', 'fetched_at', 'records', 'publishers.party', 'parties.body as party_body'])
    .where('seq', 'in', lastReadings(db, sources))
}

interface Row {
  readonly about: string
  readonly snapshot: string
  readonly fetched_at: string
  readonly records: number
  readonly party: string | null
  readonly party_body: string | null
}

function presentSource(row: Row): StoredSource {
  const { source } = fromColumn<{ readonly source: Source }>(row.about)
  const party = row.party_body === null ? null : fromColumn<Party>(row.party_body)
  return {
    ...source,
    snapshot: row.snapshot as SnapshotId,
    readAt: row.fetched_at,
    records: row.records,
    party: row.party as PartyId | null,
    partyName: party?.name ?? null,
    partyCountry: party?.country ?? null,
  }
}
