// Names of states in a text: as Unicode knows them, as writers shorten them, with "Republic of" before or "Federation" after.
import type { CountryCode } from '../model/party.ts'
import type { Span } from '../model/span.ts'
import type { Lexicon } from './lexicon.ts'
import { compilePhrases, findPhrases, type PhraseBook, readPhrase } from './phrase-book.ts'
import type { WordedText } from './words.ts'

export interface CountryName {
  readonly code: CountryCode
  /** `adjective`: "Greek" tells where a city is, and is no state. */
  readonly form: 'name' | 'adjective'
}

export interface CountryHit extends Span, CountryName {}

/** ISO 3166-1 alpha-2, and XK. */
export const countryCodes: readonly CountryCode[] =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
    ' ',
  )

export type CountryBook = PhraseBook<CountryName>

/** A book of the names of states in the languages of the lexicons; the first lexicon's aliases win. */
export function compileCountries(lexicons: readonly Lexicon[]): CountryBook {
  const entries = new Map<string, CountryName>()
  const add = (phrase: string, country: CountryName) => {
    if (phrase !== '' && !entries.has(phrase)) entries.set(phrase, country)
  }
  for (const lexicon of lexicons) {
    const { before, after } = lexicon.stateWords
    for (const [code, aliases] of Object.entries(lexicon.countries)) {
      for (const alias of aliases) {
        add(alias, { code, form: 'name' })
        for (const title of before) add(`${title} ${alias}`, { code, form: 'name' })
      }
    }
    const names = new Intl.DisplayNames([lexicon.language], { type: 'region', fallback: 'none' })
    for (const code of countryCodes) {
      const name = names.of(code)
      if (name === undefined) continue
      add(name, { code, form: 'name' })
      for (const title of before) add(`${title} ${name}`, { code, form: 'name' })
    }
    for (const [code, demonyms] of Object.entries(lexicon.demonyms)) {
      for (const demonym of demonyms) {
        add(demonym, { code, form: 'adjective' })
        for (const title of after) add(`${demonym} ${title}`, { code, form: 'name' })
      }
    }
  }
  return compilePhrases(entries)
}

/** Every name of a state in the text; a name begins with a capital where its script has capitals. */
export function findCountries(worded: WordedText, book: CountryBook, span?: Span): CountryHit[] {
  return findPhrases(worded, book, span)
    .filter((hit) => !isLowerCase(worded.text.charAt(hit.start)))
    .map((hit) => ({ start: hit.start, end: hit.end, ...hit.value }))
}

/** The state that the words as a whole name, or an ISO code; null where they name none. */
export function countryOf(words: string, book: CountryBook): CountryCode | null {
  const trimmed = words.trim()
  if (/^[A-Za-z]{2}$/.test(trimmed) && countryCodes.includes(trimmed.toUpperCase()))
    return trimmed.toUpperCase()
  const country = readPhrase(trimmed, book)
  return country === undefined || country.form === 'adjective' ? null : country.code
}

function isLowerCase(letter: string): boolean {
  return letter.toLowerCase() === letter && letter.toUpperCase() !== letter
}
