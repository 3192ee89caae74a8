// One line or cell of a list: the body at its head, then whatever tells of it.
import type { CountryCode } from '../model/party.ts'
import type { Span } from '../model/span.ts'
import type { Act } from '../text/lexicon.ts'
import { phraseAt } from '../text/phrase-book.ts'
import { wordsIn } from '../text/words.ts'
import type { PartyDraft, PartyHit } from './draft.ts'
import { findInstruments } from './find-instruments.ts'
import { findParties } from './find-parties.ts'
import { nameBehind } from './line-shape.ts'
import { isWordOfLanguage, looksLikeName } from './name-shape.ts'
import { find, has, type Page, quoteOf, trim } from './page.ts'
import { isPublisherName } from './publisher-name.ts'
import { readParty } from './read-party.ts'
import { nameEnd, splitContainer, startsWithFact, withoutKindWords } from './row-name.ts'
import { isInflectionOf } from './same-name.ts'

export interface RowHead {
  readonly parties: readonly PartyDraft[]
  /** The rest of the row, behind the head. */
  readonly rest: Span
  /** Whether something besides the look of it makes it a row: a state, a date, a paper, a known name. */
  readonly isSure: boolean
  /** A date or a tie that stands before the name. */
  readonly lead: Span | null
}

/** What a line without a body may still tell of the row above it. */
export type LineHead =
  /** A state alone, or with a date behind it. */
  | { readonly kind: 'country'; readonly code: CountryCode; readonly rest: Span }
  /** One head, or several where a line lists the bodies of one state: "Germany: Frankfurt, Weimar". */
  | { readonly kind: 'rows'; readonly heads: readonly RowHead[] }

