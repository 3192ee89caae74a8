// Days that stand in a sentence and are of something else: of the gazette that printed it, of a quoted title.
import type { Span } from '../model/span.ts'
import type { DateHit } from '../text/find-dates.ts'
import { find, hasAny, type Page } from './page.ts'

/** The most letters between a gazette's name and its day: "Official Gazette, no. 12/2010 of". */
const longestIssue = 40
const longestGazette = 48
const longestQuote = 80

/** "Official Gazette of 5 May 2010": the day of the print. */
export function isOfGazette(page: Page, date: Span, span: Span): boolean {
  const before = { start: Math.max(span.start, date.start - longestGazette), end: date.start }
  const gazette = find(page, page.vocabulary.gazettes, before).at(-1)
  if (gazette === undefined) return false
  const gap = { start: gazette.end, end: date.start }
  const { acts, papers } = page.vocabulary
  return gap.end - gap.start <= longestIssue && !hasAny(page, [acts, papers], gap)
}

/** "The forum 'Cities 2030'": a year within a quoted title. */
export function isInQuotedTitle(page: Page, date: DateHit, span: Span): boolean {
  if (date.edtf.length !== 4) return false
  const before = page.folded.slice(Math.max(span.start, date.start - longestQuote), date.start)
  const behind = page.folded.slice(date.end, Math.min(span.end, date.end + longestQuote))
  if ((before.split('"').length - 1) % 2 === 0) return false
  const open = before.lastIndexOf('"')
  const close = behind.indexOf('"')
  if (close === -1 || before.length - open + close > longestQuote) return false
  const quoted = { start: date.start - (before.length - open - 1), end: date.end + close }
  const { acts, papers, ties } = page.vocabulary
  return /\p{L}/u.test(before.slice(open)) && !hasAny(page, [acts, papers, ties], quoted)
}
