// One line or cell of a list: the body at its head, then whatever tells of it.
import type { CountryCode } from '../model/party.ts'
import type { Span } from '../model/span.ts'
import { type PhraseBook, phraseAt } from '../text/phrase-book.ts'
import { behindBlanks, isSpace } from '../text/signs.ts'
import { wordAt, wordIndexAt } from '../text/words.ts'
import type { PartyDraft } from './draft.ts'
import { findInstruments } from './find-instruments.ts'
import { nameBehind } from './line-shape.ts'
import { isWordOfLanguage, looksLikeName } from './name-shape.ts'
import { find, type Page, quoteOf, trim, within } from './page.ts'
import { isPublisherName, readParty } from './read-party.ts'

export interface RowHead {
  readonly parties: readonly PartyDraft[]
  /** The rest of the row, behind the head. */
  readonly rest: Span
  /** Whether something besides the look of it makes it a row: a state, a date, a paper, a known name. */
  readonly isSure: boolean
  /** A date that stands before the name. */
  readonly lead: Span | null
}

/** What a line without a body may still tell of the row above it. */
export type LineHead =
  /** A state alone, or with a date behind it. */
  | { readonly kind: 'country'; readonly code: CountryCode; readonly rest: Span }
  /** One head, or several where a line lists the bodies of one state: "Germany: Frankfurt, Weimar". */
  | { readonly kind: 'rows'; readonly heads: readonly RowHead[] }

const mark = /^[\s\-*•·–—◦▪■●o>]*(?:\(?\d{1,3}[.)](?=\s)\s*)?[\s\-*•·–—*"]*/u

/** Reads the head of a line; null where it begins with no name. `listsStates`: the rows' bodies are states. */
export function readRowHead(page: Page, line: Span, listsStates: boolean): LineHead | null {
  const whole = trim(page, { start: line.start + lengthOfMark(page, line), end: line.end })
  if (whole.end <= whole.start) return null
  const date = page.dates.firstWithin(whole)
  const behind = date?.start === whole.start ? nameBehind(page, date, whole) : null
  if (date === undefined || behind === null) return readHead(page, whole, listsStates)
  const head = readHead(page, { start: behind, end: whole.end }, listsStates)
  return head?.kind === 'rows'
    ? { kind: 'rows', heads: head.heads.map((body) => ({ ...body, lead: date })) }
    : head
}

function lengthOfMark(page: Page, line: Span): number {
  // Most lines begin with a capital, which is no part of any mark.
  const first = page.text.charCodeAt(line.start)
  if (first >= 65 && first <= 90) return 0
  return mark.exec(page.text.slice(line.start, line.end))?.[0].length ?? 0
}

function readHead(page: Page, span: Span, listsStates: boolean): LineHead | null {
  const first = page.countries.startingAt(span.start, span.end)
  const state = first?.form === 'name' ? first : undefined
  if (state === undefined) return rows([rowFrom(page, span, null)])
  const after = page.folded.slice(state.end, span.end)
  // "USA (Alabama) Mobile": what stands in brackets belongs to the state.
  const rest = state.end + (/^\.?\s*(?:\([^()]*\)\s*(?=\p{L}))?[\s,:\-(/]*/u.exec(after)?.[0].length ?? 0)
  const isAlone = rest >= span.end || page.dates.firstWithin({ start: rest, end: span.end })?.start === rest
  if (listsStates && (isAlone || !nameFollows(page, rest, span))) return stateRow(page, state, span)
  if (isAlone && isAlsoPlace(page, state) && rest < span.end) return rows([rowFrom(page, span, null)])
  if (isAlone)
    return { kind: 'country', code: state.code, rest: { start: Math.min(rest, span.end), end: span.end } }
  const behind = { start: rest, end: span.end }
  const listed = /[:-]/.test(page.folded.slice(state.end, rest))
    ? namesListed(page, behind, state.code)
    : null
  const row = rows(listed ?? [rowFrom(page, behind, state.code)])
  return row ?? (isAlsoPlace(page, state) ? rows([rowFrom(page, span, null)]) : null)
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
  const known = page.names.at(bare.name) !== undefined
  if (!known && !looksLikeName(page, bare.name)) return null
  if (isWordOfLanguage(page, bare.name)) return null
  const party = readParty(page, bare.name, span)
  const told: PartyDraft = {
    ...party,
    whole: { start: Math.min(span.start, party.whole.start), end: party.whole.end },
    countryHint: party.countryHint ?? country,
    containerHint: party.containerHint ?? bare.container,
    isPublisher: party.isPublisher && isOwnState(page, party.countryHint ?? country),
  }
  const behind = { start: told.whole.end, end: span.end }
  const isFact = startsWithFact(page, behind)
  const endsClean = Math.max(behind.start, end) >= span.end || isFact || told.whole.end > party.name.end
  if (!endsClean && country === null) return null
  const isSure = known || told.countryHint !== null || isFact
  return { parties: [told], rest: behind, isSure, lead: null }
}

/** A row that tells a state means a namesake of the publisher, unless it is the publisher's own. */
function isOwnState(page: Page, country: CountryCode | null): boolean {
  return country === null || country === page.publisher?.country
}

/** Where the name at the head of a row ends: at a sign, a date, a paper, or a small word that leads on. */
function nameEnd(page: Page, span: Span): number {
  const { since, at, with: withWords } = page.vocabulary.joints
  const instrument = findInstruments(page, span)[0]
  return Math.min(
    signIn(page, span),
    page.dates.firstWithin(span)?.start ?? span.end,
    within(page.countries, span).find((hit) => hit.start > span.start && hit.form === 'name')?.start ??
      span.end,
    instrument !== undefined && instrument.start > span.start ? instrument.start : span.end,
    smallWordIn(page, since, span),
    smallWordIn(page, at, span),
    smallWordIn(page, withWords, span),
  )
}

/** Where the first sign stands that no name goes over: a comma, a bracket, a dash between spaces, a wide space. */
function signIn(page: Page, { start, end }: Span): number {
  const { folded } = page
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at)
    if (!isSpace(code)) {
      if (',;:([|/'.includes(folded.charAt(at))) return at
      continue
    }
    if (code === lineFeed || (at + 1 < end && isSpace(folded.charCodeAt(at + 1)))) return at
    if (at + 2 < end && folded.startsWith(' - ', at)) return at
  }
  return end
}

