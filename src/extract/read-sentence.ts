// A sentence that tells of agreements: its instrument, its act, and who stands to whom.
import type { RecordStatus } from '../model/record.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Act } from '../text/lexicon.ts'
import type { PhraseHit } from '../text/phrase-book.ts'
import { wordIndexAt } from '../text/words.ts'
import { findArguments } from './argue.ts'
import type { InstrumentDraft, PartyDraft, RecordDraft } from './draft.ts'
import { readAreaList, readLinkedAreas } from './find-areas.ts'
import { chooseInstrument, findInstruments, type InstrumentHit } from './find-instruments.ts'
import { findParties, type PartyHit } from './find-parties.ts'
import type { Listing, NamedPaper } from './listing.ts'
import { find, type Page, trim, within } from './page.ts'
import { readDates } from './read-dates.ts'

/** Where the sentence stands: what the headings above say, and the paper that "such agreements" means. */
export interface Surroundings {
  readonly listing: Listing
  readonly named: NamedPaper | null
}

/** Every agreement that the sentence tells; none where it names no two sides or says that there is no tie. */
export function readSentence(page: Page, sentence: Span, around: Surroundings): RecordDraft[] {
  return splitClauses(page, sentence).flatMap((clause) => readClause(page, clause, sentence, around))
}

function readClause(page: Page, clause: Span, sentence: Span, around: Surroundings): RecordDraft[] {
  const acts = find(page, page.vocabulary.acts, sentence)
  if (acts.some((act) => act.value === 'hoped' || act.value === 'denied')) return []
  if (readAreaList(page, sentence).length > 0) return []
  const papers = findInstruments(page, clause).filter((hit) => hit.form === 'paper')
  const everyone = findParties(page, clause).filter(
    (party) => !papers.some((paper) => overlaps(paper, party.name)),
  )
  const main = cutAtBoundary(page, clause, everyone)
  const parties = everyone.filter(
    (party) => party.whole.end <= main.end && (!party.isState || page.isStatePage),
  )
  const hits = findInstruments(page, main).filter(
    (hit) => hit.form === 'paper' || !parties.some((party) => overlaps(party.name, hit)),
  )
  if (hits.length === 0) return pairInList(page, main, parties, around.listing)
  const instrument = chooseInstrument(hits) as InstrumentHit
  const told = acts.filter((act) => act.start >= main.start && act.end <= main.end)
  if (!tells(instrument, told)) return []
  const predicates = [
    ...hits.map((hit) => ({ ...hit, isAct: false })),
    ...told.map((hit) => ({ ...hit, isAct: true })),
  ].sort((a, b) => a.start - b.start)
  const credible = parties.filter((party) => isCredible(party, instrument))
  const { subjects, objects, pairs, isJoint } = findArguments(page, main, credible, {
    predicates,
    instrument,
  })
  const draft = (members: readonly PartyHit[], passage: Span) =>
    sentenceRecord(page, { members, passage, main, sentence, instrument, told, around })
  const [own, others] = sides(page, subjects, objects)
  // "agreement between A, B and C" is one agreement of three; "agreements with A, B and C" are three.
  const joint = isJoint || (objects.length === 1 && instrument.form === 'paper')
  const direct = joint
    ? [draft([...own, ...others], main)]
    : others.map((other) => draft([...own, other], main))
  return [
    ...direct,
    ...pairs.map((pair) => draft(pair, { start: pair[0].whole.start, end: pair[1].whole.end })),
  ].filter((record) => hasTwoSides(page, record.parties))
}

/** A name that the gazetteer does not know is a body where its kind or state is told, or where a paper or a typed tie names it. */
function isCredible(party: PartyHit, instrument: InstrumentHit): boolean {
  return party.isKnown || party.kindHint !== null || party.countryHint !== null || instrument.isTyped
}

/** The publisher's side and the partners; on a third party's page the subject stands on one side. */
function sides(
  page: Page,
  subjects: readonly PartyHit[],
  objects: readonly PartyHit[],
): [PartyHit[], PartyHit[]] {
  if (page.publisher === null) return [subjects.slice(-1), [...objects]]
  const isPartner = (party: PartyHit) => !party.isPublisher
  const partners = objects.filter(isPartner)
  const acting = subjects.filter(isPartner)
  if (partners.length === 0) return [[], acting]
  const isSubjectOther = acting.length > 0 && !subjects.some((party) => party.isPublisher)
  return [isSubjectOther ? acting.slice(-1) : [], partners]
}

function hasTwoSides(page: Page, parties: readonly PartyDraft[]): boolean {
  const others = parties.filter((party) => !party.isPublisher)
  return page.publisher === null ? parties.length >= 2 : others.length >= 1
}

/** A paper tells something where an act or "has" goes with it; a tie where it is a typed one, or an act goes with it. */
function tells(instrument: InstrumentHit, acts: readonly PhraseHit<Act>[]): boolean {
  return acts.length > 0 && (instrument.isTyped || instrument.form === 'paper' || instrument.form === 'tie')
}

