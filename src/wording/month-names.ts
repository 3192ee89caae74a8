// Months and days as each language writes them, in the form that stands alone and in the one that "since" and "about" ask for.
import type { Tongue } from './make-tongue.ts'

/** `governed`: behind a word such as "since" or "about". */
export type CaseOfMonth = 'alone' | 'governed'

interface CivilDay {
  readonly year: string
  readonly month: number
  /** null where the month alone is known. */
  readonly day: number | null
}

interface Writers {
  readonly month: Intl.DateTimeFormat
  readonly monthOfYear: Intl.DateTimeFormat
  readonly day: Intl.DateTimeFormat
}

const writers = new Map<string, Writers>()

export function monthNamed(month: number, tongue: Tongue, form: CaseOfMonth): string {
  const parts = writersOf(tongue).month.formatToParts(Date.UTC(2000, month - 1, 1))
  const name = parts.find(({ type }) => type === 'month')?.value ?? ''
  return form === 'alone' ? name : govern(name, tongue, month)
}

export function writeDay({ year, month, day }: CivilDay, tongue: Tongue, form: CaseOfMonth): string {
  const { monthOfYear, day: whole } = writersOf(tongue)
  const instant = new Date(0)
  instant.setUTCFullYear(Number(year), month - 1, day ?? 1)
  const parts = (day === null ? monthOfYear : whole).formatToParts(instant)
  return parts
    .map(({ type, value }) => {
      if (type === 'month' && form === 'governed' && (day === null || isSerbian(tongue))) {
        return govern(value, tongue, month)
      }
      if (type === 'day' && value === '1' && tongue.language === 'fr') return '1er'
      return value
    })
    .join('')
}

/** Serbian and Slovak take the genitive; Greek the accusative; the others do not change. */
function govern(name: string, tongue: Tongue, month: number): string {
  switch (tongue.language) {
    case 'sr-Latn':
      return `${name.replace(/bar$/, 'br')}a`
    case 'sr-Cyrl':
      return `${name.replace(/бар$/, 'бр')}а`
    case 'el':
      return name.replace(/ς$/, '')
    case 'sk': {
      const parts = writersOf(tongue).day.formatToParts(Date.UTC(2000, month - 1, 1))
      return parts.find(({ type }) => type === 'month')?.value ?? name
    }
    default:
      return name
  }
}

/** `Intl` gives its months as they stand alone, behind a day too. */
function isSerbian({ language }: Tongue): boolean {
  return language === 'sr-Latn' || language === 'sr-Cyrl'
}

function writersOf({ locale }: Tongue): Writers {
  const known = writers.get(locale)
  if (known !== undefined) return known
  const made = {
    month: new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }),
    monthOfYear: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  }
  writers.set(locale, made)
  return made
}
