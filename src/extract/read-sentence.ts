// A sentence that tells of agreements: its instrument, its act, and who stands to whom.
import type { DateClaim, RecordStatus } from '../model/record.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Act } from '../text/lexicon.ts'
import type { PhraseHit } from '../text/phrase-book.ts'
import { wordAt, wordIndexAt } from '../text/words.ts'
import { type Arguments, findArguments, isNamed, type Predicate } from './argue.ts'
import { chainFrom, pairsOnly } from './chain.ts'
import { cutCircumstances, splitClauses } from './clauses.ts'
import { isSince } from './date-roles.ts'
import type { InstrumentDraft, PartyDraft, PartyHit, RecordDraft } from './draft.ts'
import { readAreaList, readFields, readLinkedAreas } from './find-areas.ts'
import { chooseInstrument, findInstruments, type InstrumentHit } from './find-instruments.ts'
import { findParties } from './find-parties.ts'
import type { Listing, NamedPaper } from './listing.ts'
import { isCapital, isWordOfLanguage } from './name-shape.ts'
import { find, has, hasAny, type Page, quoteOf, trim } from './page.ts'
import { isPublisherName } from './publisher-name.ts'
import { readDates } from './read-dates.ts'
import { isOwnGenitive } from './read-tied-row.ts'
import { instrumentBefore, sortDates } from './series.ts'

/** Where the sentence stands: what the headings above say, and the paper that "such agreements" means. */
export interface Surroundings {
  readonly listing: Listing
  readonly named: NamedPaper | null
  /** The instrument that the sentence before told of, for "In 1990, Arras joined". */
  readonly previous: InstrumentDraft | null
}

/** Every agreement that the sentence tells; none where it names no two sides or says that there is no tie. */
export function readSentence(page: Page, sentence: Span, around: Surroundings): RecordDraft[] {
  const acts = find(page, page.vocabulary.acts, sentence)
  if (acts.some((act) => act.value === 'hoped' || act.value === 'denied')) return []
  if (!canTell(page, sentence, acts, around) || readAreaList(page, sentence).length > 0) return []
  return splitClauses(page, sentence).flatMap((clause) => {
    const records = readClause(page, clause, acts, around)
    return records.length > 0 ? records : readBehind(page, clause, acts, around)
  })
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
  if (instrument?.isTyped !== true) return null
  return sentenceRecord(page, [partner], { main: sentence, instrument, told, around })
}

type ActHit = PhraseHit<Act>

/** Most sentences name neither a tie nor a paper: then only one that goes on with a tie, or a pair in a list, can tell of any. */
function canTell(page: Page, sentence: Span, acts: readonly ActHit[], { previous, listing }: Surroundings) {
  return (
    findInstruments(page, sentence).length > 0 ||
    (previous !== null && acts.some((act) => act.value === 'joined')) ||
    (page.publisher === null && listing.instrument !== null)
  )
}

function readClause(page: Page, clause: Span, acts: readonly ActHit[], around: Surroundings): RecordDraft[] {
  const papers = findInstruments(page, clause).filter((hit) => hit.form === 'paper')
  const everyone = findParties(page, clause).filter(
    (party) => !papers.some((paper) => overlaps(paper, party.name)),
  )
  const main = cutCircumstances(page, clause, everyone)
  const isOfStates = page.isStatePage || isBetweenStates(page, main, everyone)
  const parties = everyone
    .filter((party) => party.whole.end <= main.end && (!party.isState || isOfStates))
    .map((party) => (isOwnBeforeTie(page, party, main) ? { ...party, isPublisher: true } : party))
  const hits = findInstruments(page, main).filter(
    (hit) => hit.form === 'paper' || !parties.some((party) => overlaps(party.name, hit)),
  )
  const instrument = chooseInstrument(hits)
  const told = acts.filter((act) => act.start >= main.start && act.end <= main.end)
  if (instrument === undefined) {
    const isJoining = told.some((act) => act.value === 'joined') && around.previous !== null
    return isJoining
      ? readJoining(page, main, parties, around)
      : readPairs(page, main, parties, around.listing)
  }
  if (told.length === 0 && !tellsWithoutAct(page, main, instrument)) return []
  // What two states do together is no agreement.
  if (page.isStatePage && instrument.form === 'tie' && !instrument.isTyped) return []
  const credible = parties.filter((party) => isCredible(party, instrument))
  const args = findArguments(page, main, credible, { predicates: predicatesOf(hits, told), instrument })
  const telling = { main, instrument, told, around }
  const direct = seriesRecords(
    page,
    memberSets(page, args, {
      isZipped: has(page, page.vocabulary.respectively, clause),
      isTie: instrument.form === 'tie',
    }),
    hits,
    telling,
  )
  const pairs = args.pairs.map((pair) => pairRecord(page, pair, sentenceRecord(page, pair, telling)))
  return [...direct, ...pairs].filter((record) => hasTwoSides(page, record.parties))
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
    return first?.isState === true && second?.isState === true
  })
}

