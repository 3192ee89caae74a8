// Lines of a list: each opens a row or tells more of the row above.
import type { Span } from '../model/span.ts'
import { lastSign } from '../text/signs.ts'
import type { PartyDraft } from './draft.ts'
import { findInstruments } from './find-instruments.ts'
import { findParties } from './find-parties.ts'
import { countWords, isDateLine } from './line-shape.ts'
import { find, hasAny, type Page, quoteOf, trim } from './page.ts'
import { readRowHead } from './read-row.ts'
import type { LineHead, RowHead } from './row-head.ts'
import { addLine, openRow, type RowInProgress } from './row-in-progress.ts'
import { addLabel, placeRow, tellsInLine } from './row-lines.ts'
import { isUncased } from './uncased-names.ts'
import { closeRow, groupingOf, type Walk } from './walk.ts'

/** A name that nothing vouches for is a row only in a short line. */
const longestUnsureRow = 10
const longestItem = 25
const longestUnsureName = 2
const longestLoneName = 8

/** "Kaunas (Lithuania) Decision 278 of 24.10.2003.": a row that ends like a sentence, and tells no act of two sides. */
export function isLongRow(page: Page, line: Span): boolean {
  if (page.publisher === null || countWords(page, line) > longestItem) return false
  const head = readRowHead(page, line, page.isStatePage)
  const [only, ...others] = head?.kind === 'rows' ? head.heads : []
  if (only === undefined || others.length > 0) return false
  const [party] = only.parties
  if (party?.countryHint == null) return false
  const { acts, joints } = page.vocabulary
  if (party.kindHint === 'state') return isDatedState(page, party, only.rest)
  if (page.text.charAt(party.whole.end - 1) !== ')') return false
  const isName = page.names.at(party.name) !== undefined || countWords(page, party.name) <= longestUnsureName
  return isName && !hasAny(page, [acts, joints.with, joints.between], only.rest)
}

