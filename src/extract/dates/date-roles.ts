// What a date is a date of: told by the acts around it, by "since" and "until", or by the column it stands in.
import type { DateRole } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { PhraseBook } from '../../text/phrase-book.ts'
import { areBlanks, Signs } from '../../text/signs.ts'
import { find, has, type Page } from '../page/page.ts'

export interface RoleOptions {
  /** The role of a date that no word beside it tells. */
  readonly usual: DateRole
  /** Whether an act anywhere in the stretch tells of all its dates, as in a sentence, or only an act beside the date, as in a row. */
  readonly reach: 'sentence' | 'row'
}

/** What stands between a date and the dates around it. */
export interface Neighbours {
  readonly before: Span
  readonly after: Span
  readonly isOnlyDate: boolean
}

export function roleOf(page: Page, date: Span, near: Neighbours, options: RoleOptions): DateRole {
  const { since, until } = page.vocabulary.joints
  if (standsBefore(page, until, date, near.before) || standsBehind(page, until, date, near.after))
    return 'ended'
  if (isOfDecision(page, date, near.before)) return 'decided'
  const isSinceDay =
    standsBefore(page, since, date, near.before) || standsBehind(page, since, date, near.after)
  if (isSinceDay && !isOfTreaty(page, date, near.before, options)) return 'other'
  const told = toldActs(page, date, near, options)
  if (told.has('renewed')) return 'renewed'
  if (told.has('ended')) return isOfEndedPaper(page, date, near) ? 'signed' : 'ended'
  if (told.has('suspended')) return 'other'
  if (told.has('signed')) return 'signed'
  if (told.has('decided')) return 'decided'
  return told.has('established') ? 'other' : options.usual
}

/** "terminated the Protocol of 28 October 1995", "ended the agreement signed in 2003": the day belongs to the paper, and not to its end. */
function isOfEndedPaper(page: Page, date: Span, { before, after }: Neighbours): boolean {
  const { acts, joints, papers } = page.vocabulary
  const own = find(page, acts, { start: before.start, end: after.end }).filter((act) => act.value !== 'held')
  const farness = (act: Span) => (act.end <= date.start ? date.start - act.end : act.start - date.end)
  const [nearest] = own.toSorted((a, b) => farness(a) - farness(b))
  if (nearest?.value === 'signed') return own.some((act) => act.value === 'ended')
  const end = find(page, acts, before).findLast((act) => act.value === 'ended')
  const paper = find(page, papers, before).at(-1)
  const isBehindPaper = paper !== undefined && (end === undefined || paper.start >= end.end)
  return isBehindPaper && standsBefore(page, joints.dated, date, before)
}

/** "Agreement between A and B from 1 February 1982": a whole day behind a treaty's title is that of its signing. */
function isOfTreaty(page: Page, date: Span, before: Span, { usual }: RoleOptions): boolean {
  const isPaper = page.isStatePage && usual === 'signed' && date.end - date.start >= '1.1.2001'.length
  // "In force since: 15 May 1996"
  const isLabelled = page.folded.slice(before.start, date.start).trimEnd().endsWith(':')
  return (
    isPaper &&
    !isLabelled &&
    find(page, page.vocabulary.acts, before).every((act) => act.value === 'signed' || act.value === 'held')
  )
}

/** "This cooperation has lasted since 1967." */
export function isSince(page: Page, date: Span, span: Span): boolean {
  return standsBefore(page, page.vocabulary.joints.since, date, { start: span.start, end: date.start })
}

/** A date alone in its sentence is told by every act of it; else by the acts before it, or failing these by those behind. */
function toldActs(
  page: Page,
  date: Span,
  { before, after, isOnlyDate }: Neighbours,
  { reach }: RoleOptions,
): ReadonlySet<string> {
  if (!has(page, page.vocabulary.acts, { start: before.start, end: after.end })) return noActs
  const actsIn = (span: Span) =>
    find(page, page.vocabulary.acts, span)
      .filter((act) => act.value !== 'held' && !isCelebrated(page, act, span))
      .map((act) => act.value)
  const earlier = actsIn(before)
  // "2001 (renewed)": in a row, only the brackets right behind a date tell of it.
  const bracket = /^ ?\([^()]*\)/.exec(page.folded.slice(date.end, after.end))
  const later =
    reach === 'sentence'
      ? actsIn(after)
      : bracket === null
        ? []
        : actsIn({ start: date.end, end: date.end + bracket[0].length })
  if (reach === 'sentence' && isOnlyDate) return new Set([...earlier, ...later])
  if (reach === 'sentence' && hasVerbBehind(page, date, { before, after })) return new Set(later)
  return new Set(reach === 'row' && later.length > 0 ? later : earlier.length > 0 ? earlier : later)
}

const colon = new Signs(':')
const noActs: ReadonlySet<string> = new Set()
/** The most letters between an anniversary and the act it is of. */
const longestCelebration = 24

/** "the 30th anniversary of the signing": the act was of another day. */
function isCelebrated(page: Page, act: Span, span: Span): boolean {
  const before = { start: Math.max(span.start, act.start - longestCelebration), end: act.start }
  return has(page, page.vocabulary.anniversaries, before)
}

/** "… was signed in 1991 and 2001 confirmed": behind "and" or a comma the date's own act stands after it. */
function hasVerbBehind(
  page: Page,
  date: Span,
  { before, after }: Pick<Neighbours, 'before' | 'after'>,
): boolean {
  const { acts, joints } = page.vocabulary
  const last = find(page, acts, before).at(-1)
  const next = find(page, acts, after)[0]
  if (last === undefined || next === undefined) return false
  const isParted = (span: Span) =>
    has(page, joints.and, span) || page.folded.slice(span.start, span.end).includes(',')
  return isParted({ start: last.end, end: date.start }) && !isParted({ start: date.end, end: next.start })
}

/** "2009 yılına kadar", "1981 óta": where endings tell who is whom, the word stands behind the day. */
function standsBehind(page: Page, book: PhraseBook<true>, date: Span, after: Span): boolean {
  if (page.vocabulary.partnersBy !== 'endings') return false
  const hit = find(page, book, { start: date.end, end: Math.max(after.end, date.end) })[0]
  return hit !== undefined && /^[\s'.-]*$/.test(page.folded.slice(date.end, hit.start))
}

/** The most letters between a decision and its own day. */
const longestDecision = 60

/** "by decision of 27 April 2010": a whole day behind a decision is that decision's, and not since when a tie holds. */
function isOfDecision(page: Page, date: Span, before: Span): boolean {
  const { acts, joints } = page.vocabulary
  if (!standsBefore(page, joints.since, date, before) || date.end - date.start < '1.1.2001'.length)
    return false
  const last = find(page, acts, before).at(-1)
  return last?.value === 'decided' && date.start - last.end < longestDecision
}

/** "since 1998", "until 2010". */
function standsBefore(page: Page, book: PhraseBook<true>, date: Span, before: Span): boolean {
  const hit = find(page, book, before).at(-1)
  return hit !== undefined && areBlanks(page.folded, { start: hit.end, end: date.start }, colon)
}