/** "Twin towns: Bonn, Weimar", "Partnership with Mirecourt since 1969": a list's way of telling needs no verb. */
function tellsWithoutAct(page: Page, main: Span, instrument: InstrumentHit): boolean {
  const behind = page.folded.slice(instrument.end, main.end)
  // "… ile kardeş şehirdir": where endings tell who is whom, a tie at the end is all the verb there is.
  if (page.vocabulary.partnersBy === 'endings' && /^[\s.]*$/.test(behind)) return instrument.isTyped
  if (/^\s*:/.test(behind)) return true
  if (!instrument.isTyped) return false
  // "The bond with its four twin towns – A, B, C and D – is a close one."
  if (/^ - /.test(behind)) return true
  const next = wordAt(page, wordIndexAt(page, instrument.end))
  const isBetween =
    next !== undefined && next.end <= main.end && has(page, page.vocabulary.joints.between, next)
  if (isBetween || isNamedTie(page, main, instrument)) return true
  const isWith = next !== undefined && next.end <= main.end && has(page, page.vocabulary.joints.with, next)
  const isLine = !/[.!?]$/.test(page.folded.slice(main.start, main.end + 1))
  return isWith && (isLine || has(page, page.vocabulary.joints.since, main) || isDatedAside(page, main))
}

/** "Guests from the partner town Gogolin": the tie stands right before a name that is known. */
function isNamedTie(page: Page, main: Span, { form, start, end }: InstrumentHit): boolean {
  if (form !== 'tie' || page.publisher === null || page.text.charAt(end) !== ' ') return false
  const next = wordAt(page, wordIndexAt(page, end))
  const { from, link } = page.vocabulary.joints
  // "dalla città gemellata di Tours"
  const isLinked = next !== undefined && next.end < main.end && hasAny(page, [from, link], next)
  const holdsParty = has(page, page.vocabulary.partyWords, { start, end })
  const at = isLinked && holdsParty ? next.end + 1 : end + 1
  const name = page.names.startingAt(at, main.end)
  return (
    name !== undefined &&
    isCapital(page, name.start) &&
    !isWordOfLanguage(page, name) &&
    !isPublisherName(page, quoteOf(page, name), null)
  )
}

/** "The twinning with Albi, in 1985, came about because …": a day between commas is that of the tie. */
function isDatedAside(page: Page, main: Span): boolean {
  const date = page.dates.firstWithin(main)
  if (date === undefined) return false
  const before = page.folded.slice(main.start, date.start)
  return /,\s(?:\p{L}+\s){0,2}$/u.test(before) && /^[,)]/.test(page.folded.slice(date.end, main.end))
}

function predicatesOf(hits: readonly InstrumentHit[], acts: readonly ActHit[]): Predicate[] {
  const all = [
    ...hits.map((hit) => ({ ...hit, isAct: false })),
    ...acts.map((act) => ({ ...act, isAct: true })),
  ]
  return all.sort((a, b) => a.start - b.start)
}

