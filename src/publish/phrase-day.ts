// A day as a reader writes it: "22 March 2001", "March 2001", "2001", never more exact than it is known.
import { parseEdtf } from '../text/edtf.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The date in words; a text that is no date is given back as it stands. */
export function phraseDay(edtf: string): string {
  if (parseEdtf(edtf) === null) return edtf
  const slash = edtf.indexOf('/')
  if (slash === -1) return phrasePoint(edtf)
  const from = edtf.slice(0, slash)
  const to = edtf.slice(slash + 1)
  if (isOpen(to)) return `since ${phrasePoint(from)}`
  if (isOpen(from)) return `until ${phrasePoint(to)}`
  return `${phrasePoint(from)} to ${phrasePoint(to)}`
}

/** An instant as the day on which it fell, in UTC: "21 November 2026". */
export function phraseInstant(instant: string): string {
  return phraseDay(instant.slice(0, 10))
}

const writtenDay = new RegExp(`\\b(?:(\\d{1,2}) )?(${months.join('|')}) (\\d{4})\\b`, 'g')

/** The text with its days held together, so that none is broken over two lines. */
export function keepDaysWhole(text: string): string {
  return text.replaceAll(writtenDay, (day) => day.replaceAll(' ', '\u00a0'))
}

/** Whether the date names one day. */
export function isExactDay(edtf: string): boolean {
  return parseEdtf(edtf)?.precision === 'day'
}

export function monthName(month: number): string {
  return months[month - 1] ?? ''
}

function isOpen(end: string): boolean {
  return end === '' || end === '..'
}

function phrasePoint(edtf: string): string {
  const doubt = edtf.at(-1) ?? ''
  const sure = edtf.replace(/[?~%]$/, '')
  const words = phraseSure(sure)
  if (doubt === '~') return `about ${words}`
  if (doubt === '?') return `perhaps ${words}`
  if (doubt === '%') return `perhaps about ${words}`
  return words
}

function phraseSure(edtf: string): string {
  const [year = '', month, day] = edtf.split('-')
  if (year.endsWith('XX')) return `${year.slice(0, 2)}00s`
  if (year.endsWith('X')) return `${year.slice(0, 3)}0s`
  if (month === undefined) return year
  const name = monthName(Number(month))
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}
