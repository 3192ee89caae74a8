// Lines below a row that tell where its body lies: "Ohio, USA", "Česká republika, Liberecký kraj".
import type { Span } from '../../model/span.ts'
import { find, type Page, trim, within } from '../page/page.ts'
import type { RowInProgress } from './row-in-progress.ts'

/** "Estado de México, México" below a name: the region and the state that it lies in. */
export function placeRow(page: Page, row: RowInProgress, line: Span): boolean {
  if (row.country !== null || row.parties.some((party) => party.countryHint !== null)) return false
  if (opensWithState(page, row, line)) return true
  const state = within(page.countries, line).at(-1)
  if (state?.form !== 'name' || state.end < trim(page, line, '.)').end || state.start === line.start)
    return false
  // "Ishikawa Prefecture (10 September 2001) of Japan" is a row of its own.
  if (page.dates.hasWithin({ start: line.start, end: state.start })) return false
  const kinds = find(page, page.vocabulary.partyWords, { start: line.start, end: state.start })
  const region = page.names.startingAt(line.start, line.end)
  const isRegion =
    // "Podkarpackie Voivodeship, Poland"
    kinds.some((kind) => kind.value === 'region' || kind.value === 'district') ||
    (region?.kinds.includes('region') === true && !region.kinds.includes('city'))
  if (!isRegion) return false
  row.country = state.code
  row.end = line.end
  return true
}

/** "Česká republika, Liberecký kraj, okres Česká Lípa" right below a name: the state, and the regions and districts that it lies in. */
function opensWithState(page: Page, row: RowInProgress, line: Span): boolean {
  const state = page.countries.startingAt(line.start, line.end)
  if (state?.form !== 'name' || row.rests.length > 0) return false
  const [lead = '', ...parts] = page.folded.slice(state.end, line.end).split(/[,/]/)
  if (lead.trim() !== '' || parts.length === 0) return false
  let end = state.end + lead.length
  for (const part of parts) {
    const place = { start: end + 1, end: end + 1 + part.length }
    const kinds = find(page, page.vocabulary.partyWords, place).map((hit) => hit.value)
    if (!kinds.some((kind) => kind === 'region' || kind === 'district')) return false
    end = place.end
  }
  row.country = state.code
  row.end = line.end
  return true
}
