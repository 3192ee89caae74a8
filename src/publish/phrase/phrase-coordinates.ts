// A place on the globe in words.
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'

/** `43.3247° N, 21.9033° E`. */
export function phraseCoordinates(lat: number, lng: number, tongue: Tongue = english): string {
  const { say, locale } = tongue
  const degrees = degreesIn(locale)
  const north = `${degrees.format(Math.abs(lat))}° ${say(lat < 0 ? 'party.south' : 'party.north')}`
  return `${north}, ${degrees.format(Math.abs(lng))}° ${say(lng < 0 ? 'party.west' : 'party.east')}`
}

const formats = new Map<string, Intl.NumberFormat>()

/** To make a format takes longer than to write a page's numbers with it. */
function degreesIn(locale: string): Intl.NumberFormat {
  const known = formats.get(locale)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 4 })
  formats.set(locale, made)
  return made
}
