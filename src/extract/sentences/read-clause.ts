// A clause that tells of agreements: its instrument, its act, and who stands to whom.
import { overlaps, type Span } from '../../model/span.ts'
import { withNewsDay } from '../dates/news-days.ts'
import { readDates } from '../dates/read-dates.ts'
import { isNamed, type PartyHit, type RecordDraft } from '../draft.ts'
import { has, type Page, trim } from '../page/page.ts'
import { bodiesBesidePapers } from '../papers/bodies-beside-papers.ts'
import { chooseInstrument } from '../papers/choose-instrument.ts'
import { findInstruments, type InstrumentHit } from '../papers/find-instruments.ts'
import type { Listing } from '../rows/listing.ts'
import { type Arguments, findArguments } from './argue.ts'
import { chainFrom, pairsOnly } from './chain.ts'
import { cutCircumstances } from './clauses.ts'
import { byPaper } from './dated-papers.ts'
import type { Predicate } from './loose-bodies.ts'
import { isBetweenStates, isBody, isCredible, isOwnBeforeTie, sidesOfTitle } from './may-be-side.ts'
import { hasTwoSides, isAbroad, memberSets } from './member-sets.ts'
import { paperMeant, readPlanned } from './planned-with.ts'
import { readJoining } from './read-joining.ts'
import {
  type ActHit,
  pairRecord,
  type Surroundings,
  sentenceRecord,
  seriesRecords,
} from './sentence-record.ts'
import { statesOfSigners } from './states-of-signers.ts'
import { tellsWithoutAct } from './tells-without-act.ts'
import { titleAbove } from './title-above.ts'

export function readClause(
  page: Page,
  clause: Span,
  acts: readonly ActHit[],
  around: Surroundings,
): RecordDraft[] {
  const everyone = bodiesBesidePapers(page, clause)
  const main = cutCircumstances(page, clause, everyone)
  const isOfStates = page.isStatePage || isBetweenStates(page, main, everyone)
  const within = everyone
    .filter((party) => party.whole.end <= main.end && (!party.isState || isOfStates))
    .map((party) => (isOwnBeforeTie(page, party, main) ? { ...party, isPublisher: true } : party))
  // "Agreement between A and B, Valletta, 5 May 2011": beside two states a town is where it was signed.
  const areStates = isOfStates && within.filter((party) => party.isState).length > 1
  const parties = areStates ? within.filter((party) => party.isState || isBody(page, party)) : within
  const hits = findInstruments(page, main).filter(
    (hit) => hit.form === 'paper' || !parties.some((party) => overlaps(party.name, hit)),
  )
  const instrument = chooseInstrument(hits) ?? titleAbove(page, main, around) ?? undefined
  const told = acts.filter((act) => act.start >= main.start && act.end <= main.end)
  if (instrument === undefined) {
    const meant = paperMeant(page, told, around)
    const plan = told.find((act) => act.value === 'planned')
    if (meant !== null && plan !== undefined)
      return readPlanned(page, main, parties, { instrument: meant, plan, areas: around.listing.areas })
    const isJoining = told.some((act) => act.value === 'joined') && around.previous !== null
    return isJoining
      ? readJoining(page, main, parties, around)
      : readPairs(page, main, parties, around.listing)
  }
  if (told.length === 0 && !tellsWithoutAct(page, main, instrument)) return []
  // What two states do together is no agreement.
  if (page.isStatePage && instrument.form === 'tie' && !instrument.isTyped) return []
  const credible = parties.filter((party) => isCredible(page, party, instrument))
  const args = findArguments(page, main, credible, {
    predicates: predicatesOf(hits, told),
    instrument,
    isIdle: isIdle(page, main, instrument, told),
  })
  const telling = { main, instrument, told, around }
  const signers =
    instrument.form === 'paper' && !tellsOthers(page, args) ? statesOfSigners(page, main, told) : []
  const sets =
    signers.length > 0
      ? [signers]
      : memberSets(page, args, {
          isZipped: has(page, page.vocabulary.respectively, clause),
          isTie: instrument.form === 'tie',
        })
  const sides = sidesOfTitle(page, credible, telling)
  const direct = seriesRecords(page, sides.length > 1 ? [sides] : sets, hits, telling)
  const pairs = args.pairs.map((pair) => pairRecord(page, pair, sentenceRecord(page, pair, telling)))
  const papers = direct.flatMap((record) => byPaper(withNewsDay(page, clause, record), hits))
  // News of a signing tells of whom it is, even where the page is taken for another's.
  const isSigned = told.some((act) => act.value === 'signed')
  return [...papers, ...pairs].filter(
    (record) => hasTwoSides(page, record.parties) && (isSigned || !isAbroad(page, record.parties)),
  )
}

/** Whether the sentence says by "with" or "between" who stands to whom. */
function tellsOthers(page: Page, { subjects, objects, pairs }: Arguments): boolean {
  if (page.publisher === null) return [...subjects, ...objects].some((party) => party.isState)
  return pairs.length > 0 || [...subjects, ...objects].some((party) => !party.isPublisher && isNamed(party))
}

/** "Windows uses this protocol, which is …": a paper that only is there tells of nobody but by "with" or "between", or by a day. */
function isIdle(page: Page, main: Span, { form }: InstrumentHit, told: readonly ActHit[]): boolean {
  return (
    form === 'paper' &&
    told.length > 0 &&
    told.every((act) => act.value === 'held') &&
    !page.dates.hasWithin(main)
  )
}

function predicatesOf(hits: readonly InstrumentHit[], acts: readonly ActHit[]): Predicate[] {
  const all = [
    ...hits.map((hit) => ({ ...hit, isAct: false })),
    ...acts.map((act) => ({ ...act, isAct: true })),
  ]
  return all.sort((a, b) => a.start - b.start)
}

/** Within a list of pairs, "Novi Sad and Ilioupoli" needs no verb. */
function readPairs(page: Page, main: Span, parties: readonly PartyHit[], listing: Listing): RecordDraft[] {
  if (page.publisher !== null || listing.instrument === null) return []
  const chain = chainFrom(page, parties, 0)
  const pairs = chain.length === parties.length ? pairsOnly(chain) : null
  return (pairs ?? []).map((pair, _index, all) => {
    const passage = all.length === 1 ? main : { start: pair[0].whole.start, end: pair[1].whole.end }
    return {
      parties: pair,
      instrument: listing.instrument,
      dates: readDates(page, passage, { usual: listing.dateRole, reach: 'row' }),
      areas: listing.areas,
      status: listing.status,
      statusSpan: null,
      passage: trim(page, passage),
      origin: 'pair@1',
    }
  })
}
