// Some readings and decisions → what changes in the views, with the part of the register that they have to do with.

import { consolidate } from '../../consolidate/consolidate.ts'
import { blockOf, linksOf } from '../../consolidate/gather/block-links.ts'
import { ownPages } from '../../consolidate/ledger/own-pages.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { type DecidedPairs, nothingDecided } from '../../model/decided-pairs.ts'
import type { Decision } from '../../model/decision.ts'
import type { SourceId } from '../../model/ids.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import { standingDecisions } from '../../review/standing-decisions.ts'
import type { PlacedRecord, Store, ViewChange } from '../../store/store.ts'
import { type DecidedReadings, decidedReadings } from './decided-readings.ts'
import { makerOf } from './maker-of.ts'
import { noticedIn } from './noticed-in.ts'
import { mintedHere, pagesOfParties, toldElsewhere } from './other-parts.ts'
import { type TiedRecords, tiedRecords } from './tied-records.ts'
import { timesOf } from './times-of.ts'
import { partiesTouched, touchedBlocks, unknownIn } from './touched-blocks.ts'

export interface Occasion {
  /** Read anew, or decided upon. */
  readonly sources: readonly SourceId[]
  /** All decisions, and those of them that the views do not know yet. */
  readonly log: readonly Decision[]
  readonly fresh: readonly Decision[]
  readonly day: string
  /** A day that lay in the future may lie there no more. */
  readonly isNewDay: boolean
}

type Change = Omit<ViewChange, 'basis' | 'since'>

export async function computeChange(
  store: Store,
  gazetteer: Gazetteer,
  occasion: Occasion,
  blocksBesides: readonly string[] = [],
): Promise<Change> {
  const { sources, log, fresh, day } = occasion
  const readings = await store.facts.readings(sources)
  const read = decidedReadings(readings, log, gazetteer)
  const { resolved, publishers } = read
  const before = (await Promise.all(sources.map((source) => store.blocks.recordsOfSource(source)))).flat()
  const changed = [...new Set([...before.map(({ record }) => record), ...resolved].map(blockOf))]
  const tied = await tiedRecords(store, [...standingDecisions(log).values(), ...fresh], resolved)
  const touched = await reached(store, occasion, { read, before, changed, tied, blocksBesides })
  const others = (await store.blocks.records(touched)).filter(
    ({ record }) => !sources.includes(record.source.id),
  )
  const all = [...resolved, ...others.map(({ record }) => record)]
  const gone = before.map(({ record }) => record.record.id)
  const noticing = await store.facts.noticingSources([
    ...new Set(others.map(({ record }) => record.source.id)),
  ])
  const pagesNow = ownPages(resolved)
  const { newlyMinted, parties, ...views } = consolidate({
    resolved: all,
    ...(await mintedHere(store, all, gone)),
    day,
    noticed: noticedIn([...readings, ...(await store.facts.readings(noticing))]),
    decided: await pairsAmong(store, gazetteer, { log, all, tied }),
    pages: await pagesOfParties(store, all, { sources, pagesNow }),
    toldElsewhere: await toldElsewhere(store, noticing, all),
  })
  // An agreement of several blocks that people made one may belong to a tie of which others are known.
  const beyond = views.partnerships.map(({ id }): string => id).filter((id) => !touched.includes(id))
  if ((await store.blocks.records(beyond)).length > 0) {
    return computeChange(store, gazetteer, occasion, [...blocksBesides, ...beyond])
  }
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

interface Beginning {
  readonly read: DecidedReadings
  readonly before: readonly PlacedRecord[]
  readonly changed: readonly string[]
  readonly tied: TiedRecords
  readonly blocksBesides: readonly string[]
}

async function reached(
  store: Store,
  { sources, fresh, isNewDay }: Occasion,
  { read, before, changed, tied, blocksBesides }: Beginning,
): Promise<readonly string[]> {
  const { resolved, publishers } = read
  const newlyDecided = fresh.flatMap(({ question: { subject } }) =>
    subject.kind === 'agreements' ? [subject.one, subject.other] : [],
  )
  const seeds = isNewDay ? await store.blocks.withFinding('impossible') : []
  const pages = {
    before: await store.blocks.pagesOf(sources),
    now: ownPages(resolved),
    publishers: publishers.map(({ party }) => party),
  }
  // A record that comes or goes may take a public id along from those that it once shared it with.
  const were = new Set(before.map(({ record }) => record.record.id))
  const are = new Set(resolved.map(({ record }) => record.id))
  const sharers = await store.facts.mintedOf([...were.symmetricDifference(are)])
  const named = [...newlyDecided, ...sharers.map(({ founding }) => founding)]
  const parties = partiesTouched([...before.map(({ record }) => record), ...resolved], pages)
  return touchedBlocks(store, {
    blocks: [...changed, ...seeds, ...blocksBesides, ...(await store.blocks.ofRecords(named)).values()],
    links: [...linksOf(resolved), ...parties],
    tied,
  })
}

interface PairsAsked {
  readonly log: readonly Decision[]
  readonly all: readonly ResolvedRecord[]
  readonly tied: TiedRecords
}

/** Whether a decision on two records still holds is told by their sources as they were read. */
async function pairsAmong(
  store: Store,
  gazetteer: Gazetteer,
  { log, all, tied }: PairsAsked,
): Promise<DecidedPairs> {
  const here = new Map(all.map(({ record, source }) => [record.id, source.id]))
  const pairs = tied.pairsOf(new Set(here.keys()))
  if (pairs.length === 0) return nothingDecided
  const sources = new Set(pairs.flat().flatMap((record) => here.get(record) ?? []))
  return decidedReadings(await store.facts.readings([...sources]), log, gazetteer).pairs
}
