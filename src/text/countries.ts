// Names of states in a text: as Unicode knows them, as writers shorten them, with "Republic of" before or "Federation" after.
import type { CountryCode } from '../model/party.ts'
import type { Span } from '../model/span.ts'
import { isSmallLetter } from './letter-case.ts'
import type { Lexicon } from './lexicon.ts'
import { eachPhrase, findPhrases, type PhraseBook, type PhraseHit, PhraseShelf } from './phrase-book.ts'
import { type SpanList, SpanListBuilder } from './span-list.ts'
import stateLettersFile from './state-letters.json' with { type: 'json' }
import { findWords, type WordedText } from './words.ts'

export interface CountryName {
  readonly code: CountryCode
  /** `adjective`: "Greek" tells where a city is, and is no state. */
  readonly form: 'name' | 'adjective'
  /** Whether it is written without a capital, as adjectives are in most languages. */
  readonly isLower: boolean
}

export interface CountryHit extends Span, CountryName {}

/** By language and state: the letters that stand for a state where a language has no lexicon of its own, in the cases that lists have. */
const stateLetters: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = stateLettersFile

/** ISO 3166-1 alpha-2, and XK. */
export const countryCodes: readonly CountryCode[] =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
    ' ',
  )

/** Codes of lands with few people or none, whose names no page means when it speaks of a state. */
export const remoteCodes: readonly CountryCode[] = ['AQ', 'BV', 'GS', 'HM', 'PN', 'TF', 'TK', 'UM']

const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const isUnicodeCode = /^[A-Z]{2}$/

/** As Unicode names the state in English; null for one that is no more, whose code it does not know. */
export function englishNameOf(code: CountryCode): string | null {
  return isUnicodeCode.test(code) ? (english.of(code) ?? null) : null
}

export interface CountryBook {
  readonly names: PhraseBook<CountryName>
  /** "Republic of", before a name. */
  readonly titlesBefore: PhraseBook<true>
  /** "Republic", which makes a name of an adjective. */
  readonly titlesAfter: PhraseBook<true>
}

/** A book of the names of states in the languages of the lexicons; the first lexicon's aliases win. */
export function compileCountries(lexicons: readonly Lexicon[], shelf = new PhraseShelf()): CountryBook {
  const entries = new Map<string, CountryName>()
  const add = (phrase: string, country: CountryName) => {
    if (phrase !== '' && !entries.has(phrase)) entries.set(phrase, country)
  }
  for (const lexicon of lexicons) {
    for (const [code, aliases] of Object.entries(lexicon.countries)) {
      for (const alias of aliases) add(alias, { code, form: 'name', isLower: false })
    }
    for (const [code, letters] of Object.entries(stateLetters[lexicon.language] ?? {})) {
      for (const word of letters) add(word, { code, form: 'name', isLower: false })
    }
    for (const language of writingsOf(lexicon.language)) {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
      for (const code of countryCodes) {
        const name = names.of(code) ?? ''
        add(name, { code, form: 'name', isLower: false })
        if (withGenitiveS.has(language) && /[^s]$/.test(name))
          add(`${name}s`, { code, form: 'name', isLower: false })
      }
    }
    for (const [code, demonyms] of Object.entries(lexicon.demonyms)) {
      for (const demonym of demonyms)
        add(demonym, { code, form: 'adjective', isLower: isSmallLetter(demonym.charAt(0)) })
    }
  }
  const titles = (side: 'before' | 'after') =>
    shelf.compile(
      lexicons.flatMap((lexicon) => lexicon.stateWords[side].map((title) => [title, true] as const)),
    )
  return { names: shelf.compile(entries), titlesBefore: titles('before'), titlesAfter: titles('after') }
}

/** Languages in which a state's name takes an s in the genitive: "Republiken Serbiens regering". */
const withGenitiveS: ReadonlySet<string> = new Set(['da', 'de', 'nb', 'nn', 'no', 'sv'])

/** A Chinese page may be written in either of two sets of signs, with names of states of its own. */
function writingsOf(language: string): readonly string[] {
  return language === 'zh' ? ['zh-Hans', 'zh-Hant', 'zh-Hant-HK'] : [language]
}

export function countryHit({ code, form, isLower }: CountryName, start: number, end: number): CountryHit {
  return { code, form, isLower, start, end }
}

/** Every name of a state in the text, its title with it; a name begins with a capital where its script has capitals. */
export function findCountries(worded: WordedText, book: CountryBook): SpanList<CountryName> {
  const found = new SpanListBuilder(countryHit)
  const push = (hit: PhraseHit<CountryName>) => {
    const told = isAdjectival(worded, hit) ? { ...hit, value: adjectiveOf(hit.value) } : hit
    const bare = told.value.isLower ? told : withoutArticle(worded, book, told)
    if (bare === undefined) return
    const { start, end, name } = withTitle(worded, book, bare, bare.value)
    found.add(start, end, name)
  }
  eachPhrase(worded, book.names, { start: 0, end: worded.text.length }, { push })
  return found.build()
}

