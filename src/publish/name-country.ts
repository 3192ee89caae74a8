// A country's name for readers, former states included.
import type { CountryCode } from '../model/party.ts'
import { countryCodes } from '../text/countries.ts'
import { english } from '../wording/english-tongue.ts'
import type { Tongue } from '../wording/make-tongue.ts'

/** ISO 3166-3 codes of states that are no more; `Intl` would silently answer with a successor. */
const formerStates = ['CSHH', 'CSXX', 'DDDE', 'SUHH', 'YUCS'] as const
type FormerState = (typeof formerStates)[number]

const presentStates: ReadonlySet<CountryCode> = new Set(countryCodes)

const namers = new Map<string, Intl.DisplayNames>()

/** The code itself where no name is known. */
export function nameCountry(code: CountryCode, tongue: Tongue = english): string {
  if (isFormerState(code)) return tongue.say(`former.${code}`)
  if (!presentStates.has(code)) return code
  const name = namerIn(tongue).of(code) ?? code
  return tongue.language === 'en' ? name.replaceAll('&', 'and') : name
}

function namerIn({ locale }: Tongue): Intl.DisplayNames {
  const known = namers.get(locale)
  if (known !== undefined) return known
  const made = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  namers.set(locale, made)
  return made
}

function isFormerState(code: CountryCode): code is FormerState {
  return formerStates.some((former) => former === code)
}

/** Of a state that there is or was. */
export function isCountryCode(text: string): boolean {
  return presentStates.has(text) || isFormerState(text)
}

/** The language most spoken there, and its script, such as `sr` and `Cyrl`. */
export function mainLanguage(
  code: CountryCode,
): { readonly language: string; readonly script: string } | null {
  if (!/^[A-Z]{2}$/.test(code)) return null
  const { language, script } = new Intl.Locale(`und-${code}`).maximize()
  return script === undefined ? null : { language, script }
}