interface Telling {
  readonly members: readonly PartyHit[]
  readonly passage: Span
  readonly main: Span
  readonly sentence: Span
  readonly instrument: InstrumentHit
  readonly told: readonly PhraseHit<Act>[]
  readonly around: Surroundings
}

function sentenceRecord(page: Page, telling: Telling): RecordDraft {
  const { instrument, told, around, main } = telling
  const anaphor = instrument.isAnaphor || !instrument.isTyped ? around.named : null
  const isPair = telling.passage.start !== main.start
  const areas = readLinkedAreas(page, {
    start: instrument.start,
    end: Math.max(instrument.end, instrument.start),
  })
  const status = sentenceStatus(told, around.listing, page)
  return {
    parties: telling.members,
    instrument: instrumentDraft(instrument, anaphor, around.listing),
    dates: isPair
      ? []
      : readDates(page, main, { usual: instrument.form === 'paper' ? 'signed' : 'other', reach: 'sentence' }),
    areas: areas.length > 0 ? areas : (anaphor?.areas ?? []),
    status: status.value,
    statusSpan: status.span,
    passage: isPair ? telling.passage : trim(page, telling.main, ','),
    origin: 'prose@1',
  }
}

function instrumentDraft(hit: InstrumentHit, named: NamedPaper | null, listing: Listing): InstrumentDraft {
  if (!hit.isTyped && hit.form === 'paper') {
    if (named !== null) return named.instrument
    if (listing.instrument !== null) return listing.instrument
  }
  return { type: hit.type, span: hit, isPaper: hit.form === 'paper' }
}

function sentenceStatus(
  acts: readonly PhraseHit<Act>[],
  listing: Listing,
  page: Page,
): { value: RecordStatus; span: Span | null } {
  for (const status of ['suspended', 'ended', 'planned'] as const) {
    const act = acts.find((hit) => hit.value === status)
    if (
      act !== undefined &&
      !(status === 'planned' && acts.some((hit) => hit.value === 'signed' && hit.start > act.end))
    )
      return { value: status, span: act }
  }
  const isPast = acts.some((act) => ['signed', 'renewed', 'decided'].includes(act.value))
  const isListed = page.publisher === null && listing.instrument !== null
  return { value: isPast && !isListed ? 'unknown' : 'active', span: null }
}

/** Within a list of pairs, "Novi Sad and Ilioupoli" needs no verb. */
function pairInList(page: Page, main: Span, parties: readonly PartyHit[], listing: Listing): RecordDraft[] {
  const [first, second] = parties
  if (
    page.publisher !== null ||
    listing.instrument === null ||
    first === undefined ||
    second === undefined ||
    parties.length > 2
  )
    return []
  const gap = { start: first.whole.end, end: second.whole.start }
  const { and, with: withWords } = page.vocabulary.joints
  const isJoined =
    /^[\s\-–—/]+$/.test(page.text.slice(gap.start, gap.end)) ||
    [and, withWords].some((book) => find(page, book, gap).length === 1)
  if (!isJoined || wordIndexAt(page, gap.end) - wordIndexAt(page, gap.start) > 4) return []
  return [
    {
      parties: [first, second],
      instrument: listing.instrument,
      dates: readDates(page, main, { usual: listing.dateRole, reach: 'row' }),
      areas: listing.areas,
      status: listing.status,
      statusSpan: null,
      passage: trim(page, main),
      origin: 'pair@1',
    },
  ]
}

/** Circumstances begin at the first boundary behind a body: "within the framework of", "which". */
function cutAtBoundary(page: Page, clause: Span, parties: readonly PartyHit[]): Span {
  const first = parties[0]
  if (first === undefined) return clause
  const boundary = find(page, page.vocabulary.joints.boundary, clause).find(
    (hit) =>
      hit.start >= first.whole.end &&
      !parties.some((party) => party.whole.start <= hit.start && hit.end <= party.whole.end),
  )
  return boundary === undefined ? clause : { start: clause.start, end: boundary.start }
}

/** "A is twinned with B, and C is twinned with D": a second predicate with a subject of its own begins a clause. */
function splitClauses(page: Page, sentence: Span): Span[] {
  const predicates = findInstruments(page, sentence)
  if (predicates.length < 2) return [sentence]
  const names = [...within(page.names, sentence)]
  const cuts: number[] = []
  predicates.slice(1).forEach((predicate, index) => {
    const previous = predicates[index]!
    const subject = names.filter((name) => name.start > previous.end && name.end < predicate.start).at(-1)
    if (subject === undefined || wordIndexAt(page, predicate.start) - wordIndexAt(page, subject.end) > 4)
      return
    const gap = page.folded.slice(previous.end, subject.start)
    const sign = /[,;](?: *(?:\p{L}+))? *$/u.exec(gap)
    const isOwn = find(page, page.vocabulary.acts, { start: subject.end, end: predicate.end + 1 }).length > 0
    if (sign !== null && isOwn) cuts.push(previous.end + sign.index + 1)
  })
  const starts = [sentence.start, ...cuts]
  return starts.map((start, index) => trim(page, { start, end: starts[index + 1] ?? sentence.end }, ',;'))
}
