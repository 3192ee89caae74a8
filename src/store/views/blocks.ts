// Records by the blocks that they are brought together in, so that a change need look at its neighbours only.
import type { Kysely } from 'kysely'
import type { AgreementId, PartyId, RecordId, SourceId } from '../../model/ids.ts'
import type { Source } from '../../model/source.ts'
import { askedOften } from '../rows/asked-often.ts'
import { inBatches } from '../rows/batches.ts'
import { fromColumn } from '../rows/json-column.ts'
import { type OnceATurn, onceATurn } from '../rows/once-a-turn.ts'
import type { Tables } from '../schema.ts'
import type { BlockLink, PlacedRecord, Store } from '../store.ts'
import { withParties } from './sources.ts'

/** Every page asks for it, and everything that is kept for pages. */
export function basisOf(db: Kysely<Tables>): OnceATurn<Basis> {
  const asked = askedOften(db, db.selectFrom('views_basis').selectAll())
  return onceATurn(async () => (await asked())[0])
}

type Basis = Awaited<ReturnType<Store['blocks']['basis']>>

export function blocksOf(db: Kysely<Tables>, basis: OnceATurn<Basis>): Store['blocks'] {
  return {
    basis: basis.ask,
    ofSources: (sources) =>
      collect(sources, async (batch) => {
        const found = db.selectFrom('resolved').select('block').distinct().where('source', 'in', batch)
        return (await found.execute()).map(({ block }) => block)
      }),
    withFinding: async (kind) => {
      const rows = await db
        .selectFrom('findings')
        .innerJoin('finding_agreements', 'finding_agreements.finding', 'findings.id')
        .innerJoin('agreement_sources', 'agreement_sources.agreement', 'finding_agreements.agreement')
        .innerJoin('resolved', (join) =>
          join
            .onRef('resolved.source', '=', 'agreement_sources.source')
            .onRef('resolved.agreement', '=', 'agreement_sources.agreement'),
        )
        .select('resolved.block')
        .distinct()
        .where('findings.kind', '=', kind)
        .execute()
      return rows.map(({ block }) => block)
    },
    linkedTo: async (blocks, links) => {
      const known = await linksOfBlocks(db, blocks)
      return blocksWith(db, [...known, ...links])
    },
    records: (blocks) =>
      collect(blocks, async (batch) => {
        const found = db.selectFrom('resolved').select(['agreement', 'body']).where('block', 'in', batch)
        return placed(db, await found.execute())
      }),
    recordsOfSource: async (source) => {
      const found = db.selectFrom('resolved').select(['agreement', 'body']).where('source', '=', source)
      return placed(db, await found.orderBy('position').execute())
    },
    ofRecords: async (records) => {
      const found = await collect(records, async (batch) => {
        const rows = db.selectFrom('resolved').select(['record', 'block']).where('record', 'in', batch)
        return (await rows.execute()).map(({ record, block }) => [record as RecordId, block] as const)
      })
      return new Map(found)
    },
    named: (records) =>
      collect(records, async (batch) => {
        const found = db.selectFrom('resolved').select(['agreement', 'body']).where('record', 'in', batch)
        return placed(db, await found.execute())
      }),
    ownPages: (parties) =>
      collect(parties, async (batch) => {
        const rows = await db
          .selectFrom('own_pages')
          .innerJoin('readings', 'readings.source', 'own_pages.source')
          .select(['own_pages.source', 'own_pages.party', 'readings.about'])
          .where('own_pages.party', 'in', batch)
          .orderBy('readings.seq')
          .execute()
        // Of several readings of a page the newest tells what it is.
        const newest = new Map(rows.map((row) => [`${row.source} ${row.party}`, row]))
        return [...newest.values()].map(({ source, party, about }) => ({
          source: source as SourceId,
          party: party as PartyId,
          page: fromColumn<{ readonly source: Source }>(about).source,
        }))
      }),
    pagesOf: (sources) =>
      collect(sources, async (batch) => {
        const rows = await db.selectFrom('own_pages').selectAll().where('source', 'in', batch).execute()
        return rows.map(({ source, party }) => ({ source: source as SourceId, party: party as PartyId }))
      }),
  }
}

async function linksOfBlocks(db: Kysely<Tables>, blocks: readonly string[]): Promise<readonly BlockLink[]> {
  return collect(blocks, async (batch) => {
    const rows = await db.selectFrom('block_links').selectAll().where('block', 'in', batch).execute()
    return rows.map((row) => ({ ...row, seeks: row.seeks === 1 }))
  })
}

/** Whoever answers to a key that is sought, and whoever seeks a key that is answered to. */
async function blocksWith(db: Kysely<Tables>, links: readonly BlockLink[]): Promise<readonly string[]> {
  const sought = new Set(links.filter(({ seeks }) => seeks).map(({ key }) => key))
  const answered = new Set(links.filter(({ seeks }) => !seeks).map(({ key }) => key))
  const all = await collect([...sought], async (batch) => {
    const found = db.selectFrom('block_links').select('block').distinct().where('key', 'in', batch)
    return (await found.execute()).map(({ block }) => block)
  })
  const seekers = await collect([...answered], async (batch) => {
    const found = db.selectFrom('block_links').select('block').distinct().where('key', 'in', batch)
    return (await found.where('seeks', '=', 1).execute()).map(({ block }) => block)
  })
  return [...new Set([...all, ...seekers])]
}

async function placed(
  db: Kysely<Tables>,
  rows: readonly { readonly agreement: string | null; readonly body: string }[],
): Promise<readonly PlacedRecord[]> {
  const records = await withParties(
    db,
    rows.map(({ body }) => body),
  )
  return records.map((record, at) => ({ record, agreement: rows[at]!.agreement as AgreementId | null }))
}

async function collect<Asked, Found>(
  asked: readonly Asked[],
  find: (batch: Asked[]) => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  const found: Found[] = []
  await inBatches(asked, async (batch) => found.push(...(await find([...batch]))))
  return found
}