const lineFeed = 10

/** Where the first word of the book stands that has a small letter and is no part of a name. */
function smallWordIn(page: Page, book: PhraseBook<unknown>, span: Span): number {
  const hit = find(page, book, span).find(
    (word) =>
      word.start > span.start &&
      isSpace(page.text.charCodeAt(word.start - 1)) &&
      page.text.charAt(word.start) === page.folded.charAt(word.start),
  )
  if (hit === undefined) return span.end
  const isInName = within(page.names, span).some((name) => name.start < hit.start && hit.end < name.end)
  return isInName ? span.end : hit.start
}

/** "City of Edinburgh" and "Municipality of Glyfada" without what they are. */
function withoutKindWords(page: Page, span: Span): Span {
  const first = phraseAt(page, page.vocabulary.partyWords, span.start, span.end)
  if (first === undefined || first.end >= span.end) return span
  if (page.names.at(span) !== undefined) return span
  return trim(page, { start: first.end, end: span.end })
}

/** "Alabama Mobile" in a row without signs: the region first, then the body. */
function splitContainer(page: Page, span: Span): { name: Span; container: string | null } {
  const whole = page.names.at(span) !== undefined
  const first = page.names.startingAt(span.start, span.end)
  if (whole || first === undefined || !first.kinds.includes('region')) return { name: span, container: null }
  const rest = trim(page, { start: first.end, end: span.end })
  const second = page.names.at(rest) !== undefined
  return second ? { name: rest, container: quoteOf(page, first) } : { name: span, container: null }
}

function startsWithFact(page: Page, span: Span): boolean {
  const from = behindBlanks(page.folded, span, `,;:()-."'[`)
  if (from >= span.end) return true
  if (/[,;:([]|- /.test(page.folded.slice(span.start, from))) return true
  const word = wordAt(page, wordIndexAt(page, from))
  if (word === undefined) return true
  const { since, at } = page.vocabulary.joints
  return (
    page.dates.startingAt(from, span.end) !== undefined ||
    [since, at].some((book) => phraseAt(page, book, from, span.end) !== undefined) ||
    findInstruments(page, { start: from, end: span.end })[0]?.start === from
  )
}
