// A country's name for readers, former states included.
import type { CountryCode } from '../model/party.ts'

/** ISO 3166-3 codes of states that are no more; `Intl` would silently answer with a successor. */
const formerStates: Readonly<Record<CountryCode, string>> = {
  CSHH: 'Czechoslovakia',
  CSXX: 'Serbia and Montenegro',
  DDDE: 'East Germany',
  SUHH: 'Soviet Union',
  YUCS: 'Yugoslavia',
}

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** The name in English; the code itself where no name is known. */
export function nameCountry(code: CountryCode): string {
  const former = formerStates[code]
  if (former !== undefined) return former
  if (!isCountryCode(code)) return code
  return (names.of(code) ?? code).replaceAll('&', 'and')
}

/** Two capital letters, or four for a former state. */
export function isCountryCode(text: string): boolean {
  return /^[A-Z]{2}$/.test(text) || text in formerStates
}

/** The language most spoken there, and its script, such as `sr` and `Cyrl`. */
export function mainLanguage(
  code: CountryCode,
): { readonly language: string; readonly script: string } | null {
  if (!/^[A-Z]{2}$/.test(code)) return null
  const { language, script } = new Intl.Locale(`und-${code}`).maximize()
  return script === undefined ? null : { language, script }
}
