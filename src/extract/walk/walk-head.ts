// The head of a line that may open a row: the publisher's own parts, repeats of the row above and states on cards open none.
import type { Span } from '../../model/span.ts'
import { lastSign } from '../../text/signs.ts'
import type { PartyDraft } from '../draft.ts'
import { isUncased } from '../names/uncased-names.ts'
import { find, type Page, quoteOf } from '../page/page.ts'
import { countWords } from '../rows/line-shape.ts'
import type { RowHead } from '../rows/row-head.ts'
import { addLine, openRow, type RowInProgress } from '../rows/row-in-progress.ts'
import { closeRow, groupingOf, type Walk } from './walk.ts'

/** A name that nothing vouches for is a row only in a short line. */
const longestUnsureRow = 10

export function walkHead(
  page: Page,
  walk: Walk,
  line: Span,
  { parties, rest, isSure, lead }: RowHead,
): boolean {
  const party = parties[0]
  if (party === undefined || isOwn(page, party)) return false
  if (party.kindHint === 'district' && hasPartner(page, rest)) return false
  // "საქართველო - სომხეთი" stands over the paper of two states' towns.
  if (page.isUnlisted && !page.isStatePage && page.countries.at(party.name) !== undefined) return false
  const isVouched = !page.isUnlisted || isToldByLine(page, party, { start: party.whole.end, end: line.end })
  // What stands below may tell the state and the day of a name that is known.
  if (!isVouched && (page.names.at(party.name) === undefined || rest.end > rest.start)) return false
  if (!isSure && (walk.lastKind === 'none' || countWords(page, line) > longestUnsureRow)) return false
  // What stands further in tells of the row above.
  if (!isSure && walk.row !== null && walk.depth > walk.rowDepth) return false
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
    needsFact: !isVouched,
  })
  if (lead !== null) walk.row.rests.unshift(lead)
  walk.rowDepth = walk.depth
  walk.lastKind = 'row'
  walk.rowsInLine++
  return true
}

/** The publisher; on a state's page also a town of that state, as in "Zagreb, 5 May 2010" below a decision. */
function isOwn(page: Page, party: PartyDraft): boolean {
  const isNamesake = party.countryHint !== null && party.countryHint !== page.publisher?.country
  if (party.isPublisher && (!isNamesake || party.kindHint === 'state')) return true
  if (!page.isStatePage || party.countryHint !== null || page.publisher?.country == null) return false
  return page.names.at(party.name)?.countries.includes(page.publisher.country) === true
}

/** Where no word can be understood, only a state or a date beside a name makes a line a row. */
function isToldByLine(page: Page, party: PartyDraft, rest: Span): boolean {
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
