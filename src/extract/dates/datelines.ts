// Lines that tell on which day the page's news came out: "Published 12.12.2022", "Niš, 12 May 2019 – …", and years over a chronicle's days.
import type { Span } from '../../model/span.ts'
import type { DateHit } from '../../text/find-dates.ts'
import { wordIndexAt } from '../../text/words.ts'
import { has, hasAny, type Page, trim } from '../page/page.ts'
import { rememberByPage } from '../page/remember.ts'

/** A day of the news, or a year that days below it belong to. */
export interface Dateline extends Span {
  readonly edtf: string
  /** "Last updated": when the page was changed, which tells less than when it came out. */
  readonly isOfPage: boolean
}

const longestLine = 120
const mostWords = 10
const wholeDay = '2019-05-12'.length

/** In the order of the page. */
export const datelinesOf = rememberByPage((page): readonly Dateline[] => {
  const lines: Dateline[] = []
  for (const date of page.dates.within({ start: 0, end: page.text.length })) {
    if (date.isRange || date.isImpossible) continue
    const line = lineAround(page, date)
    const isTold = date.edtf.length === wholeDay && (isDateline(page, line) || opensStory(page, date, line))
    if (!isTold && !isYearAlone(page, date, line)) continue
    lines.push({
      start: date.start,
      end: date.end,
      edtf: date.edtf,
      isOfPage: has(page, page.vocabulary.joints.asOf, { start: line.start, end: date.start }),
    })
  }
  return lines
})

function lineAround({ text }: Page, { start, end }: Span): Span {
  const next = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next === -1 ? text.length : next }
}

/** "petek, 12. 8. 2022", "Euronews 13.07.2024 | Author: Tanjug": few words, and none of an agreement. */
function isDateline(page: Page, line: Span): boolean {
  const { acts, papers, ties } = page.vocabulary
  return (
    line.end - line.start <= longestLine &&
    wordIndexAt(page, line.end) - wordIndexAt(page, line.start) <= mostWords &&
    !hasAny(page, [papers, ties], line) &&
    (!has(page, acts, line) || has(page, page.vocabulary.joints.asOf, line))
  )
}

/** "Niš, 12 May 2019 – The City …": the day stands before the story, behind a place at most. */
function opensStory(page: Page, date: DateHit, line: Span): boolean {
  const { acts, papers, ties } = page.vocabulary
  const lead = { start: line.start, end: date.start }
  if (!/^\P{Lu}{0,4}(?:\p{L}[\p{L} -]{0,30}[,(/]\s*)?$/u.test(page.text.slice(lead.start, lead.end)))
    return false
  if (hasAny(page, [acts, papers, ties], lead)) return false
  return /^[\s.]*(?:\p{Ll}{1,6}\.?)?\s?\)?(?:\s?[-–—:|]\s|\s[-–—](?=\p{L}))/u.test(
    page.text.slice(date.end, date.end + 16),
  )
}

/** "2019" or "2019:" over the days of that year. */
function isYearAlone(page: Page, date: DateHit, line: Span): boolean {
  const { start, end } = trim(page, line, ':.-')
  return date.edtf.length === 4 && date.start === start && end - date.end <= ' godina'.length
}
