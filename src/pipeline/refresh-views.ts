// What a few new readings change, computed from the blocks that they touch; the rest of the register is not looked at.
import { blockOf, linksOf, partyKey } from '../consolidate/block-links.ts'
import { consolidate } from '../consolidate/consolidate.ts'
import { type OwnPages, ownPages } from '../consolidate/own-pages.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { MintedAgreement } from '../model/agreement.ts'
import type { Decision } from '../model/decision.ts'
import type { AgreementId, PartyId, RecordId, SourceId } from '../model/ids.ts'
import type { ResolvedRecord } from '../model/resolved-record.ts'
import type { Source } from '../model/source.ts'
import { standingDecisions } from '../review/standing-decisions.ts'
import type { BlockLink, PlacedRecord, Reading, Store, ViewChange } from '../store/store.ts'
import { makerOf } from './maker-of.ts'
import { noticedIn } from './noticed-in.ts'
import { publishersOf } from './publishers-of.ts'
import { type RebuildOptions, rebuild } from './rebuild.ts'
import { resolveReading } from './resolve-reading.ts'
import { timesOf } from './times-of.ts'

/** Above this a rebuild is as fast. */
const mostSources = 200
const mostTries = 20

/** By the blocks that new readings touch where that can be told, else all anew. */
export async function refreshViews(store: Store, options: RebuildOptions): Promise<void> {
  if (!(await renewViews(store, options))) await rebuild(store, options)
}

/** False where only a rebuild can tell: names of the world or decisions have changed, or there were no views yet. */
async function renewViews(store: Store, { stages, day }: RebuildOptions): Promise<boolean> {
  for (let tries = 0; tries < mostTries; tries++) {
    const made = await store.blocks.basis()
    if (made === undefined || day < made.day) return false
    const gazetteer = await stages.gazetteer()
    if (made.maker !== makerOf(gazetteer)) return false
    const basis = await store.facts.version()
    const sources = await store.facts.sourcesSince(made.basis)
    if (sources === undefined || sources.length > mostSources) return false
    const change = await computeChange(store, gazetteer, { sources, day, isNewDay: day !== made.day })
    if (change === null) return false
    if (await store.changeViews({ ...change, basis, since: made.basis })) return true
  }
  return false
}

interface Occasion {
  readonly sources: readonly SourceId[]
  readonly day: string
  /** A day that lay in the future may lie there no more. */
  readonly isNewDay: boolean
}

type Change = Omit<ViewChange, 'basis' | 'since'>

/** null where people decided on what it touches. */
async function computeChange(store: Store, gazetteer: Gazetteer, occasion: Occasion): Promise<Change | null> {
  const { sources, day, isNewDay } = occasion
  const readings = await store.facts.readingsOf(sources)
  const read = readings.map((reading) => ({ reading, ...resolveReading(reading, gazetteer) }))
  const resolved = read.flatMap(({ records }) => records)
  const before = (await Promise.all(sources.map((source) => store.blocks.recordsOfSource(source)))).flat()
  const pagesNow = ownPages(resolved)
  const changed = [...new Set([...before.map(({ record }) => record), ...resolved].map(blockOf))]
  const seeds = isNewDay ? await store.blocks.withFinding('impossible') : []
  const touched = await touchedBlocks(
    store,
    [...changed, ...seeds],
    [
      ...linksOf(resolved),
      ...partiesTouched(
        before.map(({ record }) => record),
        resolved,
        {
          before: await store.blocks.pagesOf(sources),
          now: pagesNow,
          readings,
          publishers: publishersOf(read, new Map()),
        },
      ),
    ],
  )
  const others = (await store.blocks.records(touched)).filter(
    ({ record }) => !sources.includes(record.source.id),
  )
  const all = [...resolved, ...others.map(({ record }) => record)]
  const gone = before.map(({ record }) => record.record.id)
  if (
    areDecided(await decisionsOf(store), sources, new Set([...all.map(({ record }) => record.id), ...gone]))
  )
    return null
  const noticing = await store.facts.noticingSources([
    ...new Set(others.map(({ record }) => record.source.id)),
  ])
  const { newlyMinted, parties, ...views } = consolidate({
    resolved: all,
    ...(await mintedHere(store, all, gone)),
    day,
    noticed: noticedIn([...readings, ...(await store.facts.readingsOf(noticing))]),
    pages: await pagesOfParties(store, all, { sources, pagesNow }),
    toldElsewhere: await toldElsewhere(store, noticing, all),
  })
  const publishers = publishersOf(read, new Map())
  const unknown = new Set(unknownIn([...before.map(({ record }) => record), ...resolved]))
  const own = new Map(parties.map((party) => [party.id, party]))
  for (const { party } of publishers) if (!own.has(party.id)) own.set(party.id, party)
  const homes = new Map(
    views.agreements.flatMap(({ id, sources }) => sources.map(({ record }) => [record, id] as const)),
  )
  return {
    ...views,
    touched,
    changed,
    sources,
    resolved,
    // Of other names that are only known as written, not all spellings are at hand here.
    parties: [...own.values()].filter(
      ({ id, origin }) =>
        origin !== 'source' || unknown.has(id) || publishers.some(({ party }) => party.id === id),
    ),
    publishers: publishers.map(({ source, party }) => ({ source, party: party.id })),
    minted: newlyMinted,
    times: timesOf(views.agreements),
    blocks: new Map(resolved.map((record) => [record.record.id, blockOf(record)])),
    links: linksOf(all.filter((record) => changed.includes(blockOf(record)))),
    ownPages: [...pagesNow].flatMap(([party, pages]) => pages.map(({ id }) => ({ source: id, party }))),
    made: { day, maker: makerOf(gazetteer) },
    rehomed: others.flatMap(({ record, agreement }) => {
      const now = homes.get(record.record.id) ?? null
      return now === agreement ? [] : [{ record: record.record.id, agreement: now }]
    }),
  }
}