/** A name that the gazetteer does not know is a body where its kind or state is told, or where a paper or a typed tie names it. */
function isCredible(party: PartyHit, instrument: InstrumentHit): boolean {
  return isNamed(party) || instrument.isTyped
}

interface Joining {
  /** Whether "respectively" joins the first with the first, and the second with the second. */
  readonly isZipped: boolean
  /** Whether no paper is told, but only that a tie holds. */
  readonly isTie: boolean
}

/** The parties of each agreement: all together in a joint one, else each partner with its own side. */
function memberSets(
  page: Page,
  { subjects, objects, isJoint }: Arguments,
  { isZipped, isTie }: Joining,
): PartyHit[][] {
  // "A, B, C and Niš are twin towns": on the page of Niš, each of them is a twin of Niš.
  if (isJoint && isTie && page.publisher !== null && objects.length === 0 && subjects.length > 2) {
    const own = subjects.filter((party) => party.isPublisher)
    return subjects.filter((party) => !party.isPublisher).map((partner) => [...own, partner])
  }
  if (isJoint) return [[...subjects, ...objects]]
  if (page.publisher === null && isZipped && subjects.length === objects.length) {
    return subjects.map((subject, index) => [subject, objects[index]].filter((party) => party !== undefined))
  }
  if (page.publisher === null)
    return subjects.flatMap((subject) => objects.map((object) => [subject, object]))
  const isToldByOthers = subjects.length > 0 && !subjects.some((party) => party.isPublisher)
  const publisher = objects.filter((party) => party.isPublisher)
  // "X became a twin of Niš and Y", on the page of Niš, tells of X.
  if (isToldByOthers && publisher.length > 0 && objects.length > 1)
    return subjects.map((subject) => [subject, ...publisher])
  const partners = objects.filter((party) => !party.isPublisher)
  if (partners.length === 0) return [[...subjects, ...objects]]
  // "The borough of X has a partnership with Y", on the city's page: the borough is a party too.
  const others = subjects.filter((party) => !party.isPublisher).slice(-1)
  const own = subjects.some((party) => party.isPublisher)
    ? subjects.filter((party) => party.isPublisher)
    : others
  return partners.map((partner) => [...own, partner])
}

function hasTwoSides(page: Page, parties: readonly PartyDraft[]): boolean {
  return page.publisher === null ? parties.length >= 2 : parties.some((party) => !party.isPublisher)
}

interface Telling {
  readonly main: Span
  readonly instrument: InstrumentHit
  readonly told: readonly ActHit[]
  readonly around: Surroundings
}

function sentenceRecord(
  page: Page,
  members: readonly PartyHit[],
  { main, instrument, told, around }: Telling,
  dates: readonly DateClaim[] = datesOf(page, members, main, instrument),
): RecordDraft {
  const named = instrument.isAnaphor || !instrument.isTyped ? around.named : null
  const titled = readLinkedAreas(page, instrument)
  const fields = readFields(page, { start: instrument.start, end: main.end })
  // "… on culture, sport and tourism": a title's areas go on behind its comma.
  const isSameList = titled.length === 0 || fields[0]?.start === titled[0]?.start
  const areas = isSameList && fields.length > titled.length ? fields : titled
  const { status, statusSpan } = sentenceStatus(page, told, around.listing)
  return {
    parties: members,
    instrument: betweenStates(members, instrumentDraft(instrument, named, around.listing)),
    dates,
    areas: areas.length > 0 ? areas : (named?.areas ?? []),
    status,
    statusSpan,
    passage: trim(page, main, ',:;'),
    origin: 'prose@1',
  }
}

/** One record a member set; in a series each partner has the date and the tie that stand beside it. */
function seriesRecords(
  page: Page,
  sets: readonly (readonly PartyHit[])[],
  hits: readonly InstrumentHit[],
  telling: Telling,
): RecordDraft[] {
  if (sets.length === 1) return sets.map((members) => sentenceRecord(page, members, telling))
  const bodies = sets.map((members) => members.at(-1)?.whole ?? telling.main)
  const first = sentenceRecord(page, sets[0] ?? [], telling)
  const dates = sortDates(page, bodies, first.dates)
  return sets.map((members, index) => {
    const instrument = instrumentBefore(bodies, index, hits, telling.instrument)
    return sentenceRecord(page, members, { ...telling, instrument }, dates[index] ?? [])
  })
}