/** "Israel - signed on 14 January 2009, in force from 21 May 2010.": a state with its days behind a sign. */
function isDatedState(page: Page, state: PartyDraft, rest: Span): boolean {
  const { joints } = page.vocabulary
  const isParted = /^\s?[-:(,]/.test(page.folded.slice(state.whole.end, rest.end))
  return isParted && page.dates.hasWithin(rest) && !hasAny(page, [joints.with, joints.between], rest)
}

/** Answers whether the line was a row, or part of one. */
export function walkRowLine(page: Page, walk: Walk, line: Span): boolean {
  const instruments = findInstruments(page, line)
  const first = instruments[0]
  const startsWithPaper = first?.form === 'paper' && first.start === trim(page, line, '"-(').start
  if (walk.row !== null && addToRow(page, walk, walk.row, { line, startsWithPaper })) return true
  const isListed = walk.listing.instrument !== null || instruments.some((hit) => hit.isTyped)
  if (!isListed && instruments.length === 0) return walkLoneName(page, walk, line)
  const head = startsWithPaper || !isListed ? null : readRowHead(page, line, page.isStatePage)
  if (head === null) return false
  if (head.kind === 'country') return walkStateLine(page, walk, line, head)
  if (walk.listing.instrument === null && head.heads.some((part) => !isOwnRow(page, part))) return false
  const [only, ...further] = head.heads
  if (only !== undefined && further.length === 0) return walkHead(page, walk, line, only)
  for (const part of head.heads) {
    walkHead(page, walk, { start: part.parties[0]?.whole.start ?? line.start, end: part.rest.end }, part)
  }
  return true
}

/** "Brembate di Sopra (Italy)" over prose, below no heading: a row where the prose tells an agreement. */
function walkLoneName(page: Page, walk: Walk, line: Span): boolean {
  if (page.publisher === null || page.isStatePage || countWords(page, line) > longestLoneName) return false
  const head = readRowHead(page, line, false)
  const [only, ...others] = head?.kind === 'rows' ? head.heads : []
  const [party] = only?.parties ?? []
  if (only === undefined || party === undefined || others.length > 0) return false
  const isTold = party.countryHint !== null && !party.isPublisher && page.names.at(party.name) !== undefined
  if (!isTold || trim(page, only.rest, ',.').end > only.rest.start) return false
  closeRow(page, walk)
  walk.row = openRow(only.parties, line, { isHeading: true, isUnlisted: true, group: walk.group })
  walk.lastKind = 'row'
  return true
}

/** Outside of any list, a line is a row where a name that is known or told a state begins it; "Rome: the town of Niš twinned with …" tells where the news is from. */
function isOwnRow(page: Page, { parties, rest }: RowHead): boolean {
  const [party] = parties
  if (party === undefined || page.publisher === null) return false
  const isTold = party.countryHint !== null || page.names.at(party.name) !== undefined
  const isNews =
    page.text.charAt(party.whole.end) === ':' && findParties(page, rest).some((other) => other.isPublisher)
  return isTold && !isNews
}

interface FurtherLine {
  readonly line: Span
  readonly startsWithPaper: boolean
}

/** Whether the line tells more of the row above it. */
function addToRow(
  page: Page,
  walk: Walk,
  row: RowInProgress,
  { line, startsWithPaper }: FurtherLine,
): boolean {
  const isDated = page.dates.hasWithin(line)
  if (startsWithPaper && !isDated && isPaperHeading(page, walk, row)) return false
  const isTold = startsWithPaper || isDateLine(page, line) || tellsInLine(page, row, line)
  if (isTold) addLine(row, line)
  return isTold || addLabel(page, row, line) || placeRow(page, row, line)
}

/** "Friendship agreements" below rows of which none has had a paper of its own: a heading of further rows. */
function isPaperHeading(page: Page, walk: Walk, row: RowInProgress): boolean {
  const isPaperless = (rests: readonly Span[]) =>
    rests.every((rest) => findInstruments(page, rest).every((hit) => hit.form !== 'paper'))
  return walk.listed.length > 0 && isPaperless(row.rests) && walk.paperRows === 0
}

/** A state on a line of its own goes for the row above it on a card, and for the rows below it in a grouped list. */
function walkStateLine(
  page: Page,
  walk: Walk,
  line: Span,
  state: Extract<LineHead, { kind: 'country' }>,
): true {
  if (walk.row !== null && walk.lastKind === 'row' && walk.row.country === null && !walk.groupsByState) {
    walk.row.country = state.code
    walk.row.end = line.end
    if (state.rest.end > state.rest.start) addLine(walk.row, state.rest)
  } else {
    closeRow(page, walk)
    walk.listing = { ...walk.listing, country: state.code }
    walk.groupsByState = true
  }
  walk.lastKind = 'state'
  return true
}

function walkHead(page: Page, walk: Walk, line: Span, { parties, rest, isSure, lead }: RowHead): boolean {
  const party = parties[0]
  if (party === undefined || isOwn(page, party)) return false
  if (party.kindHint === 'district' && hasPartner(page, rest)) return false
  if (page.isUnlisted && !isVouched(page, party, { start: party.whole.end, end: line.end })) return false
  if (!isSure && (walk.lastKind === 'none' || countWords(page, line) > longestUnsureRow)) return false
  if (walk.row !== null && isSameName(page, walk.row, party.name)) {
    addLine(walk.row, line)
    return true
  }
  if (walk.row !== null && isSecondName(page, walk.row, party)) {
    walk.row.end = line.end
    return true
  }
  if (
    walk.row?.isHeading === true &&
    walk.row.country === null &&
    party.countryHint !== null &&
    rest.end <= rest.start
  ) {
    // On a card, "Seoul, South Korea" below the name tells where the partner is.
    walk.row.country = party.countryHint
    return true
  }
  if (isPartOfPublisher(page, party, line)) {
    closeRow(page, walk)
    walk.owner = { ...party, kindHint: 'district' }
    walk.lastKind = 'head'
    return true
  }
  closeRow(page, walk)
  walk.row = openRow(walk.owner === null ? parties : [walk.owner, ...parties], line, {
    rest,
    country: walk.groupsByState ? walk.listing.country : null,
    grouping: groupingOf(walk),
    group: walk.group,
    isDirect: walk.isDirect,
    isAlone: walk.rowsInLine === 0,
  })
  if (lead !== null) walk.row.rests.unshift(lead)
  walk.lastKind = 'row'
  walk.rowsInLine++
  return true
}

/** The publisher; on a state's page also a town of that state, as in "Zagreb, 5 May 2010" below a decision. */
function isOwn(page: Page, party: PartyDraft): boolean {
  if (party.isPublisher && (party.countryHint === null || party.kindHint === 'state')) return true
  if (!page.isStatePage || party.countryHint !== null || page.publisher?.country == null) return false
  return page.names.at(party.name)?.countries.includes(page.publisher.country) === true
}

/** Where no word can be understood, only a state or a date beside a name makes a line a row. */
function isVouched(page: Page, party: PartyDraft, rest: Span): boolean {
  return party.countryHint !== null || page.dates.hasWithin(rest)
}

/** "Steglitz-Zehlendorf:" over rows is a district of the publisher, and on its side. */
function isPartOfPublisher(page: Page, party: PartyDraft, line: Span): boolean {
  if (party.whole.end < line.end - 2 || lastSign(page.folded, line) !== ':') return false
  const known = page.finder.lookUp(quoteOf(page, party.name))
  const isDistrict =
    party.kindHint === 'district' ||
    known?.kinds.every((kind) => kind === 'district' || kind === 'other') === true
  return (
    isDistrict &&
    (known === null || page.publisher?.country == null || known.countries.includes(page.publisher.country))
  )
}

/** "Stadtbezirk Beuel: Partnerschaft mit Mirecourt" is no row about Beuel. */
function hasPartner(page: Page, rest: Span): boolean {
  return find(page, page.vocabulary.joints.with, rest).some((joint) =>
    page.names.hasWithin({ start: joint.start + 1, end: rest.end }),
  )
}

/** A name printed twice, the second time right below the first. */
function isSameName(page: Page, row: RowInProgress, name: Span): boolean {
  const first = row.parties.at(-1)?.name
  if (first === undefined || row.end + 2 < name.start) return false
  return page.folded.slice(first.start, first.end) === page.folded.slice(name.start, name.end)
}

/** "휴스턴 시(미국)" over "Houston (United States)": the name again in the letters of another script, on the next line and in the same state. */
function isSecondName(page: Page, row: RowInProgress, party: PartyDraft): boolean {
  const first = row.parties.at(-1)
  if (first === undefined || page.text.slice(row.end, party.whole.start).trim() !== '') return false
  const scripts = [first, party].map(({ name }) => isUncased(quoteOf(page, name)))
  if (!scripts[0] || scripts[1]) return false
  const state = first.countryHint ?? row.country
  const states = party.countryHint === null ? page.names.at(party.name)?.countries : [party.countryHint]
  return (
    state !== null &&
    states?.includes(state) === true &&
    row.rests.every((rest) => !page.dates.hasWithin(rest))
  )
}

/** "No. IO/Country Year of conclusion", over columns that were flattened. */
export function walkColumnHeads(page: Page, walk: Walk, line: Span): void {
  const heads = new Set(find(page, page.vocabulary.columns, line).map((head) => head.value))
  const dateRole = heads.has('signed') ? 'signed' : heads.has('date') ? 'other' : walk.listing.dateRole
  const told = findInstruments(page, line).find((hit) => hit.isTyped)
  const instrument = told === undefined ? null : { type: told.type, span: told, isPaper: false }
  walk.listing = { ...walk.listing, dateRole, instrument: walk.listing.instrument ?? instrument }
}