/** The blocks, and those that have to do with them, and so on. */
async function touchedBlocks(
  store: Store,
  blocks: readonly string[],
  links: readonly BlockLink[],
): Promise<readonly string[]> {
  const touched = new Set(blocks)
  let next = await store.blocks.linkedTo(blocks, links)
  for (;;) {
    const fresh = next.filter((block) => !touched.has(block))
    if (fresh.length === 0) return [...touched]
    for (const block of fresh) touched.add(block)
    next = await store.blocks.linkedTo(fresh, [])
  }
}

interface Pages {
  readonly before: Awaited<ReturnType<Store['blocks']['pagesOf']>>
  readonly now: OwnPages
  readonly readings: readonly Reading[]
  readonly publishers: ReturnType<typeof publishersOf>
}

/** All that is told of a party matters where its own page is new or gone, or where it is known only as it is written. */
function partiesTouched(
  before: readonly ResolvedRecord[],
  now: readonly ResolvedRecord[],
  pages: Pages,
): readonly BlockLink[] {
  const speakers = [...pages.before.map(({ party }) => party), ...pages.now.keys()]
  const publishers = pages.publishers.flatMap(({ party }) => (party.origin === 'source' ? [party.id] : []))
  return [...speakers, ...publishers, ...unknownIn([...before, ...now])].map((party) => ({
    block: '',
    key: partyKey(party),
    seeks: true,
  }))
}

function unknownIn(records: readonly ResolvedRecord[]): readonly PartyId[] {
  return records.flatMap(({ mentions }) =>
    mentions.flatMap(({ party }) => (party.origin === 'source' ? [party.id] : [])),
  )
}

async function decisionsOf(store: Store): Promise<readonly Decision[]> {
  const decisions = (await store.decisions.list()).map(({ decision }) => decision)
  return [...standingDecisions(decisions).values()]
}

function areDecided(
  decisions: readonly Decision[],
  sources: readonly SourceId[],
  records: ReadonlySet<RecordId>,
): boolean {
  return decisions.some(({ question: { subject } }) =>
    subject.kind === 'agreements'
      ? records.has(subject.one) || records.has(subject.other)
      : sources.includes(subject.source),
  )
}

interface MintedHere {
  readonly minted: readonly MintedAgreement[]
  /** Ids whose first record that is still there stands in another part of the register. */
  readonly idsElsewhere: ReadonlySet<AgreementId>
}

async function mintedHere(
  store: Store,
  all: readonly ResolvedRecord[],
  gone: readonly RecordId[],
): Promise<MintedHere> {
  const here = new Set(all.map(({ record }) => record.id))
  const lost = new Set(gone)
  const minted = await store.facts.mintedOf([...here, ...gone])
  const founders = minted.map(({ founding }) => founding)
  const elsewhere = await store.blocks.known(
    founders.filter((record) => !here.has(record) && !lost.has(record)),
  )
  const idsElsewhere = [...Map.groupBy(minted, ({ id }) => id)].flatMap(([id, rows]) => {
    const first = rows.find(({ founding }) => here.has(founding) || elsewhere.has(founding))
    return first !== undefined && elsewhere.has(first.founding) ? [id] : []
  })
  return { minted, idsElsewhere: new Set(idsElsewhere) }
}

async function pagesOfParties(
  store: Store,
  all: readonly ResolvedRecord[],
  { sources, pagesNow }: { readonly sources: readonly SourceId[]; readonly pagesNow: OwnPages },
): Promise<OwnPages> {
  const parties = [...new Set(all.flatMap(({ mentions }) => mentions.map(({ party }) => party.id)))]
  const pages = new Map<PartyId, Source[]>()
  const add = (party: PartyId, page: Source) => pages.set(party, [...(pages.get(party) ?? []), page])
  for (const { party, source, page } of await store.blocks.ownPages(parties))
    if (!sources.includes(source)) add(party, page)
  for (const [party, own] of pagesNow) for (const page of own) add(party, page)
  for (const own of pages.values()) own.sort((a, b) => (a.id < b.id ? -1 : 1))
  return pages
}

async function toldElsewhere(store: Store, noticing: readonly SourceId[], all: readonly ResolvedRecord[]) {
  const here = new Set(all.map(({ record }) => record.id))
  const placed = await Promise.all(noticing.map((source) => store.blocks.recordsOfSource(source)))
  return placed
    .flat()
    .flatMap(({ record, agreement }: PlacedRecord) =>
      agreement === null || here.has(record.record.id) ? [] : [{ record, agreement }],
    )
}