/** The dates of a sentence: where one of them is that of an act, those of no act tell another story; a partner told once is no place of signing ("twinned since 1987 à Bamako"). */
function datesOf(page: Page, members: readonly PartyHit[], main: Span, { form }: InstrumentHit): DateClaim[] {
  const words = page.document.text.slice(main.start, main.end)
  const isToldOnce = (name: string) => words.indexOf(name) === words.lastIndexOf(name)
  const partners = members.filter((member) => !member.isPublisher).map((member) => quoteOf(page, member.name))
  const dates = readDates(page, main, { usual: form === 'paper' ? 'signed' : 'other', reach: 'sentence' })
  const isOfAct = dates.some((date) => date.role === 'signed')
  return dates
    .filter((date) => !isOfAct || date.role !== 'other' || isSince(page, date, main))
    .map((date) => {
      const isPartner = date.place !== null && partners.includes(date.place) && isToldOnce(date.place)
      return isPartner ? { ...date, place: null } : date
    })
}

/** A pair told in passing has its own passage, and no share in the dates of the first. */
function pairRecord(
  page: Page,
  [first, second]: readonly [PartyHit, PartyHit],
  whole: RecordDraft,
): RecordDraft {
  const passage = { start: first.whole.start, end: second.whole.end }
  return {
    ...whole,
    dates: whole.dates.filter((date) => date.start >= passage.start && date.end <= passage.end),
    passage: trim(page, passage),
  }
}

/** An agreement of states whose title tells no more is a treaty. */
function betweenStates(members: readonly PartyHit[], draft: InstrumentDraft): InstrumentDraft {
  const areStates = members.length > 0 && members.every((member) => member.isState)
  return areStates && draft.isPaper && draft.type === 'unknown' ? { ...draft, type: 'treaty' } : draft
}

function instrumentDraft(hit: InstrumentHit, named: NamedPaper | null, listing: Listing): InstrumentDraft {
  if (!hit.isTyped && hit.form === 'paper') {
    const known = named?.instrument ?? listing.instrument
    if (known !== null) return known
  }
  return { type: hit.type, span: hit, isPaper: hit.form === 'paper' }
}

function sentenceStatus(
  page: Page,
  acts: readonly ActHit[],
  listing: Listing,
): { readonly status: RecordStatus; readonly statusSpan: Span | null } {
  for (const status of ['suspended', 'ended', 'planned'] as const) {
    const act = acts.find((hit) => hit.value === status)
    const isDone =
      status === 'planned' &&
      acts.some((hit) => hit.value === 'signed' && act !== undefined && hit.start > act.end)
    if (act !== undefined && !isDone) return { status, statusSpan: act }
  }
  const isPast = acts.some(
    (act) => act.value === 'signed' || act.value === 'renewed' || act.value === 'decided',
  )
  const isListed = page.publisher === null && listing.instrument !== null
  return { status: isPast && !isListed ? 'unknown' : 'active', statusSpan: null }
}

/** "In 1986 A and B joined, in 1990 C": more partners of the tie that was told before; mayors join a ceremony. */
function readJoining(
  page: Page,
  main: Span,
  parties: readonly PartyHit[],
  { previous, listing }: Surroundings,
): RecordDraft[] {
  const partners = parties.filter((party) => !party.isPublisher && !party.hasSigner && isNamed(party))
  const dates = readDates(page, main, { usual: 'other', reach: 'row' })
  const sorted = sortDates(
    page,
    partners.map((party) => party.whole),
    dates,
  )
  return partners.map((party, index) => ({
    parties: [party],
    instrument: previous,
    dates: sorted[index] ?? [],
    areas: [],
    status: listing.instrument === null ? 'active' : listing.status,
    statusSpan: null,
    passage: trim(page, main, ',:;'),
    origin: 'joining@1',
  }))
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
