// A sentence that tells of agreements: its instrument, its act, and who stands to whom.
import { overlaps, type Span } from '../../model/span.ts'
import { wordIndexAt } from '../../text/words.ts'
import { withNewsDay } from '../dates/news-days.ts'
import { readDates } from '../dates/read-dates.ts'
import { isNamed, type PartyHit, type RecordDraft } from '../draft.ts'
import { readAreaList } from '../find-areas.ts'
import { findParties } from '../names/find-parties.ts'
import { find, has, type Page, trim } from '../page/page.ts'
import { bodiesBesidePapers } from '../papers/bodies-beside-papers.ts'
import { chooseInstrument } from '../papers/choose-instrument.ts'
import { findInstruments, type InstrumentHit } from '../papers/find-instruments.ts'
import type { Listing } from '../rows/listing.ts'
import { opensWithSides } from '../rows/opens-paper.ts'
import { isOwnGenitive } from '../rows/read-tied-row.ts'
import { type Arguments, findArguments } from './argue.ts'
import { chainFrom, pairsOnly } from './chain.ts'
import { cutCircumstances, splitClauses } from './clauses.ts'
import { byPaper } from './dated-papers.ts'
import { readDatedPartners } from './dated-partners.ts'
import type { Predicate } from './loose-bodies.ts'
import { hasTwoSides, memberSets } from './member-sets.ts'
import { paperMeant, readPlanned } from './planned-with.ts'
import { readEllipsis, readJoining } from './read-joining.ts'
import { readRelative } from './relative-clause.ts'
import {
  type ActHit,
  pairRecord,
  type Surroundings,
  sentenceRecord,
  seriesRecords,
} from './sentence-record.ts'
import { statesOfSigners } from './states-of-signers.ts'
import { tellsWithoutAct } from './tells-without-act.ts'

/** Every agreement that the sentence tells; none where it names no two sides or says that there is no tie. */
export function readSentence(page: Page, sentence: Span, around: Surroundings): RecordDraft[] {
  const acts = find(page, page.vocabulary.acts, sentence)
  const doubt = acts.find((act, index) => act.value === 'denied' || isHoped(acts, index))
  if (doubt !== undefined) {
    const done = beforeDoubt(page, sentence, doubt, acts)
    return done === null ? [] : readSentence(page, done, around)
  }
  if (acts.length === 0 && findInstruments(page, sentence).length === 0) {
    const dated = readDatedPartners(page, sentence, around)
    if (dated.length > 0) return dated
  }
  if (!canTell(page, sentence, acts, around) || readAreaList(page, sentence).length > 0) return []
  const told: RecordDraft[] = []
  for (const clause of splitClauses(page, sentence)) {
    const records = readClause(page, clause, acts, around)
    const further = records.length > 0 ? records : readBehind(page, clause, acts, around)
    told.push(...(further.length > 0 ? further : readEllipsis(page, clause, told.at(-1))))
  }
  return page.publisher === null ? told : [...told, ...readRelative(page, sentence, acts, around)]
}

/** The most words between "and" and what is hoped or refused. */
const longestTurn = 2
const doneActs: ReadonlySet<string> = new Set(['signed', 'renewed', 'decided', 'established'])

/** "The city signed a charter with A and hopes for more", "… and declined one with B": what was done before "and"; null where nothing was. */
function beforeDoubt(page: Page, sentence: Span, doubt: ActHit, acts: readonly ActHit[]): Span | null {
  const first = acts.find((act) => doneActs.has(act.value))
  if (first === undefined || first.start > doubt.start) return null
  const turn = find(page, page.vocabulary.joints.and, { start: first.end, end: doubt.start }).at(-1)
  if (turn === undefined || wordIndexAt(page, doubt.start) - wordIndexAt(page, turn.end) > longestTurn)
    return null
  return trim(page, { start: sentence.start, end: turn.start }, ',;')
}

/** A wish, unless a decision stands behind it: "the proposal of a twinning with X was adopted". */
function isHoped(acts: readonly ActHit[], index: number): boolean {
  return acts[index]!.value === 'hoped' && acts.slice(index + 1).every((act) => act.value !== 'decided')
}

/** "…, while in 2009 the city has signed a charter with X": what is told behind the circumstances, where nothing is told before them. */
function readBehind(page: Page, clause: Span, acts: readonly ActHit[], around: Surroundings): RecordDraft[] {
  const main = cutCircumstances(page, clause, findParties(page, clause))
  const rest = trim(page, { start: main.end, end: clause.end }, ',;:')
  const isTelling =
    main.end < clause.end &&
    findInstruments(page, rest).some((hit) => hit.isTyped) &&
    acts.some((act) => act.start >= rest.start && (act.value === 'signed' || act.value === 'established'))
  return isTelling ? readClause(page, rest, acts, around) : []
}

/** What a sentence tells of a partner that it does not name itself; null where it tells nothing. */
export function readOfPartner(
  page: Page,
  sentence: Span,
  partner: PartyHit,
  around: Surroundings,
): RecordDraft | null {
  const told = find(page, page.vocabulary.acts, sentence)
  if (told.some((act) => act.value === 'hoped' || act.value === 'denied')) return null
  const instrument = chooseInstrument(findInstruments(page, sentence))
  if (instrument === undefined) return null
  const isTreaty = partner.isState && instrument.form === 'paper'
  if (!instrument.isTyped && !isTreaty) return null
  return withNewsDay(
    page,
    sentence,
    sentenceRecord(page, [partner], { main: sentence, instrument, told, around }),
  )
}

