// Days that news tells by the day on which it came out: "signed yesterday", "on 12 December", "on Tuesday", "in the same year".
import type { DateClaim } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { RecordDraft } from '../draft.ts'
import { isInflectionOf } from '../names/same-name.ts'
import { find, type Page, quoteOf } from '../page/page.ts'
import { rememberByPage } from '../page/remember.ts'
import { roleOf } from './date-roles.ts'
import { type Dateline, datelinesOf } from './datelines.ts'

/** How far back the year of a day may stand where the page has no dateline. */
const farthestYear = 600
const oneDay = 86_400_000
/** News may be told a few days before its day. */
const daysAhead = 7

interface NewsDay extends Span {
  readonly edtf: string
}

/** An agreement of which the stretch tells an act and no whole day, with the day that its words mean. */
export function withNewsDay(page: Page, span: Span, draft: RecordDraft): RecordDraft {
  if (draft.dates.length > 0 || draft.status === 'planned') return draft
  return { ...draft, dates: newsDays(page, span, draft.instrument?.isPaper === true) }
}

/** At most one: the day that the words of an act mean. */
export function newsDays(page: Page, span: Span, isPaper: boolean): readonly DateClaim[] {
  const isDone = find(page, page.vocabulary.acts, span).some(({ value }) => actsOfDays.has(value))
  const day = isDone ? meantDay(page, span) : null
  if (day === null) return []
  const near = {
    before: { start: span.start, end: day.start },
    after: { start: day.end, end: span.end },
    isOnlyDate: true,
  }
  const role = roleOf(page, day, near, { usual: isPaper ? 'signed' : 'other', reach: 'sentence' })
  return [{ ...day, asWritten: quoteOf(page, day), origin: 'news@1', role, place: null }]
}

const actsOfDays: ReadonlySet<string> = new Set(['signed', 'renewed', 'decided', 'established'])

function meantDay(page: Page, span: Span): NewsDay | null {
  // Beside a day of the news in the sentence itself, only "today" and the like mean a day.
  if (page.dates.hasWithin(span)) return dayOfWords(page, span)
  return dayOfMonth(page, span) ?? dayOfWords(page, span) ?? sameYear(page, span)
}

/** The dateline nearest above, or failing it below; a day of the news rather than one of the page. */
function datelineOf(page: Page, { start }: Span, fits: (line: Dateline) => boolean): Dateline | undefined {
  const lines = datelinesOf(page).filter(fits)
  const ofNews = lines.filter((line) => !line.isOfPage)
  const best = ofNews.length > 0 ? ofNews : lines
  return best.findLast((line) => line.start <= start) ?? best[0]
}

const isWhole = ({ edtf }: { readonly edtf: string }): boolean => edtf.length > 4

/** "today", "yesterday", "on Tuesday". */
function dayOfWords(page: Page, span: Span): NewsDay | null {
  const word = find(page, page.vocabulary.newsDays, span)[0] ?? numberedToday(page, span)
  const weekday = word === undefined ? weekdayIn(page, span) : null
  if (word === undefined && weekday === null) return null
  const line = datelineOf(page, word ?? weekday!, isWhole)
  if (line === undefined) return null
  const back = word?.value ?? (weekdayOf(line.edtf) - weekday!.day + 7) % 7
  const { start, end } = (word ?? weekday)!
  return { start, end, edtf: shifted(line.edtf, -back) }
}

/** "今(11)日", "昨(10)日": "today" and "yesterday" around their day. */
const numbered = /([今本昨])\s?\(\d{1,2}\)\s?[日天]/u

function numberedToday(page: Page, span: Span): (Span & { readonly value: number }) | undefined {
  const hit = numbered.exec(page.folded.slice(span.start, span.end))
  if (hit === null) return undefined
  const start = span.start + hit.index
  return { start, end: start + hit[0].length, value: hit[1] === '昨' ? 1 : 0 }
}

