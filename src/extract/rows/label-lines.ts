// The lines of a card, each a label and a value: "Country: France", "Partner since: 1986".
import type { Span } from '../../model/span.ts'
import { wordIndexAt } from '../../text/words.ts'
import { readAreaList, splitAreas } from '../find-areas.ts'
import { isColumnHead, looksLikeName } from '../names/name-shape.ts'
import { find, has, type Page, trim, within } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { addLine, type RowInProgress } from './row-in-progress.ts'

/** The most words of a line that is a label with a value. */
const longestLine = 20
const label = /^([^:\n]{2,48}):\s*(?=\S)/u

interface Labelled {
  readonly name: Span
  readonly value: Span
}

function labelIn(page: Page, line: Span): Labelled | null {
  const words = page.folded.slice(line.start, line.end)
  const hit = words.includes(':') ? label.exec(words) : null
  if (hit === null) return null
  return {
    name: trim(page, { start: line.start, end: line.start + hit[1]!.length }, '-*"'),
    value: { start: line.start + hit[0].length, end: line.end },
  }
}

/** Whether a line is a label with a value, be there a full stop behind it. */
export function isLabelLine(page: Page, line: Span): boolean {
  if (wordIndexAt(page, line.end) - wordIndexAt(page, line.start) > longestLine) return false
  return labelIn(page, line) !== null
}

/** "Kind of agreement: sister city" below a name: a label with a tie and nothing else is no heading of further rows. */
export function addKind(page: Page, row: RowInProgress, line: Span): boolean {
  const labelled = labelIn(page, line)
  if (labelled === null) return false
  const { name } = labelled
  const value = trim(page, labelled.value, '.')
  const [tie] = findInstruments(page, value)
  if (tie?.isTyped !== true || tie.start !== value.start || tie.end < value.end) return false
  const { acts, columns } = page.vocabulary
  const isOfKind =
    find(page, columns, name).some((head) => head.value === 'instrument') ||
    has(page, acts, name) ||
    findInstruments(page, name).length > 0
  if (!isOfKind) return false
  addLine(row, value)
  row.isCard = true
  return true
}

/** "Country: France", "Partner since: 1986", "Inhabitants: 103,000": the lines of a card. False where the line is no label with a value. */
export function addLabel(page: Page, row: RowInProgress, line: Span): boolean {
  const isLabel = readLabel(page, row, line)
  row.isCard ||= isLabel
  return isLabel
}

function readLabel(page: Page, row: RowInProgress, line: Span): boolean {
  const labelled = labelIn(page, line)
  if (labelled === null) return false
  const { name, value } = labelled
  const areas = readAreaList(page, line)
  if (areas.length > 0 || isColumn(page, name, 'areas')) {
    row.areas = areas.length > 0 ? areas : splitAreas(page, value)
    row.end = line.end
    return true
  }
  if (isColumn(page, name, 'country')) return placeLabel(page, row, line)
  if (opensDate(page, name) && page.dates.hasWithin(value)) {
    addLine(row, line)
    return true
  }
  return isForeignLabel(page, row, labelled)
}

function placeLabel(page: Page, row: RowInProgress, line: Span): boolean {
  const state = within(page.countries, line).find((hit) => hit.form === 'name')
  if (state === undefined) return false
  row.country ??= state.code
  row.end = line.end
  return true
}

function isColumn(page: Page, name: Span, column: string): boolean {
  return isColumnHead(page, name) && find(page, page.vocabulary.columns, name)[0]?.value === column
}

/** "Partner since", "Signed", "Date of the agreement". */
function opensDate(page: Page, name: Span): boolean {
  const { joints, acts, columns } = page.vocabulary
  return (
    has(page, joints.since, name) ||
    has(page, acts, name) ||
    find(page, columns, name).some((head) => head.value === 'date' || head.value === 'signed') ||
    findInstruments(page, name).length > 0
  )
}

/** "State of things: protocol of cooperation": on a card a label that nobody knows may lead to the paper. */
function tellsPaper(page: Page, row: RowInProgress, value: Span): boolean {
  const [paper] = findInstruments(page, value)
  if (!row.isCard || paper?.start !== value.start || page.names.hasWithin(value)) return false
  addLine(row, value)
  return true
}

/** "Mayor: Anna Novak", "Founded: 1834": what is told of the town and not of the agreement. */
function isForeignLabel(page: Page, row: RowInProgress, { name, value }: Labelled): boolean {
  if (page.names.hasWithin(name) || page.countries.hasWithin(name) || page.dates.hasWithin(name)) return false
  if (findInstruments(page, name).length > 0) return false
  if (findInstruments(page, value).length > 0) return tellsPaper(page, row, value)
  const isDay =
    within(page.dates, value)[0]?.start === value.start || has(page, page.vocabulary.joints.since, value)
  return row.isCard || !(isDay && looksLikeName(page, name))
}
