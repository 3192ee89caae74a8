// A country's name for readers, former states included.
import type { CountryCode } from '../model/party.ts'
import { countryCodes } from '../text/countries.ts'

/** ISO 3166-3 codes of states that are no more; `Intl` would silently answer with a successor. */
const formerStates: ReadonlyMap<CountryCode, string> = new Map([
  ['CSHH', 'Czechoslovakia'],
  ['CSXX', 'Serbia and Montenegro'],
  ['DDDE', 'East Germany'],
  ['SUHH', 'Soviet Union'],
  ['YUCS', 'Yugoslavia'],
])

const presentStates: ReadonlySet<CountryCode> = new Set(countryCodes)

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** The name in English; the code itself where no name is known. */
export function nameCountry(code: CountryCode): string {
  const former = formerStates.get(code)
  if (former !== undefined) return former
  if (!isCountryCode(code)) return code
  return (names.of(code) ?? code).replaceAll('&', 'and')
}

/** Of a state that there is or was. */
export function isCountryCode(text: string): boolean {
  return presentStates.has(text) || formerStates.has(text)
}

/** The language most spoken there, and its script, such as `sr` and `Cyrl`. */
export function mainLanguage(
  code: CountryCode,
): { readonly language: string; readonly script: string } | null {
  if (!/^[A-Z]{2}$/.test(code)) return null
  const { language, script } = new Intl.Locale(`und-${code}`).maximize()
  return script === undefined ? null : { language, script }
}
