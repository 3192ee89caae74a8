// Tells the languages of the Latin script apart: by small words, then by the names of countries, then by letter groups.
import { franc } from 'franc'
import functionWords from './function-words.json' with { type: 'json' }
import type { LanguageGuess } from './language-guess.ts'
import { southSlavicLanguage } from './south-slavic.ts'

/** Each word with the languages that have it. */
const languagesOf = new Map<string, string[]>()
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of new Set(words.split(' '))) {
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])
  }
}

export interface LatinGuess extends LanguageGuess {
  /** How much speaks for each language. */
  readonly scores: ReadonlyMap<string, number>
}

/** Less than this is chance: two words that only one language has, or several shared ones. */
const leastScore = 1.5

export function latinLanguage(text: string): LatinGuess {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const scores = new Map<string, number>()
  for (const word of words) {
    const languages = languagesOf.get(word) ?? []
    for (const language of languages) add(scores, language, 1 / languages.length)
  }
  const [first, second] = ranked(scores)
  if (first !== undefined && first[1] >= leastScore && first[1] >= 1.2 * (second?.[1] ?? 0)) {
    return answer(first[0], text, scores, first[1] >= 3)
  }

  for (const language of Object.keys(functionWords)) {
    for (const name of countryNames(language)) if (text.includes(name)) add(scores, language, 0.5)
  }
  const [known, next] = ranked(scores)
  if (known !== undefined && known[1] >= leastScore && known[1] > (next?.[1] ?? 0)) {
    return answer(known[0], text, scores, false)
  }
  return { language: byLetterGroups(text, words, scores), isSure: false, scores }
}

function answer(language: string, text: string, scores: Map<string, number>, isSure: boolean): LatinGuess {
  if (language !== 'sh') return { language, isSure, scores }
  const own = southSlavicLanguage(text)
  for (const each of ['sr', 'hr', 'bs']) add(scores, each, scores.get('sh') ?? 0)
  return { language: own, isSure, scores }
}

function add(scores: Map<string, number>, language: string, score: number): void {
  scores.set(language, (scores.get(language) ?? 0) + score)
}

function ranked(scores: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...scores].sort((a, b) => b[1] - a[1])
}

/** Names that an inflected or foreign text would not have by chance: those of at least five letters. */
const countryCodes =
  'AL AT BA BE BG BY CA CH CN CY CZ DE DK EE EG ES FI FR GB GR HR HU IE IL IS IT JP KR LT LV MD ME MK MX NL NO PL PT RO RS RU SE SI SK TR UA US'.split(
    ' ',
  )

function countryNames(language: string): readonly string[] {
  const display = new Intl.DisplayNames([language === 'sh' ? 'sr-Latn' : language], { type: 'region' })
  return countryCodes.map((code) => display.of(code) ?? code).filter((name) => name.length >= 5)
}

/** ISO 639-3, as the letter groups are named, to BCP 47. */
const codes: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  cat: 'ca',
  ron: 'ro',
  nld: 'nl',
  swe: 'sv',
  dan: 'da',
  nob: 'no',
  nno: 'no',
  fin: 'fi',
  est: 'et',
  lvs: 'lv',
  lit: 'lt',
  pol: 'pl',
  ces: 'cs',
  slk: 'sk',
  slv: 'sl',
  hrv: 'sh',
  bos: 'sh',
  srp: 'sh',
  hun: 'hu',
  als: 'sq',
  tur: 'tr',
  ind: 'id',
  vie: 'vi',
  azj: 'az',
  glg: 'gl',
  epo: 'eo',
  afr: 'af',
  swh: 'sw',
  tgl: 'tl',
  uzn: 'uz',
  som: 'so',
  hat: 'ht',
}

/** Only of running text, and only where a small word bears it out: of a list of names the letter groups tell nothing. */
function byLetterGroups(text: string, words: readonly string[], scores: ReadonlyMap<string, number>): string {
  if (new Set(words).size < 8) return 'und'
  const found = codes[franc(text, { minLength: 60, only: Object.keys(codes) })]
  if (found === undefined || (found in functionWords && !scores.has(found))) return 'und'
  return found === 'sh' ? southSlavicLanguage(text) : found
}
