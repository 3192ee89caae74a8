// A country's name for readers, former states included.
import type { CountryCode } from '../../model/party.ts'
import { countryCodes } from '../../text/countries.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'

/** ISO 3166-3 codes of states that are no more; `Intl` would silently answer with a successor. */
const formerStates = ['CSHH', 'CSXX', 'DDDE', 'SUHH', 'YUCS'] as const
type FormerState = (typeof formerStates)[number]

const presentStates: ReadonlySet<CountryCode> = new Set(countryCodes)

const namers = new Map<string, Namer>()

/** Names that were asked for once are kept: `Intl` looks each up anew. */
interface Namer {
  readonly names: Intl.DisplayNames
  readonly said: Map<CountryCode, string>
}

/** The code itself where no name is known. */
export function nameCountry(code: CountryCode, tongue: Tongue = english): string {
  if (isFormerState(code)) return tongue.say(`former.${code}`)
  if (!presentStates.has(code)) return code
  const { names, said } = namerIn(tongue)
  const known = said.get(code)
  if (known !== undefined) return known
  const written = names.of(code) ?? code
  const name = tongue.language === 'en' ? written.replaceAll('&', 'and') : written
  said.set(code, name)
  return name
}

function namerIn({ locale }: Tongue): Namer {
  const known = namers.get(locale)
  if (known !== undefined) return known
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  const made = { names, said: new Map() }
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

interface MainLanguage {
  readonly language: string
  readonly script: string
}

const mainLanguages = new Map<CountryCode, MainLanguage | null>()

/** The language most spoken there, and its script, such as `sr` and `Cyrl`. */
export function mainLanguage(code: CountryCode): MainLanguage | null {
  const known = mainLanguages.get(code)
  if (known !== undefined) return known
  const found = /^[A-Z]{2}$/.test(code) ? likelyLanguage(code) : null
  mainLanguages.set(code, found)
  return found
}

function likelyLanguage(code: CountryCode): MainLanguage | null {
  const { language, script } = new Intl.Locale(`und-${code}`).maximize()
  return script === undefined ? null : { language, script }
}
