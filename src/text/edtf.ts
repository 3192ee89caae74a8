// Partial days: the subset of EDTF (ISO 8601-2) that sources need, read as the stretch of days it may mean.

/** `1987`, `198X`, `1987-05`, `1987-05-02`, each perhaps uncertain (`?`), approximate (`~`) or both (`%`); two of them, or `..`, joined by `/`. */
export interface PartialDay {
  /** First day that it may mean, null where the stretch has no known beginning. */
  readonly first: string | null
  /** Last day that it may mean, null where it is open. */
  readonly last: string | null
  readonly precision: Precision
  /** The source itself is not sure: `?`, `~` or `%`. */
  readonly isUncertain: boolean
}

export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century' | 'interval'

const point = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/

/** null where the text is no EDTF of this subset or names a day that never was, such as 31 April. */
export function parseEdtf(text: string): PartialDay | null {
  const known = parsed.get(text)
  if (known !== undefined) return known
  const day = parse(text)
  if (parsed.size >= mostParsed) parsed.clear()
  parsed.set(text, day)
  return day
}

/** A register asks for the same few thousand dates again and again. */
const parsed = new Map<string, PartialDay | null>()
const mostParsed = 20_000

function parse(text: string): PartialDay | null {
  const slash = text.indexOf('/')
  if (slash === -1) return parsePoint(text)
  const from = parseEnd(text.slice(0, slash))
  const to = parseEnd(text.slice(slash + 1))
  if (from === null || to === null || (from === 'open' && to === 'open')) return null
  const first = from === 'open' ? null : from.first
  const last = to === 'open' ? null : to.last
  if (first !== null && last !== null && first > last) return null
  const isUncertain = [from, to].some((end) => end !== 'open' && end.isUncertain)
  return { first, last, precision: 'interval', isUncertain }
}

export function isEdtf(text: string): boolean {
  return parseEdtf(text) !== null
}

/** First day that the date may mean; null where it is open or no date. */
export function minDay(text: string): string | null {
  return parseEdtf(text)?.first ?? null
}

/** Last day that the date may mean; null where it is open or no date. */
export function maxDay(text: string): string | null {
  return parseEdtf(text)?.last ?? null
}

/** Whether every day that `fine` may mean is one that `coarse` may mean: `2001-03` contains `2001-03-22`. */
export function contains(coarse: string, fine: string): boolean {
  const outer = parseEdtf(coarse)
  const inner = parseEdtf(fine)
  return outer !== null && inner !== null && encloses(outer, inner)
}

/** Whether both may tell of one act: one contains the other. A date the source doubts is given one unit either way. */
export function compatible(a: string, b: string): boolean {
  const one = parseEdtf(a)
  const other = parseEdtf(b)
  if (one === null || other === null) return false
  return encloses(widened(one), other) || encloses(widened(other), one)
}

/** Order of time: by first day, then by last; an open beginning stands first. At equal stretches the sure one stands before the doubted. */
export function compareDates(a: string, b: string): number {
  if (a === b) return 0
  const one = parseEdtf(a)
  const other = parseEdtf(b)
  if (one === null || other === null) return one === other ? order(a, b) : one === null ? 1 : -1
  return (
    order(one.first ?? '', other.first ?? '') ||
    order(one.last ?? '9999-99', other.last ?? '9999-99') ||
    order(a, b)
  )
}

/** How many days the date may mean; the fewer, the more exact. Open stretches count as without end. */
export function spread(text: string): number {
  const date = parseEdtf(text)
  if (date?.first == null || date.last === null) return Number.POSITIVE_INFINITY
  return (Date.parse(date.last) - Date.parse(date.first)) / 86_400_000 + 1
}

function parseEnd(text: string): PartialDay | 'open' | null {
  return text === '..' || text === '' ? 'open' : parsePoint(text)
}

function parsePoint(text: string): PartialDay | null {
  const parts = point.exec(text)
  if (parts === null) return null
  const [, year = '', month, day, doubt] = parts
  const isUncertain = doubt !== undefined
  if (year.endsWith('X') && month !== undefined) return null
  const firstYear = year.replaceAll('X', '0')
  if (firstYear === '0000') return null
  if (month === undefined) {
    const precision = year.endsWith('XX') ? 'century' : year.endsWith('X') ? 'decade' : 'year'
    return { first: `${firstYear}-01-01`, last: `${year.replaceAll('X', '9')}-12-31`, precision, isUncertain }
  }
  const length = daysIn(Number(year), Number(month))
  if (day === undefined) {
    return length === 0
      ? null
      : { first: `${year}-${month}-01`, last: `${year}-${month}-${length}`, precision: 'month', isUncertain }
  }
  if (Number(day) < 1 || Number(day) > length) return null
  const whole = `${year}-${month}-${day}`
  return { first: whole, last: whole, precision: 'day', isUncertain }
}

/** 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

function encloses(outer: PartialDay, inner: PartialDay): boolean {
  const begins = outer.first === null || (inner.first !== null && outer.first <= inner.first)
  const ends = outer.last === null || (inner.last !== null && inner.last <= outer.last)
  return begins && ends
}

const unitDays: Readonly<Record<Precision, number>> = {
  day: 1,
  month: 31,
  year: 366,
  decade: 3653,
  century: 36525,
  interval: 0,
}

function widened(date: PartialDay): PartialDay {
  if (!date.isUncertain) return date
  const days = unitDays[date.precision]
  return { ...date, first: shift(date.first, -days), last: shift(date.last, days) }
}

function shift(day: string | null, days: number): string | null {
  if (day === null) return null
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A date as numbers: what comparing millions of dates asks. Days are counted from 1970; an open end lies beyond all days. */
export interface Stretch {
  readonly edtf: string
  /** False where the text is no date: such a one is compatible with none. */
  readonly isDate: boolean
  readonly first: number
  readonly last: number
  /** With one unit more either way where the source doubts it. */
  readonly widestFirst: number
  readonly widestLast: number
  /** See `spread`. */
  readonly days: number
}

export const openFirst = -1e9
export const openLast = 1e9

export function stretchOf(text: string): Stretch {
  const date = parseEdtf(text)
  const wide = date === null ? null : widened(date)
  return {
    edtf: text,
    isDate: date !== null,
    first: dayNumber(date?.first ?? null) ?? openFirst,
    last: dayNumber(date?.last ?? null) ?? openLast,
    widestFirst: dayNumber(wide?.first ?? null) ?? openFirst,
    widestLast: dayNumber(wide?.last ?? null) ?? openLast,
    days: spread(text),
  }
}

/** See `compatible`. */
export function areCompatible(a: Stretch, b: Stretch): boolean {
  if (!a.isDate || !b.isDate) return false
  return (
    (a.widestFirst <= b.first && b.last <= a.widestLast) ||
    (b.widestFirst <= a.first && a.last <= b.widestLast)
  )
}

/** Days between two stretches, 0 where they overlap or one is open there. */
export function daysBetween(a: Stretch, b: Stretch): number {
  const after = a.last === openLast || b.first === openFirst ? 0 : b.first - a.last
  const before = b.last === openLast || a.first === openFirst ? 0 : a.first - b.last
  return Math.max(0, after, before)
}

/** Days between two dates as text; see `daysBetween`. */
export function gapOfDates(a: string, b: string): number {
  return daysBetween(stretchOf(a), stretchOf(b))
}

function dayNumber(day: string | null): number | null {
  return day === null ? null : Date.parse(day) / 86_400_000
}
