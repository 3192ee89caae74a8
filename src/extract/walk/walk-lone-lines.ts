// Lines outside of any list that are rows all the same: a lone name over prose or a card, and a paper on an embassy's page.
import type { Span } from '../../model/span.ts'
import { find, type Page, trim, within } from '../page/page.ts'
import { countWords } from '../rows/line-shape.ts'
import { opensPaper } from '../rows/opens-paper.ts'
import { readRowHead } from '../rows/read-row.ts'
import { addLine, openRow } from '../rows/row-in-progress.ts'
import { columnOf } from '../rows/table-head.ts'
import { openCounterpart } from '../rows/titled-rows.ts'
import { closeRow, type Walk } from './walk.ts'

const longestLoneName = 8

/** "Air Services Agreement (1972)" on an embassy's page, below whatever leads to it: a paper with its host. */
export function walkPaperOfHost(page: Page, walk: Walk, line: Span): boolean {
  if (!page.isStatePage || !page.dates.hasWithin(line) || !opensPaper(page, line)) return false
  if (within(page.countries, line).some((state) => state.form === 'name')) return false
  // "The agreement enters into force on 1 May 2001." goes on about the one above.
  const acts = find(page, page.vocabulary.acts, line).filter((act) => act.value !== 'held')
  if (acts.length > 0 && !acts.some((act) => act.value === 'signed')) return false
  const row = openCounterpart(page, line)
  if (row === null) return false
  addLine(row, line)
  walk.row = row
  walk.lastKind = 'row'
  return true
}

/** "Brembate di Sopra (Italy)" over prose, below no heading: a row where the prose tells an agreement. */
export function walkLoneName(page: Page, walk: Walk, line: Span): boolean {
  if (page.publisher === null || countWords(page, line) > longestLoneName) return false
  const head = readRowHead(page, line, page.isStatePage)
  const [only, ...others] = head?.kind === 'rows' ? head.heads : []
  const [party] = only?.parties ?? []
  if (only === undefined || party === undefined || others.length > 0) return false
  const isTold =
    (party.countryHint !== null || opensCard(page, line)) &&
    !party.isPublisher &&
    (page.isStatePage
      ? party.kindHint === 'state'
      : party.kindHint !== null || page.names.at(party.name) !== undefined)
  if (!isTold || trim(page, only.rest, ',.').end > only.rest.start) return false
  closeRow(page, walk)
  walk.row = openRow(only.parties, line, { isHeading: true, isUnlisted: true, group: walk.group })
  walk.lastKind = 'row'
  return true
}

/** The label and the value of the next line. */
const nextLabel = /^\s*?\n\s*([^:\n]{2,24}?)\s*:[^\S\n]*\S/u
const longestLabel = 80

/** "Newark-on-Trent" over "Country: United Kingdom": a card, whose tie is told further down. */
function opensCard(page: Page, line: Span): boolean {
  const label = nextLabel.exec(page.folded.slice(line.end, line.end + longestLabel))
  if (label === null) return false
  const start = line.end + label[0].indexOf(label[1]!)
  return columnOf(page, { start, end: start + label[1]!.length }) === 'country'
}
