// Lines of a list: each opens a row or tells more of the row above.
import type { Span } from '../../model/span.ts'
import { wordIndexAt } from '../../text/words.ts'
import { findParties } from '../names/find-parties.ts'
import { find, type Page, trim } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { addLabel } from '../rows/label-lines.ts'
import { isDateLine } from '../rows/line-shape.ts'
import { isDayOfPaper, isFurtherNote } from '../rows/lines-of-title.ts'
import { bareListing } from '../rows/listing.ts'
import { listsPapers, namesSides, titlesPaper } from '../rows/opens-paper.ts'
import { placeRow } from '../rows/place-of-row.ts'
import { readRowHead } from '../rows/read-row.ts'
import type { LineHead, RowHead } from '../rows/row-head.ts'
import { addLine, type RowInProgress } from '../rows/row-in-progress.ts'
import { isWithOther, tellsInLine } from '../rows/told-of-row.ts'
import { closeRow, openListing, type Walk } from './walk.ts'
import { walkHead } from './walk-head.ts'
import { walkLabel } from './walk-labels.ts'
import { walkLoneName, walkPaperOfHost } from './walk-lone-lines.ts'

/** Answers whether the line was a row, or part of one. */
export function walkRowLine(page: Page, walk: Walk, line: Span): boolean {
  if (walkLabel(page, walk, line)) return true
  const instruments = findInstruments(page, line)
  const first = instruments[0]
  const startsWithPaper =
    walk.row !== null && listsPapers(page, walk.row)
      ? titlesPaper(page, walk.row, line)
      : first?.form === 'paper' && first.start === trim(page, line, '"-(').start
  if (walk.row !== null && addToRow(page, walk, walk.row, { line, startsWithPaper })) {
    walk.rowsInLine = 0
    return true
  }
  if (walk.row === null && walkPaperOfHost(page, walk, line)) return true
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

/** Outside of any list, a line is a row where a name that is known or told a state begins it; "Rome: the town of Niš twinned with …" tells where the news is from. */
function isOwnRow(page: Page, { parties, rest }: RowHead): boolean {
  const [party] = parties
  if (party === undefined || page.publisher === null) return false
  const isTold =
    party.countryHint !== null || page.names.at(party.name) !== undefined || isCalledTwin(page, rest)
  const isNews =
    page.text.charAt(party.whole.end) === ':' && findParties(page, rest).some((other) => other.isPublisher)
  return isTold && !isNews
}

/** The most words between a dash and what a body is called behind it. */
const longestCalling = 2

/** "St. Ulrich – our twin town in Tyrol": behind the dash stands what the body is. */
function isCalledTwin(page: Page, rest: Span): boolean {
  if (!/^\s?- /.test(page.folded.slice(rest.start, rest.end))) return false
  const tie = findInstruments(page, rest)[0]
  return (
    tie?.form === 'tie' &&
    tie.isTyped &&
    wordIndexAt(page, tie.start) - wordIndexAt(page, rest.start) <= longestCalling
  )
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
  const isUntold = startsWithPaper && !isDated && !namesSides(page, line)
  if (isUntold && (isPaperHeading(page, walk, row) || isBelowTitle(walk, row))) return false
  const hasPapers = row.rests.length > 0 && listsPapers(page, row)
  const isTold =
    (startsWithPaper && !isWithOther(page, row, line)) ||
    isDateLine(page, line) ||
    (hasPapers && isDayOfPaper(page, line)) ||
    tellsInLine(page, row, line)
  if (isTold) addLine(row, line)
  if (isTold || addLabel(page, row, line)) return true
  if (!hasPapers || !isFurtherNote(page, row, line)) return placeRow(page, row, line)
  row.end = line.end
  return true
}

/** "The most important agreements" right below "Treaties", where neither names a state: a further heading. */
function isBelowTitle(walk: Walk, row: RowInProgress): boolean {
  return row.isTitle && row.needsFact && row.rests.length === 0 && walk.list === null
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

/** "No. IO/Country Year of conclusion", over columns that were flattened. */
export function walkColumnHeads(page: Page, walk: Walk, line: Span): void {
  const heads = new Set(find(page, page.vocabulary.columns, line).map((head) => head.value))
  const dateRole = heads.has('signed') ? 'signed' : heads.has('date') ? 'other' : walk.listing.dateRole
  const told = findInstruments(page, line).find((hit) => hit.isTyped)
  const instrument = told === undefined ? null : { type: told.type, span: told, isPaper: false }
  const { instrument: above } = walk.listing
  // "Friendship cities" below "Sister cities" and its rows, where such a word heads columns elsewhere.
  const isNext = told !== undefined && told.start === line.start && told.end === line.end
  if (isNext && above !== null && above.type !== told.type) {
    openListing(page, walk, { ...bareListing(page), instrument }, walk.listingLevel)
    return
  }
  walk.listing = { ...walk.listing, dateRole, instrument: walk.listing.instrument ?? instrument }
}
