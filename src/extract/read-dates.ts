// Every day in a stretch of text as a claim: which day, of what act, done where.
import type { DateClaim } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { DateHit } from '../text/find-dates.ts'
import { type RoleOptions, roleOf } from './date-roles.ts'
import { find, type Page, quoteOf, within } from './page.ts'
import { placeAfter, placeBefore } from './signing-places.ts'

/** In a row "1990-2022" tells a beginning and an end; in a sentence such a span of time is no day of an act. */
export function readDates(page: Page, span: Span, options: RoleOptions): DateClaim[] {
  const all = within(page.dates, span).filter((date) => !isAsOf(page, date, span))
  const ranges =
    options.reach === 'row' ? all.filter((date) => date.isRange).flatMap((date) => readRange(page, date)) : []
  const dates = all.filter((date) => !date.isRange)
  const isPlaceFirst = dates[0] !== undefined && placeBefore(page, dates[0], span) !== null
  const days = dates.map((date, index) => {
    const before = { start: dates[index - 1]?.end ?? span.start, end: date.start }
    const near = {
      before,
      after: { start: date.end, end: dates[index + 1]?.start ?? span.end },
      isOnlyDate: dates.length === 1,
    }
    const place = isPlaceFirst ? placeBefore(page, date, before) : placeAfter(page, date, span, options.reach)
    return {
      ...claim(page, date, date.edtf),
      role: roleOf(page, date, near, options),
      place: place === null ? null : quoteOf(page, place),
    }
  })
  return [...ranges, ...days].sort((a, b) => a.start - b.start)
}

/** "(as at 2014)": the day of the words, not of what they tell. */
function isAsOf(page: Page, date: Span, span: Span): boolean {
  const before = { start: Math.max(span.start, date.start - 16), end: date.start }
  const hit = find(page, page.vocabulary.joints.asOf, before).at(-1)
  return hit !== undefined && /^[\s:.]*$/.test(page.folded.slice(hit.end, date.start))
}

function readRange(page: Page, date: DateHit): DateClaim[] {
  const [from = '', to = ''] = date.edtf.split('/')
  const dash = date.start + 4
  return [
    { ...claim(page, { start: date.start, end: dash }, from), role: 'other', place: null },
    {
      ...claim(page, { start: date.end - lengthOfEnd(page, date), end: date.end }, to),
      role: 'ended',
      place: null,
    },
  ]
}

/** "1990-2022" ends in four figures, "1990/91" in two. */
function lengthOfEnd(page: Page, date: Span): number {
  return /\d+$/.exec(page.folded.slice(date.start, date.end))?.[0].length ?? 0
}

function claim(page: Page, span: Span, edtf: string): Omit<DateClaim, 'role' | 'place'> {
  return { start: span.start, end: span.end, asWritten: quoteOf(page, span), edtf, origin: 'dates@1' }
}
