// What the dates in a stretch of text are dates of, and where it was done.
import type { DateClaim, DateRole } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { DateHit } from '../text/find-dates.ts'
import { wordIndexAt } from '../text/words.ts'
import { isCapital } from './name-shape.ts'
import { find, type Page, quoteOf, trim, within } from './page.ts'

interface Options {
  /** The role of a date that no word beside it tells. */
  readonly usual: DateRole
  /** Whether an act anywhere in the stretch tells of all its dates, as in a sentence, or only an act before the date, as in a row. */
  readonly reach: 'sentence' | 'row'
}

/** Every day of the stretch with its role and its place; spans of time such as "2018-2020" are no day. */
export function readDates(page: Page, span: Span, options: Options): DateClaim[] {
  const dates = within(page.dates, span).filter((date) => !date.isRange)
  const leading = dates[0] !== undefined && placeBefore(page, dates[0], span) !== null
  return dates.map((date, index) => {
    const from = index === 0 ? span.start : dates[index - 1]!.end
    const neighbours = {
      before: { start: from, end: date.start },
      after: {
        span: { start: date.end, end: dates[index + 1]?.start ?? span.end },
        isOnlyDate: dates.length === 1,
      },
    }
    const place = leading
      ? placeBefore(page, date, { start: from, end: date.start })
      : placeAfter(page, date, span)
    return {
      start: date.start,
      end: date.end,
      asWritten: quoteOf(page, date),
      edtf: date.edtf,
      role: isSince(page, date, span) ? 'other' : roleOf(page, neighbours, options),
      place: place === null ? null : quoteOf(page, place),
      origin: 'dates@1',
    }
  })
}

/** "since 1998", "(since 5 May 1962)". */
export function isSince(page: Page, date: DateHit, span: Span): boolean {
  const before = { start: Math.max(span.start, date.start - 24), end: date.start }
  const hit = find(page, page.vocabulary.joints.since, before).at(-1)
  return hit !== undefined && /^[\s:]*$/.test(page.folded.slice(hit.end, date.start))
}

/** A date alone in its sentence is told by every act of it; else by the acts before it, or failing these by those behind. */
function roleOf(page: Page, { before, after }: Neighbours, { usual, reach }: Options): DateRole {
  const actsIn = (span: Span) =>
    find(page, page.vocabulary.acts, span)
      .map((act) => act.value)
      .filter((act) => act !== 'held')
  const earlier = actsIn(before)
  const later = reach === 'sentence' ? actsIn(after.span) : []
  const told = new Set(after.isOnlyDate ? [...earlier, ...later] : earlier.length > 0 ? earlier : later)
  if (told.has('renewed')) return 'renewed'
  if (told.has('ended')) return 'ended'
  if (told.has('suspended')) return 'other'
  if (told.has('signed')) return 'signed'
  if (told.has('decided')) return 'decided'
  return told.has('established') ? 'other' : usual
}

/** What stands between a date and the dates around it. */
interface Neighbours {
  readonly before: Span
  readonly after: { readonly span: Span; readonly isOnlyDate: boolean }
}

/** "in Mobile 12/4/1991". */
function placeBefore(page: Page, date: Span, span: Span): Span | null {
  const at = wordIndexAt(page, date.start)
  for (let words = 1; words <= 5; words++) {
    const first = page.words[at - words]
    const joint = page.words[at - words - 1]
    if (first === undefined || joint === undefined || joint.start < span.start) return null
    const name = { start: first.start, end: page.words[at - 1]!.end }
    if (
      !/^,? $/.test(page.text.slice(name.end, date.start)) ||
      /[,;.]/.test(page.text.slice(name.start, name.end))
    )
      return null
    if (
      page.text.slice(joint.end, first.start) === ' ' &&
      find(page, page.vocabulary.joints.at, joint).length > 0
    ) {
      return isCapital(page, first.start) ? name : null
    }
  }
  return null
}

/** "7/5/1997 in Košice", "(6/11/2012, Wuhan)". */
function placeAfter(page: Page, date: Span, span: Span): Span | null {
  const rest = page.folded.slice(date.end, span.end)
  const bracket = /^,? ([^(),;\n]+)\)/.exec(rest)
  if (bracket !== null && page.folded.slice(span.start, date.start).trimEnd().endsWith('(')) {
    const place = trim(page, {
      start: date.end + bracket[0].indexOf(bracket[1]!),
      end: date.end + bracket[0].length - 1,
    })
    return isCapital(page, place.start) && !/\d/.test(page.text.slice(place.start, place.end))
      ? withoutJoint(page, place)
      : null
  }
  const joint = page.words[wordIndexAt(page, date.end)]
  if (joint === undefined || joint.end > span.end || !/^,? $/.test(page.text.slice(date.end, joint.start)))
    return null
  if (find(page, page.vocabulary.joints.at, joint).length === 0) return null
  const first = page.words[wordIndexAt(page, joint.end)]
  if (
    first === undefined ||
    first.end > span.end ||
    !isCapital(page, first.start) ||
    page.text.slice(joint.end, first.start) !== ' '
  )
    return null
  const known = within(page.names, { start: first.start, end: span.end }).find(
    (hit) => hit.start === first.start,
  )
  return { start: first.start, end: known?.end ?? first.end }
}

function withoutJoint(page: Page, place: Span): Span {
  const first = page.words[wordIndexAt(page, place.start)]
  if (first === undefined || find(page, page.vocabulary.joints.at, first).length === 0) return place
  return trim(page, { start: first.end, end: place.end })
}