function weekdayIn(page: Page, span: Span): (Span & { readonly day: number }) | null {
  const { words } = page
  const known = weekdaysAmong(page)
  for (let at = words.indexAt(span.start); at < words.length && words.startAt(at) < span.end; at++) {
    const kind = words.kindAt(at)
    if (known[kind] === notAsked) known[kind] = weekdayNamed(page, words.foldedAt(at))
    const day = known[kind]!
    if (day !== none) return { start: words.startAt(at), end: words.endAt(at), day }
  }
  return null
}

/** Which day of the week each of the page's different words names. */
const weekdaysAmong = rememberByPage((page) => new Int8Array(page.words.distinct.length).fill(notAsked))
const none = -1
const notAsked = -2

function weekdayNamed({ vocabulary }: Page, word: string): number {
  return vocabulary.weekdays.findIndex((name) => isInflectionOf(word, name))
}

/** Monday is 0. */
function weekdayOf(edtf: string): number {
  return (new Date(`${edtf}T00:00:00Z`).getUTCDay() + 6) % 7
}

function shifted(edtf: string, days: number): string {
  return new Date(Date.parse(`${edtf}T00:00:00Z`) + days * oneDay).toISOString().slice(0, 10)
}

/** "on 12 December", "December 12", "9월 20일": the year is that of the news, or of the day told before. */
function dayOfMonth(page: Page, span: Span): NewsDay | null {
  const hit = monthDayIn(page, span)
  if (hit === null) return null
  const line: { readonly edtf: string } | undefined =
    datelineOf(page, span, () => true) ?? yearBefore(page, span)
  if (line === undefined) return null
  const year = Number(line.edtf.slice(0, 4))
  const isFuture = isWhole(line) && dayIn(year, hit) > shifted(line.edtf, daysAhead)
  const edtf = dayIn(isFuture ? year - 1 : year, hit)
  return Number.isNaN(Date.parse(edtf)) ? null : { start: hit.start, end: hit.end, edtf }
}

function dayIn(year: number, { month, day }: MonthDay): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

interface MonthDay extends Span {
  readonly month: number
  readonly day: number
}

function monthDayIn(page: Page, span: Span): MonthDay | null {
  const { dates, months, dayWords } = page.vocabulary
  for (const name of find(page, months, span)) {
    const month = dates.months.get(page.folded.slice(name.start, name.end)) ?? 0
    const before = /(?<![\d./-])(\d{1,2})(?:\.|(?:º|-?\p{Ll}{1,4})(?= ))?\s?(?:(\p{L}+) )?$/u.exec(
      page.folded.slice(Math.max(span.start, name.start - longestDay), name.start),
    )
    const link = before?.[2]
    if (before !== null && (link === undefined || dayWords.has(link)))
      return { start: name.start - before[0].length, end: name.end, month, day: Number(before[1]) }
    const after = /^\.? ?(\d{1,2})(?![\d:])/.exec(
      page.folded.slice(name.end, Math.min(span.end, name.end + 5)),
    )
    if (after !== null)
      return { start: name.start, end: name.end + after[0].length, month, day: Number(after[1]) }
  }
  const words = page.folded.slice(span.start, span.end)
  const signs = /(?<!\d)(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]|\((\d{1,2})\. ?(\d{1,2})\.?\)/u.exec(words)
  if (signs === null) return null
  const [all, month, day, bracketDay, bracketMonth] = signs
  const start = span.start + signs.index
  return {
    start,
    end: start + all.length,
    month: Number(month ?? bracketMonth),
    day: Number(day ?? bracketDay),
  }
}

const longestDay = 16

/** The year that was told last before the words. */
function yearBefore(page: Page, { start }: Span): { readonly edtf: string } | undefined {
  const index = page.dates.indexAt(start) - 1
  if (index < 0 || page.dates.startAt(index) < start - farthestYear) return undefined
  const { isRange, edtf } = page.dates.factAt(index)
  return isRange ? undefined : { edtf: edtf.slice(0, 4) }
}

/** "In the same year the charter was signed": the year told last. */
function sameYear(page: Page, span: Span): NewsDay | null {
  const [words] = find(page, page.vocabulary.sameYear, span)
  const last = words === undefined ? undefined : yearBefore(page, words)
  return words === undefined || last === undefined
    ? null
    : { start: words.start, end: words.end, edtf: last.edtf }
}
