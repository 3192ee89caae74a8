// The day of a council's paper: "Resolution No 18/104", "of 27 April 2004" on lines of their own over what was decided, or at its foot.
import type { DateClaim } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { readDates } from '../dates/read-dates.ts'
import type { RecordDraft } from '../draft.ts'
import { find, type Page, trim } from '../page/page.ts'
import { countWords, linesOf } from './line-shape.ts'

const linesOfHead = 8
const linesOfFoot = 4
const longestTitle = 16
/** "z dnia 27 kwietnia 2004 roku", "The Local Council, met in ordinary session on 5 February 1993". */
const longestDayLine = 14
/** A whole day has more letters than a year or a month. */
const shortestDay = '1.1.2001'.length

/** Agreements of which a council's paper tells no day were decided on the day of the paper. */
export function withDayOfPaper(page: Page, drafts: readonly RecordDraft[]): readonly RecordDraft[] {
  if (page.publisher === null || drafts.every((draft) => draft.dates.length > 0)) return drafts
  const day = dayOfPaper(page)
  if (day === null) return drafts
  return drafts.map((draft) => (draft.dates.length > 0 ? draft : { ...draft, dates: [day] }))
}

function dayOfPaper(page: Page): DateClaim | null {
  const { blocks } = page.document
  const head = blocks.slice(0, linesOfHead).flatMap((block) => linesOf(page, block))
  const title = head.slice(0, linesOfHead).findIndex((line) => isTitleOfDecision(page, line))
  if (title === -1) return dayOfNumber(page)
  const below = head.slice(title, title + linesOfFoot)
  const foot = blocks
    .slice(-linesOfFoot)
    .flatMap((block) => linesOf(page, block))
    .slice(-linesOfFoot)
  const line = [...below, ...foot.toReversed()].find((each) => isDayLine(page, each))
  return line === undefined ? dayOfNumber(page) : dayOfLine(page, line)
}

function dayOfLine(page: Page, line: Span): DateClaim | null {
  const [day] = readDates(page, line, { usual: 'decided', reach: 'row' })
  return day === undefined ? null : { ...day, role: 'decided' }
}

/** "14/2012. (I. 30.) számú határozat", "D.C.C. n. 27 del 27/07/2010": a line that is the number of a decision has its day; null where lines have several. */
function dayOfNumber(page: Page): DateClaim | null {
  const days = page.document.blocks
    .flatMap((block) => linesOf(page, block))
    .filter((line) => isNumberOfDecision(page, line))
    .map((line) => dayOfLine(page, line))
    .filter((day) => day !== null)
  return days.every((day) => day.edtf === days[0]?.edtf) ? (days[0] ?? null) : null
}

/** A short line of a whole day and the word for a decision, in which only figures and the decision's number stand before the day. */
function isNumberOfDecision(page: Page, line: Span): boolean {
  const day = page.dates.firstWithin(line)
  if (day === undefined || day.end - day.start < shortestDay) return false
  if (countWords(page, line) > longestTitle) return false
  const [act] = find(page, page.vocabulary.acts, line)
  if (act?.value !== 'decided') return false
  const isNumber = (span: Span) => /^[^\p{L}]*$/u.test(page.folded.slice(span.start, span.end))
  const isBehind = act.start > day.end && isNumber({ start: line.start, end: day.start })
  const isBefore = act.end < day.start && act.start === trim(page, line, '"(').start
  return isBehind ? /\d/.test(page.folded.slice(line.start, day.start)) : isBefore && isDayLine(page, line)
}

/** "UCHWAŁA Nr XVIII/104/04", "H O T Ă R Â R E A nr. 42": a short line that begins with the decision, or with letters set wide, and has its number. */
function isTitleOfDecision(page: Page, line: Span): boolean {
  if (wideTitle.test(page.text.slice(line.start, line.end))) return true
  const [act] = find(page, page.vocabulary.acts, line)
  return (
    act?.value === 'decided' &&
    act.start === trim(page, line, '"').start &&
    countWords(page, line) <= longestTitle &&
    /\d/.test(page.folded.slice(act.end, line.end))
  )
}

const wideTitle = /^(?:\p{Lu} ){5,}\s*(?:\p{L}{1,3}\.?\s*)?\d/u

function isDayLine(page: Page, line: Span): boolean {
  const day = page.dates.firstWithin(line)
  if (day === undefined || day.end - day.start < shortestDay) return false
  // "LEI Nº 5.233, DE 4 DE JANEIRO DE 2011. LEI REVOGADA"
  const isLast = day.end + 8 >= line.end || /^\.\s/.test(page.folded.slice(day.end, line.end))
  return isLast && countWords(page, { start: line.start, end: day.start }) <= longestDayLine
}