const mark =
  /^[\s\-*•·–—◦▪■●➢✓✔▶►»>o]*(?:\(?\d{1,3}[.)](?:\s+|(?=\p{L}))|\d{1,2}\s+(?=\p{L}))?[\s\-*•·–—*"]*/u

/** Reads the head of a line; null where it begins with no name. `listsStates`: the rows' bodies are states. */
export function readRowHead(page: Page, line: Span, listsStates: boolean): LineHead | null {
  const whole = withoutMark(page, line)
  if (whole.end <= whole.start) return null
  const tie = openingTie(page, whole)
  if (tie !== null) {
    const tied = readTiedHead(page, whole, tie)
    return tied === null ? null : rows([tied])
  }
  const opening = openingDate(page, whole)
  if (opening === null) return readHead(page, whole, listsStates)
  const head = readHead(page, { start: opening.name, end: whole.end }, listsStates)
  return head?.kind === 'rows'
    ? { kind: 'rows', heads: head.heads.map((body) => ({ ...body, lead: opening.lead })) }
    : head
}

/** The line without its bullet or number; a figure that begins a date is none. */
function withoutMark(page: Page, line: Span): Span {
  // Most lines begin with a capital, which is no part of any mark.
  const letter = page.text.charCodeAt(line.start)
  if (letter >= 65 && letter <= 90) return trim(page, line)
  const lead = mark.exec(page.text.slice(line.start, line.end))?.[0].length ?? 0
  const first = page.dates.indexAt(line.start)
  const isDate = first < page.dates.length && page.dates.startAt(first) < line.start + lead
  return isDate ? trim(page, line, '-*"') : trim(page, { start: line.start + lead, end: line.end })
}

/** "1967 - ", "Since 1967: ": where the name behind it begins; null where none does. */
function openingDate(page: Page, whole: Span): { readonly lead: Span; readonly name: number } | null {
  const date = page.dates.firstWithin(whole)
  if (date === undefined) return null
  const { since } = page.vocabulary.joints
  const before = phraseAt(page, since, whole.start, date.start)
  const isFirst =
    date.start === whole.start ||
    (before !== undefined && /^[\s:]*$/.test(page.folded.slice(before.end, date.start)))
  if (!isFirst) return null
  const behind = phraseAt(page, since, date.end + 1, whole.end)
  const end = behind !== undefined && page.text.charAt(date.end) === ' ' ? behind.end : date.end
  const name = nameBehind(page, { start: date.start, end }, whole)
  return name === null ? null : { lead: { start: whole.start, end }, name }
}

/** A tie that the line begins with, and does not end with. */
function openingTie(page: Page, whole: Span): Span | null {
  const tie = findInstruments(page, whole)[0]
  if (tie === undefined || tie.start !== whole.start || tie.form !== 'tie' || !tie.isTyped) return null
  return tie.end < whole.end && page.names.at(whole) === undefined ? tie : null
}

/** "Partnership Žiar - Svitavy", "Town twinning with Tulle (France)": a tie, and the one body besides the publisher. */
function readTiedHead(page: Page, whole: Span, tie: Span): RowHead | null {
  const rest = { start: tie.end, end: whole.end }
  const { acts, former } = page.vocabulary
  if (has(page, former, whole)) return null
  if (find(page, acts, whole).some((act) => unsureActs.has(act.value))) return null
  const bodies = findParties(page, rest).filter((party) => !party.isState)
  const partners = bodies.filter((party) => !party.isPublisher && !isOwnGenitive(page, party, tie))
  const [partner] = partners
  if (partner === undefined || partners.length > 1) return null
  if (partner.countryHint === null && !isJoined(page, tie, { partner, bodies })) return null
  const lead = { start: tie.start, end: tie.end }
  return { parties: [partner], rest: { start: partner.whole.end, end: whole.end }, isSure: true, lead }
}

interface TiedBodies {
  readonly partner: PartyHit
  readonly bodies: readonly PartyHit[]
}

/** Whether a known name is told to be the partner: by "with", by the publisher beside it, or by being no word in capitals. */
function isJoined(page: Page, tie: Span, { partner, bodies }: TiedBodies): boolean {
  if (!partner.isKnown) return false
  const before = { start: tie.end, end: partner.name.start }
  if (bodies.length > 1 || has(page, page.vocabulary.joints.with, before)) return true
  return !/^\p{Lu}+$/u.test(quoteOf(page, partner.name))
}

/** What such an act tells is for a sentence to weigh. */
const unsureActs: ReadonlySet<Act> = new Set(['hoped', 'denied', 'planned'])

/** "Partnerská města Brna", "Turun ystävyyskaupungit": right beside the tie the publisher stands in the genitive, though a village may be called so. */
export function isOwnGenitive(page: Page, party: PartyDraft, tie: Span): boolean {
  if (party.countryHint !== null || page.publisher === null) return false
  const { name } = party
  const gap =
    tie.end <= name.start ? { start: tie.end, end: name.start } : { start: name.end, end: tie.start }
  const isBeside =
    /^ ?$/.test(page.folded.slice(gap.start, gap.end)) || has(page, page.vocabulary.partyWords, gap)
  const words = page.folded.slice(name.start, name.end)
  return isBeside && page.publisherNames.some((own) => isInflectionOf(words, own))
}

function readHead(page: Page, span: Span, listsStates: boolean): LineHead | null {
  const first = page.countries.startingAt(span.start, span.end)
  const state = first?.form === 'name' ? first : undefined
  if (state === undefined) return oneRow(rowFrom(page, span, null))
  const after = page.folded.slice(state.end, span.end)
  // "USA (Alabama) Mobile": what stands in brackets belongs to the state.
  const rest = state.end + (/^\.?\s*(?:\([^()\d]*\)\s*(?=\p{L}|$))?[\s,:\-(/]*/u.exec(after)?.[0].length ?? 0)
  const isAlone = rest >= span.end || startsWithDate(page, { start: rest, end: span.end })
  if (listsStates && (isAlone || !nameFollows(page, rest, span))) return stateRow(page, state, span)
  if (isAlone && rest < span.end && isAlsoPlace(page, state)) return rows([rowFrom(page, span, null)])
  if (isAlone)
    return { kind: 'country', code: state.code, rest: { start: Math.min(rest, span.end), end: span.end } }
  // "Columbia - SUA": before another state, a state's name is a town's.
  const next = page.countries.startingAt(rest, span.end)
  if (next?.form === 'name' && next.code !== state.code && !nameFollows(page, next.end + 1, span))
    return rows([rowFrom(page, span, null)])
  const behind = { start: rest, end: span.end }
  const listed = /[:-]/.test(page.folded.slice(state.end, rest))
    ? namesListed(page, behind, state.code)
    : null
  const row = rows(listed ?? [rowFrom(page, behind, state.code)])
  return row ?? (isAlsoPlace(page, state) ? rows([rowFrom(page, span, null)]) : null)
}

function oneRow(head: RowHead | null): LineHead | null {
  return head === null ? null : { kind: 'rows', heads: [head] }
}

/** "1965", "since 1965". */
function startsWithDate(page: Page, span: Span): boolean {
  const date = page.dates.firstWithin(span)
  if (date === undefined || date.start === span.start) return date !== undefined
  const since = phraseAt(page, page.vocabulary.joints.since, span.start, date.start)
  return since !== undefined && /^[\s:]*$/.test(page.folded.slice(since.end, date.start))
}

function rows(heads: readonly (RowHead | null)[]): LineHead | null {
  const read = heads.filter((head) => head !== null)
  return read.length === 0 || read.length < heads.length ? null : { kind: 'rows', heads: read }
}

/** The bodies between commas, each with what its brackets tell; null where any part is no body. */
function namesListed(page: Page, span: Span, country: CountryCode): readonly RowHead[] | null {
  const parts: Span[] = []
  let start = span.start
  for (const sign of page.folded.slice(span.start, span.end).matchAll(/[,;](?![^()]*\))/g)) {
    parts.push(trim(page, { start, end: span.start + sign.index }))
    start = span.start + sign.index + 1
  }
  parts.push(trim(page, { start, end: span.end }, '.'))
  const heads = parts.map((part) => rowFrom(page, part, country))
  return parts.length > 1 && heads.every((head) => head?.isSure)
    ? heads.filter((head) => head !== null)
    : null
}

function stateRow(page: Page, state: Span & { code: CountryCode }, span: Span): LineHead | null {
  const name =
    page.text.charAt(state.end) === '.' && /\p{Lu}$/u.test(page.text.slice(state.start, state.end))
      ? { start: state.start, end: state.end + 1 }
      : state
  const party: PartyDraft = {
    name: { start: name.start, end: name.end },
    whole: { start: name.start, end: name.end },
    kindHint: 'state',
    countryHint: state.code,
    containerHint: null,
    isPublisher: isPublisherName(page, quoteOf(page, name), null),
  }
  return rows([{ parties: [party], rest: { start: name.end, end: span.end }, isSure: true, lead: null }])
}

/** A village that happens to bear a state's name is not meant. */
const cityPopulation = 20_000

/** Luxembourg and Singapore are cities as well as states. */
function isAlsoPlace(page: Page, state: Span & { code: CountryCode }): boolean {
  const place = page.finder.lookUp(page.text.slice(state.start, state.end))
  if (place === null || place.population < cityPopulation) return false
  return place.kinds.includes('city') && place.countries.includes(state.code)
}

function nameFollows(page: Page, from: number, span: Span): boolean {
  return page.names.startingAt(from, span.end) !== undefined
}

function rowFrom(page: Page, span: Span, country: CountryCode | null): RowHead | null {
  const end = nameEnd(page, span)
  const bare = splitContainer(page, withoutKindWords(page, trim(page, { start: span.start, end }, '"*')))
  if (bare.name.end <= bare.name.start) return null
  const other = behindPublisher(page, bare.name)
  if (other !== null) return rowFrom(page, { start: other, end: span.end }, country)
  const fact = page.names.at(bare.name)
  const party = readParty(page, bare.name, span)
  const state = party.countryHint ?? country
  // "Porto (Portugal)": beside its state a known name is one, whatever else the word means.
  const isTold = fact !== undefined && state !== null && fact.countries.includes(state)
  if (!isTold && isWordOfLanguage(page, bare.name)) return null
  if (fact === undefined && !looksLikeName(page, bare.name)) return null
  if (fact === undefined && !canBeName(page, bare.name, state !== null)) return null
  if (fact === undefined && state === null && leadsToTie(page, { start: bare.name.end, end: span.end }))
    return null
  const told: PartyDraft = {
    name: party.name,
    whole: { start: Math.min(span.start, party.whole.start), end: party.whole.end },
    kindHint: party.kindHint,
    countryHint: state,
    containerHint: party.containerHint ?? bare.container,
    isPublisher:
      (party.isPublisher && isOwnState(page, state)) ||
      isOwnBeforeTie(page, { ...party, countryHint: state }, span),
  }
  const behind = { start: told.whole.end, end: span.end }
  const isFollowed = startsWithFact(page, behind)
  const endsClean = end >= span.end || isFollowed || told.whole.end > party.name.end
  if (!endsClean && country === null) return null
  const isSure =
    fact !== undefined ||
    state !== null ||
    (isFollowed && page.dates.hasWithin(behind)) ||
    tellsPaper(page, behind)
  return { parties: [told], rest: behind, isSure, lead: null }
}

function tellsPaper(page: Page, span: Span): boolean {
  return findInstruments(page, span).some((hit) => hit.isTyped)
}

/** Of a name that is not known: it holds no figures, begins with no word that names never begin with, and joins no two names. */
function canBeName(page: Page, name: Span, isTold: boolean): boolean {
  const words = wordsIn(page, name)
  if (words.some((word) => has(page, page.vocabulary.joints.and, word) && joinsNames(page, name, word)))
    return false
  if (isTold) return true
  return (
    !words.some((word) => /\d/.test(word.folded)) && !page.vocabulary.notNames.has(words[0]?.folded ?? '')
  )
}

/** "Nasze miasta partnerskie", "Medzivládne dohody": words right before a tie or a paper, with no sign between, are none of a name. */
function leadsToTie(page: Page, behind: Span): boolean {
  return findInstruments(page, behind)[0]?.start === behind.start + 1
}

/** "Szeged and Odessa (Ukraine)" on Szeged's page: where the other body begins; null where the publisher is not the first. */
function behindPublisher(page: Page, name: Span): number | null {
  if (page.publisher === null || page.names.at(name) !== undefined) return null
  const joint = find(page, page.vocabulary.joints.and, name).find((word) => word.start > name.start)
  if (joint === undefined) return null
  const first = trim(page, { start: name.start, end: joint.start })
  return isPublisherName(page, quoteOf(page, first), null)
    ? trim(page, { start: joint.end, end: name.end }).start
    : null
}

function joinsNames(page: Page, name: Span, joint: Span): boolean {
  const first = trim(page, { start: name.start, end: joint.start })
  const second = trim(page, { start: joint.end, end: name.end })
  const isBody = (part: Span) =>
    page.names.at(part) !== undefined || isPublisherName(page, quoteOf(page, part), null)
  return isBody(first) && isBody(second)
}

/** "Turun ystävyyskaupungit" over a list. */
function isOwnBeforeTie(page: Page, party: PartyDraft, span: Span): boolean {
  const tie = findInstruments(page, { start: party.name.end, end: span.end })[0]
  return tie?.form === 'tie' && tie.start === party.name.end + 1 && isOwnGenitive(page, party, tie)
}

/** A row that tells a state means a namesake of the publisher, unless it is the publisher's own. */
function isOwnState(page: Page, country: CountryCode | null): boolean {
  return country === null || country === page.publisher?.country
}
