// A document made ready for extraction: its text without noise, its words, and every date, state and known name in it, found once.
import type { Document } from '../../model/document.ts'
import type { NameFact, NameFinder, NameHit } from '../../model/name-finder.ts'
import type { Publisher } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import { type CountryName, countryHit, findCountries } from '../../text/countries.ts'
import { type DateFact, findDates } from '../../text/find-dates.ts'
import {
  findPhrases,
  firstPhrase,
  hasAnyPhrase,
  hasPhrase,
  type PhraseBook,
  type PhraseHit,
} from '../../text/phrase-book.ts'
import { isSpace } from '../../text/signs.ts'
import { type SpanList, SpanListBuilder } from '../../text/span-list.ts'
import { findWords, type WordedText } from '../../text/words.ts'
import { maskNoise } from './mask-noise.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Page extends WordedText {
  readonly document: Document
  readonly vocabulary: Vocabulary
  readonly finder: NameFinder
  /** BCP 47; null where none was told. */
  readonly language: string | null
  readonly publisher: Publisher | null
  /** What the page itself calls its publisher, where that differs from the name that was told. */
  readonly publisherAlias: string | null
  /** Both, in every spelling that the page may use. */
  readonly publisherNames: readonly string[]
  /** What is known of the publisher's name: another name of the same body has the same. */
  readonly publisherFact: NameFact | null
  /** Whether the page's language has no lexicon, so that its names and figures alone are understood. */
  readonly isUnlisted: boolean
  /** Whether the body whose page it is is a state's, so that states are its partners. */
  readonly isStatePage: boolean
  readonly dates: SpanList<DateFact>
  readonly countries: SpanList<CountryName>
  readonly names: SpanList<NameFact>
  /** What was asked of it before (remember.ts); a page with other contents has memories of its own. */
  readonly memories: unknown[]
}

export function openPage(
  document: Document,
  vocabulary: Vocabulary,
  finder: NameFinder,
  language: string | null = null,
): Page {
  const worded = findWords(maskNoise(document.text))
  const names = nameList(worded.text, finder, language)
  return {
    ...worded,
    document,
    vocabulary,
    finder,
    language,
    publisher: null,
    publisherAlias: null,
    publisherNames: [],
    publisherFact: null,
    isUnlisted: false,
    isStatePage: false,
    dates: findDates(worded, vocabulary.dates),
    countries: withoutLonger(findCountries(worded, vocabulary.countries), names),
    names,
    memories: [],
  }
}

/** Nearly every name begins with a letter of ASCII. */
function hasLetter(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from) | 0x20
  return (first >= 97 && first <= 122) || /\p{L}/u.test(text.slice(from, to))
}

/** Names are looked for in stretches, which end at a line's end, so that a long page needs no long list of them. */
const stretch = 65_536

function nameList(text: string, finder: NameFinder, language: string | null): SpanList<NameFact> {
  const found = new SpanListBuilder(nameHit)
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start + stretch)
    const end = newline === -1 ? text.length : newline + 1
    const part = start === 0 && end === text.length ? text : text.slice(start, end)
    const base = start
    const visit = (from: number, to: number, fact: NameFact) => {
      if (hasLetter(part, from, to)) found.add(base + from, base + to, fact)
    }
    finder.eachName(part, visit, { language })
    start = end
  }
  return found.build()
}

function nameHit(fact: NameFact, start: number, end: number): NameHit {
  const { kinds, countries, population, townPopulation } = fact
  return { kinds, countries, population, townPopulation, start, end }
}

/** "Mexico City" is a city, although it begins with a state's name. */
function withoutLonger(countries: SpanList<CountryName>, names: SpanList<NameFact>): SpanList<CountryName> {
  const kept = new SpanListBuilder(countryHit)
  for (let index = 0; index < countries.length; index++) {
    const start = countries.startAt(index)
    const end = countries.endAt(index)
    const name = names.indexAt(start + 1) - 1
    const isLonger =
      name >= 0 && end <= names.endAt(name) && names.endAt(name) - names.startAt(name) > end - start
    if (!isLonger) kept.add(start, end, countries.factAt(index))
  }
  return kept.build()
}

/** Those of a list that lie wholly within a span. */
export function within<Fact extends object>(hits: SpanList<Fact>, span: Span): readonly (Fact & Span)[] {
  return hits.within(span)
}

export function find<Value>(page: Page, book: PhraseBook<Value>, span: Span): readonly PhraseHit<Value>[] {
  return findPhrases(page, book, span)
}

export function findFirst<Value>(
  page: Page,
  book: PhraseBook<Value>,
  span: Span,
): PhraseHit<Value> | undefined {
  return firstPhrase(page, book, span)
}

export function has(page: Page, book: PhraseBook<unknown>, span: Span): boolean {
  return hasPhrase(page, book, span)
}

/** Whether a phrase of any of the books is in the span. */
export function hasAny(page: Page, books: readonly PhraseBook<unknown>[], span: Span): boolean {
  return hasAnyPhrase(page, books, span)
}

/** What is left of a stretch, folded, without the words of a book. */
export function wordsBut(page: Page, book: PhraseBook<unknown>, span: Span): string {
  let words = ''
  let start = span.start
  for (const hit of findPhrases(page, book, span)) {
    words += page.folded.slice(start, hit.start)
    start = hit.end
  }
  return words + page.folded.slice(start, span.end)
}

/** The span without white space, and without the given signs, at its ends. */
export function trim({ text, folded }: Page, span: Span, signs = ''): Span {
  let { start, end } = span
  if (signs === '') {
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    return { start, end }
  }
  while (start < end && isBlank(text, folded, start, signs)) start++
  while (end > start && isBlank(text, folded, end - 1, signs)) end--
  return { start, end }
}

function isBlank(text: string, folded: string, at: number, signs: string): boolean {
  const code = folded.charCodeAt(at)
  // Letters are what trimming mostly ends at.
  if (code >= 97 && code <= 122) return false
  return isSpace(text.charCodeAt(at)) || signs.includes(folded.charAt(at))
}

/** The words as the document has them, noise included. */
export function quoteOf(page: Page, span: Span): string {
  return page.document.text.slice(span.start, span.end)
}
