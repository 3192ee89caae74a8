// The day that belongs to a paper's title: "Agreement of 5 May 2010 between …".
import type { Span } from '../../model/span.ts'
import { wordIndexAt } from '../../text/words.ts'
import { endOfDayWords } from '../dates/signing-places.ts'
import type { Page } from '../page/page.ts'

/** The most letters of a title's own day with the words before it, and the most of those words. */
const longestOwnDay = 40
const mostDayWords = 2

/** Where the words go on behind a title and the day that belongs to it. */
export function behindOwnDay(page: Page, title: Span, limit: Span): number {
  const stretch = { start: title.end, end: Math.min(limit.end, title.end + longestOwnDay) }
  const date = page.dates.firstWithin(stretch)
  if (date === undefined) return title.end
  const isOwn = wordIndexAt(page, date.start) - wordIndexAt(page, title.end) <= mostDayWords
  return isOwn ? endOfDayWords(page, date) : title.end
}
