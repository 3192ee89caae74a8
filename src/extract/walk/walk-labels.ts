// Cards whose lines all have labels, the partner's own among them: "Country: Italy" over "Town: Modena" over "Since: 1998".
import type { Span } from '../../model/span.ts'
import { type Page, trim, within } from '../page/page.ts'
import { readRowHead } from '../rows/read-row.ts'
import type { RowHead } from '../rows/row-head.ts'
import { columnOf } from '../rows/table-head.ts'
import type { Walk } from './walk.ts'
import { closeRow } from './walk.ts'
import { walkHead } from './walk-head.ts'

const label = /^([^:\n]{2,32}):\s*(?=\S)/u

/** Answers whether the line named the partner of a card, or the state of the next one. */
export function walkLabel(page: Page, walk: Walk, line: Span): boolean {
  if (walk.listing.instrument === null) return false
  const words = page.folded.slice(line.start, line.end)
  const hit = words.includes(':') ? label.exec(words) : null
  if (hit === null) return false
  const column = columnOf(page, { start: line.start, end: line.start + hit[1]!.length })
  const value = { start: line.start + hit[0].length, end: line.end }
  if (column === 'country') return opensCard(page, walk, value)
  return column === 'party' && walkPartner(page, walk, line, value)
}

/** A state on a line of its own, where the row above has its state already, is that of the card that comes. */
function opensCard(page: Page, walk: Walk, value: Span): boolean {
  const state = within(page.countries, value)[0]
  if (state?.form !== 'name' || trim(page, value, '.;').end > state.end) return false
  const { row } = walk
  const isPlaced =
    row === null || row.country !== null || row.parties.some((party) => party.countryHint !== null)
  if (!isPlaced || page.isStatePage) return false
  closeRow(page, walk)
  walk.cardState = state.code
  walk.lastKind = 'head'
  return true
}

function walkPartner(page: Page, walk: Walk, line: Span, value: Span): boolean {
  const head = readRowHead(page, value, page.isStatePage)
  const [body, ...others] = head?.kind === 'rows' ? head.heads : []
  if (body === undefined || others.length > 0) return false
  const country = walk.cardState ?? stateBehind(page, body)
  const isNamed = body.isSure || country !== null
  if (!isNamed || !walkHead(page, walk, line, body)) return false
  if (walk.row !== null) walk.row.country ??= country
  walk.cardState = null
  return true
}

/** "…, Country: Italy, Since: 1998" on the line itself. */
function stateBehind(page: Page, { rest }: RowHead): string | null {
  const state = within(page.countries, rest)[0]
  if (state?.form !== 'name') return null
  const hit = /([^:,;|\n]{2,32}):\s*$/u.exec(page.folded.slice(rest.start, state.start))
  if (hit === null) return null
  const start = rest.start + hit.index
  return columnOf(page, trim(page, { start, end: start + hit[1]!.length })) === 'country' ? state.code : null
}
