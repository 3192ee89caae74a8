// A day as a reader writes it: "22 March 2001", "март 2001.", never more exact than it is known.
import { parseEdtf } from '../../text/edtf.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { type CaseOfMonth, monthNamed, writeDay } from '../../wording/month-names.ts'

/** Pages name the same few thousand days again and again, in each language. */
const phrases = new Map<string, Map<string, string>>()
const mostPhrases = 20_000

/** The date in words; a text that is no date is given back as it stands. */
export function phraseDay(edtf: string, tongue: Tongue = english): string {
  const known = phrases.get(tongue.language) ?? new Map<string, string>()
  phrases.set(tongue.language, known)
  const words = known.get(edtf) ?? phrase(edtf, tongue)
  if (known.size >= mostPhrases) known.clear()
  known.set(edtf, words)
  return words
}

function phrase(edtf: string, tongue: Tongue): string {
  if (parseEdtf(edtf) === null) return edtf
  const slash = edtf.indexOf('/')
  if (slash === -1) return phrasePoint(edtf, tongue)
  const from = edtf.slice(0, slash)
  const to = edtf.slice(slash + 1)
  if (isOpen(to)) {
    return tongue.say('day.since', {
      day: phrasePoint(from, tongue, 'governed'),
      precision: precisionOf(from),
    })
  }
  if (isOpen(from)) {
    return tongue.say('day.until', { day: phrasePoint(to, tongue, 'governed'), precision: precisionOf(to) })
  }
  return tongue.say('day.range', { from: phrasePoint(from, tongue), to: phrasePoint(to, tongue) })
}

/** An instant as the day on which it fell, in UTC: "21 November 2026". */
export function phraseInstant(instant: string, tongue: Tongue = english): string {
  return phraseDay(instant.slice(0, 10), tongue)
}

/** Days in running text, in any of the languages: a figure beside the name of a month, and the year. */
const writtenDay = /(?:\b\d{1,2}\.? )?\p{L}{3,12} \d{4}(?!\d)|\d{4}\. \p{L}{3,12}(?: \d{1,2}\.)?/gu

/** The text with its days held together, so that none is broken over two lines. */
export function keepDaysWhole(text: string, tongue: Tongue = english): string {
  return text.replaceAll(writtenDay, (words) =>
    isMonthIn(words, tongue) ? words.replaceAll(' ', '\u00a0') : words,
  )
}

function isMonthIn(words: string, tongue: Tongue): boolean {
  const [name = ''] = /\p{L}+/u.exec(words) ?? []
  return Array.from({ length: 12 }, (_, index) => index + 1).some((month) =>
    (['alone', 'governed'] as const).some((form) => monthNamed(month, tongue, form) === name),
  )
}

/** Whether the date names one day. */
export function isExactDay(edtf: string): boolean {
  return parseEdtf(edtf)?.precision === 'day'
}

export function monthName(month: number, tongue: Tongue = english): string {
  return monthNamed(month, tongue, 'alone')
}

function isOpen(end: string): boolean {
  return end === '' || end === '..'
}

function precisionOf(point: string): string {
  return parseEdtf(point)?.precision ?? 'year'
}

function phrasePoint(edtf: string, tongue: Tongue, form: CaseOfMonth = 'alone'): string {
  const doubt = edtf.at(-1) ?? ''
  const sure = edtf.replace(/[?~%]$/, '')
  if (doubt === '~') return tongue.say('day.about', { day: phraseSure(sure, tongue, 'governed') })
  if (doubt === '?') return tongue.say('day.perhaps', { day: phraseSure(sure, tongue, form) })
  if (doubt === '%') return tongue.say('day.perhapsAbout', { day: phraseSure(sure, tongue, 'governed') })
  return phraseSure(sure, tongue, form)
}

function phraseSure(edtf: string, tongue: Tongue, form: CaseOfMonth): string {
  const [year = '', month, day] = edtf.split('-')
  if (year.endsWith('XX')) {
    const century = Number(year.slice(0, 2))
    return tongue.say('day.century', { hundreds: `${century}00`, century: String(century + 1) })
  }
  if (year.endsWith('X')) {
    return tongue.say('day.decade', { decade: `${year.slice(0, 3)}0`, digit: year.slice(2, 3) })
  }
  if (month === undefined) return tongue.say('day.year', { year })
  return writeDay({ year, month: Number(month), day: day === undefined ? null : Number(day) }, tongue, form)
}
