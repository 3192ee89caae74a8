// "In force", "Under negotiation": lines among the rows of a list that tell how those below them stand.
import type { RecordStatus } from '../../model/record.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { findParties } from '../names/find-parties.ts'
import { find, has, hasAny, type Page, trim } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { countWords, isDateLine } from './line-shape.ts'
import { isPlaceAndDay } from './lines-of-title.ts'
import type { Listing } from './listing.ts'

const longestStatus = 6
const label = /^[^:\n]{2,60}:\s+(?=\S)/

/** The listing that goes on below such a line; null where the line is none. */
export function readStatusHeading(page: Page, line: Span, listing: Listing): Listing | null {
  if (listing.instrument === null) return null
  const words = trim(page, line, ':.-*')
  if (countWords(page, words) > longestStatus || page.dates.hasWithin(words)) return null
  const status = statusTold(page, words)
  if (status === null || tellsOfOthers(page, words)) return null
  // "Agreement on tourism, signed: Rome, 5 May 2010" tells of one.
  const isOfPaper = findInstruments(page, words).some((hit) => hit.start === words.start)
  if (isOfPaper && status === 'active') return null
  return { ...listing, status, country: null, dates: [] }
}

/** "Under negotiation: Spain, Italy": where the label ends, and what it says of the rows behind it. */
export function readStatusLabel(
  page: Page,
  line: Span,
  listing: Listing,
): { readonly listing: Listing; readonly rest: Span } | null {
  if (listing.instrument === null) return null
  const words = page.folded.slice(line.start, line.end)
  const hit = words.includes(':') ? label.exec(words) : null
  if (hit === null) return null
  const end = line.start + hit[0].length
  const told = readStatusHeading(page, { start: line.start, end }, listing)
  const behind = { start: end, end: line.end }
  // "Signed: Skopje, 5 May 1997" tells of the paper above.
  if (told?.status === 'active' && (isPlaceAndDay(page, behind) || isDateLine(page, behind))) return null
  return told === null ? null : { listing: told, rest: trim(page, { start: end, end: line.end }, '.') }
}

function statusTold(page: Page, words: Span): RecordStatus | null {
  const acts = new Set(find(page, page.vocabulary.acts, words).map((act) => act.value))
  if (acts.has('hoped') || acts.has('denied')) return null
  if (acts.has('planned')) return 'planned'
  if (acts.has('suspended')) return 'suspended'
  if (acts.has('ended') || has(page, page.vocabulary.former, words)) return 'ended'
  return acts.size > 0 ? 'active' : null
}

/** "Signing ceremony of the mayor", "Closed schools": a heading of something else. */
function tellsOfOthers(page: Page, words: Span): boolean {
  const { acts, former, institutions, offices, things } = page.vocabulary
  const told = [...find(page, acts, words), ...find(page, former, words)]
  return (
    hasAny(page, [institutions, offices, things], words) ||
    findInstruments(page, words).some((hit) => hit.form === 'tie' && hit.isTyped) ||
    findParties(page, words).some((party) => !told.some((act) => overlaps(act, party.name)))
  )
}
