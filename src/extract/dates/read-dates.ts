// Every day in a stretch of text as a claim: which day, of what act, done where.
import type { DateClaim } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { DateHit } from '../../text/find-dates.ts'
import { areBlanks, Signs } from '../../text/signs.ts'
import { find, has, type Page, quoteOf, within } from '../page/page.ts'
import { isSince, type RoleOptions, roleOf } from './date-roles.ts'
import {
  isAfterYear,
  isInNumber,
  isInQuotedTitle,
  isOfFirstContacts,
  isOfGazette,
  isOfNews,
  isOfStay,
} from './other-days.ts'
import { placeAfter, placeBefore } from './signing-places.ts'

/** In a row "1990-2022" tells a beginning and an end; in a sentence such a span of time is no day of an act. */
export function readDates(page: Page, span: Span, options: RoleOptions): readonly DateClaim[] {
  if (!page.dates.hasWithin(span)) return none
  const claims: DateClaim[] = []
  const days: DateHit[] = []
  for (const date of within(page.dates, span)) {
    if (isAsOf(page, date, span) || isOfGazette(page, date, span) || isInNumber(page, date)) continue
    if (options.reach === 'sentence' && isOfOther(page, date, span)) continue
    if (!date.isRange) days.push(date)
    else if (options.reach === 'row') claims.push(...readRange(page, date))
  }
  const first = days[0]
  const isPlaceFirst = first !== undefined && placeBefore(page, first, span) !== null
  const isCelebrated = isCelebration(page, span, options)
  for (let index = 0; index < days.length; index++) {
    const date = days[index]!
    const before = { start: days[index - 1]?.end ?? span.start, end: date.start }
    const after = { start: date.end, end: days[index + 1]?.start ?? span.end }
    const role = roleOf(page, date, { before, after, isOnlyDate: days.length === 1 }, options)
    const place = isPlaceFirst ? placeBefore(page, date, before) : placeAfter(page, date, span, options.reach)
    if (isCelebrated && role === 'other' && !isSince(page, date, before)) continue
    claims.push(
      claim(page, date, { edtf: date.edtf, role, place: place === null ? null : quoteOf(page, place) }),
    )
  }
  return claims.length < 2 ? claims : claims.sort((a, b) => a.start - b.start)
}

function isOfOther(page: Page, date: DateHit, span: Span): boolean {
  return (
    isAfterYear(page, date) ||
    isOfFirstContacts(page, date, span) ||
    isInQuotedTitle(page, date, span) ||
    isOfNews(page, date, span) ||
    isOfStay(page, date, span)
  )
}

/** "In 2019 the twinning celebrated its 30th anniversary": the day of no act. */
function isCelebration(page: Page, span: Span, { reach }: RoleOptions): boolean {
  return reach === 'sentence' && has(page, page.vocabulary.anniversaries, span)
}

const colonOrDot = new Signs(':.')
const none: readonly DateClaim[] = []

/** The most letters of "Date of publication:". */
const longestAsOf = 32

/** "(as at 2014)": the day of the words, not of what they tell. */
function isAsOf(page: Page, date: Span, span: Span): boolean {
  const before = { start: Math.max(span.start, date.start - longestAsOf), end: date.start }
  const hit = find(page, page.vocabulary.joints.asOf, before).at(-1)
  return hit !== undefined && areBlanks(page.folded, { start: hit.end, end: date.start }, colonOrDot)
}

function readRange(page: Page, date: DateHit): DateClaim[] {
  const [from = '', to = ''] = date.edtf.split('/')
  const dash = date.start + 4
  return [
    claim(page, { start: date.start, end: dash }, { edtf: from, role: 'other', place: null }),
    claim(
      page,
      { start: date.end - lengthOfEnd(page, date), end: date.end },
      { edtf: to, role: 'ended', place: null },
    ),
  ]
}

/** "1990-2022" ends in four figures, "1990/91" in two. */
function lengthOfEnd(page: Page, date: Span): number {
  return /\d+$/.exec(page.folded.slice(date.start, date.end))?.[0].length ?? 0
}

type Told = Pick<DateClaim, 'edtf' | 'role' | 'place'>

function claim(page: Page, span: Span, { edtf, role, place }: Told): DateClaim {
  const { start, end } = span
  return { start, end, asWritten: quoteOf(page, span), edtf, origin: 'dates@1', role, place }
}
