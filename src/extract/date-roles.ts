// What a date is a date of: told by the acts around it, by "since" and "until", or by the column it stands in.
import type { DateRole } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { PhraseBook } from '../text/phrase-book.ts'
import { areBlanks, Signs } from '../text/signs.ts'
import { find, has, type Page } from './page.ts'

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
  if (standsBefore(page, until, date, near.before)) return 'ended'
  if (standsBefore(page, since, date, near.before)) return 'other'
  const told = toldActs(page, date, near, options)
  if (told.has('renewed')) return 'renewed'
  if (told.has('ended')) return 'ended'
  if (told.has('suspended')) return 'other'
  if (told.has('signed')) return 'signed'
  if (told.has('decided')) return 'decided'
  return told.has('established') ? 'other' : options.usual
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
      .map((act) => act.value)
      .filter((act) => act !== 'held')
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
  return new Set(reach === 'row' && later.length > 0 ? later : earlier.length > 0 ? earlier : later)
}

const colon = new Signs(':')
const noActs: ReadonlySet<string> = new Set()

/** "since 1998", "until 2010". */
function standsBefore(page: Page, book: PhraseBook<true>, date: Span, before: Span): boolean {
  const hit = find(page, book, before).at(-1)
  return hit !== undefined && areBlanks(page.folded, { start: hit.end, end: date.start }, colon)
}