/** Most sentences name neither a tie nor a paper: then only one that goes on with a tie, or a pair in a list, can tell of any. */
function canTell(page: Page, sentence: Span, acts: readonly ActHit[], around: Surroundings) {
  const { previous, listing } = around
  return (
    findInstruments(page, sentence).length > 0 ||
    paperMeant(page, acts, around) !== null ||
    titleAbove(page, sentence, around) !== null ||
    (previous !== null && acts.some((act) => act.value === 'joined')) ||
    (page.publisher === null && listing.instrument !== null)
  )
}

function readClause(page: Page, clause: Span, acts: readonly ActHit[], around: Surroundings): RecordDraft[] {
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
  const args = findArguments(page, main, credible, { predicates: predicatesOf(hits, told), instrument })
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
  return [...papers, ...pairs].filter((record) => hasTwoSides(page, record.parties))
}

/** Whether the sentence says by "with" or "between" who stands to whom. */
function tellsOthers(page: Page, { subjects, objects, pairs }: Arguments): boolean {
  if (page.publisher === null) return [...subjects, ...objects].some((party) => party.isState)
  return pairs.length > 0 || [...subjects, ...objects].some((party) => !party.isPublisher && isNamed(party))
}

/** "Lietuvos Respublikos Vyriausybės ir Gruzijos Vyriausybės susitarimas dėl turizmo": the states before a title that no act tells of. */
function sidesOfTitle(
  page: Page,
  parties: readonly PartyHit[],
  { main, instrument, told }: { main: Span; instrument: InstrumentHit; told: readonly ActHit[] },
): readonly PartyHit[] {
  const lead = { start: main.start, end: instrument.start }
  if (!page.isStatePage || told.length > 0 || !opensWithSides(page, lead)) return []
  return parties.filter((party) => party.isState && party.whole.end <= lead.end)
}

/** The most letters between a title and the sides that it goes on with. */
const farthestTitle = 12

/** "AGREEMENT ON TWINNING" over "between the city of Niš and the city of Bar, signed in 2001": the title that the line above has. */
function titleAbove(page: Page, clause: Span, { named, listing }: Surroundings): InstrumentHit | null {
  const title = [named?.instrument, listing.instrument].find(
    (draft) => draft?.isPaper === true && draft.span !== null && isRightAbove(page, draft.span, clause),
  )
  const joint = find(page, page.vocabulary.joints.between, clause)[0]
  if (title?.span == null || joint?.start !== clause.start) return null
  return {
    ...title.span,
    type: title.type,
    form: 'paper',
    isAnaphor: false,
    isTyped: title.type !== 'unknown',
  }
}

function isRightAbove(page: Page, title: Span, clause: Span): boolean {
  const gap = { start: title.end, end: clause.start }
  const isNear = gap.end >= gap.start && gap.end - gap.start <= farthestTitle
  return isNear && /^["\s]*$/.test(page.folded.slice(gap.start, gap.end))
}

/** "NATO" and "the city of Bar" are bodies, a bare town is none. */
function isBody(page: Page, party: PartyHit): boolean {
  return party.kindHint !== null || isOrganization(page, party)
}

/** "Moldes vennskapsby": the publisher in the genitive, though a village may be called so. */
function isOwnBeforeTie(page: Page, party: PartyHit, main: Span): boolean {
  if (party.isPublisher || page.publisher === null) return false
  const tie = findInstruments(page, main).find((hit) => hit.start === party.whole.end + 1)
  return tie?.form === 'tie' && isOwnGenitive(page, party, tie)
}

/** "A treaty between the Kingdom of the Netherlands and the Kingdom of Sweden", on a third party's page. */
function isBetweenStates(page: Page, main: Span, everyone: readonly PartyHit[]): boolean {
  if (page.publisher !== null) return false
  return find(page, page.vocabulary.joints.between, main).some((joint) => {
    const [first, second] = everyone.filter((party) => party.whole.start >= joint.end)
    return first?.isState === true && second !== undefined && (second.isState || isOrganization(page, second))
  })
}

/** "The Agreement between the Government of Serbia and the European Union": an organisation is a side as a state is. */
function isOrganization(page: Page, { name, kindHint }: PartyHit): boolean {
  return kindHint === 'organization' || page.names.at(name)?.kinds.includes('organization') === true
}

function predicatesOf(hits: readonly InstrumentHit[], acts: readonly ActHit[]): Predicate[] {
  const all = [
    ...hits.map((hit) => ({ ...hit, isAct: false })),
    ...acts.map((act) => ({ ...act, isAct: true })),
  ]
  return all.sort((a, b) => a.start - b.start)
}

/** A name that the gazetteer does not know is a body where its kind or state is told, or, but on a state's page, where a paper or a typed tie names it. */
function isCredible(page: Page, party: PartyHit, instrument: InstrumentHit): boolean {
  return isNamed(party) || (instrument.isTyped && !page.isStatePage)
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