/** "češka ministarka", "česká vláda": Slavic names of states that are adjectives, or have a case that sounds like one, are that without a capital. */
function isAdjectival({ text, folded }: WordedText, { start, end, value }: PhraseHit<CountryName>): boolean {
  if (value.form !== 'name' || !isSmallLetter(text.charAt(start))) return false
  return slavicAdjective.test(folded.slice(start, end))
}

const slavicAdjective = /^\p{L}+(?:[sc]k|[сцчз]к)\p{L}{1,2}$/u

function adjectiveOf({ code }: CountryName): CountryName {
  return { code, form: 'adjective', isLower: true }
}

/** "the Netherlands" within a sentence: the name without the article that belongs to it elsewhere; none where it has no capital. */
function withoutArticle(
  worded: WordedText,
  book: CountryBook,
  hit: PhraseHit<CountryName>,
): PhraseHit<CountryName> | undefined {
  if (!isSmallLetter(worded.text.charAt(hit.start))) return hit
  const start = hit.start + worded.text.slice(hit.start, hit.end).search(/(?<=\s)\p{Lu}/u)
  return start < hit.start ? undefined : findPhrases(worded, book.names, { start, end: hit.end })[0]
}

/** The state that the words as a whole name, or an ISO code; null where they name none. */
export function countryOf(words: string, book: CountryBook): CountryCode | null {
  const trimmed = words.trim()
  if (/^[A-Za-z]{2}$/.test(trimmed) && countryCodes.includes(trimmed.toUpperCase()))
    return trimmed.toUpperCase()
  const worded = findWords(trimmed)
  const whole = findCountries(worded, book)
    .within({ start: 0, end: trimmed.length })
    .find((hit) => isWhole(worded, hit))
  return whole === undefined || whole.form === 'adjective' ? null : whole.code
}

const longestTitle = 40

interface Titled extends Span {
  readonly name: CountryName
}

/** "Socialist Republic of Vietnam", "Russian Federation". */
function withTitle(worded: WordedText, book: CountryBook, { start, end }: Span, name: CountryName): Titled {
  if (name.form === 'adjective') return withTitleBeside(worded, book, { start, end }, name)
  const before = findPhrases(worded, book.titlesBefore, {
    start: Math.max(0, start - longestTitle),
    end: start,
  }).at(-1)
  const isJoined =
    before !== undefined && /^(?:[ \n](?:the )?|')$/.test(worded.folded.slice(before.end, start))
  // "республики Беларусь": in small letters, too, unless it is the one letter of "R Srbija".
  const isTitle =
    isJoined && (before.end - before.start > 1 || !isSmallLetter(worded.text.charAt(before.start)))
  return { start: isTitle ? before.start : start, end: isTitle ? end : behindTitle(worded, book, end), name }
}

/** "Serbijos Respublikos", "Serbia Vabariigi": where the title stands behind the name of the state. */
function behindTitle(worded: WordedText, book: CountryBook, end: number): number {
  const { text } = worded
  if (!isOneSpace(text.charAt(end)) || isSmallLetter(text.charAt(end + 1))) return end
  const after = findPhrases(worded, book.titlesAfter, { start: end, end: end + longestTitle })[0]
  return after !== undefined && after.start === end + 1 && after.end - after.start > 1 ? after.end : end
}

/** "Slovak Republic", "Slovenská republika", "République française": an adjective and a title make a name. */
function withTitleBeside(
  worded: WordedText,
  book: CountryBook,
  { start, end }: Span,
  name: CountryName,
): Titled {
  const isNamed = !isSmallLetter(worded.text.charAt(start))
  const asName: CountryName = { ...name, form: 'name' }
  const after = findPhrases(worded, book.titlesAfter, { start: end, end: end + longestTitle })[0]
  if (after !== undefined && isOneSpace(worded.text.slice(end, after.start))) {
    const isTitle = isNamed || !isSmallLetter(worded.text.charAt(after.start))
    if (isTitle && (name.isLower || !isSmallLetter(worded.text.charAt(after.start))))
      return { start, end: after.end, name: asName }
  }
  const from = Math.max(0, start - longestTitle)
  const before = findPhrases(worded, book.titlesAfter, { start: from, end: start }).at(-1)
  const isBehind = before !== undefined && isOneSpace(worded.text.slice(before.end, start))
  return isBehind && !isSmallLetter(worded.text.charAt(before.start))
    ? { start: before.start, end, name: asName }
    : { start, end, name }
}

/** A name may be broken where its line is full. */
function isOneSpace(gap: string): boolean {
  return gap === ' ' || gap === '\n'
}

function isWhole({ words }: WordedText, hit: Span): boolean {
  return words.length > 0 && words.startAt(0) === hit.start && words.endAt(words.length - 1) <= hit.end
}
