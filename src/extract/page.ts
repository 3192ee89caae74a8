// A document made ready for extraction: its text without noise, its words, and every date, state and known name in it, found once.
import type { Document } from '../model/document.ts'
import type { NameFinder, NameHit } from '../model/name-finder.ts'
import type { Publisher } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { type CountryHit, findCountries } from '../text/countries.ts'
import { type DateHit, findDates } from '../text/find-dates.ts'
import { findPhrases, type PhraseBook, type PhraseHit } from '../text/phrase-book.ts'
import { findWords, type WordedText } from '../text/words.ts'
import { maskNoise } from './mask-noise.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Page extends WordedText {
  readonly document: Document
  readonly vocabulary: Vocabulary
  readonly finder: NameFinder
  readonly publisher: Publisher | null
  /** What the page itself calls its publisher, where that differs from the name that was told. */
  readonly publisherAlias: string | null
  /** Whether the body whose page it is is a state's, so that states are its partners. */
  readonly isStatePage: boolean
  readonly dates: readonly DateHit[]
  readonly countries: readonly CountryHit[]
  readonly names: readonly NameHit[]
}

export function openPage(
  document: Document,
  vocabulary: Vocabulary,
  finder: NameFinder,
  language: string | null = null,
): Page {
  const worded = findWords(maskNoise(document.text))
  const names = finder
    .findNames(worded.text, { language })
    .filter((name) => /\p{L}/u.test(worded.text.slice(name.start, name.end)))
  const countries = findCountries(worded, vocabulary.countries)
  return {
    ...worded,
    document,
    vocabulary,
    finder,
    publisher: null,
    publisherAlias: null,
    isStatePage: false,
    dates: findDates(worded, vocabulary.dates),
    countries: countries.filter((country) => !names.some((name) => isLonger(name, country))),
    names,
  }
}

/** "Mexico City" is a city, although it begins with a state's name. */
function isLonger(name: Span, country: Span): boolean {
  return (
    name.start <= country.start &&
    country.end <= name.end &&
    name.end - name.start > country.end - country.start
  )
}

/** Those of a list, ordered by their place, that lie wholly within a span. */
export function within<Hit extends Span>(hits: readonly Hit[], span: Span): Hit[] {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hits[middle]!.start < span.start) low = middle + 1
    else high = middle
  }
  const found: Hit[] = []
  for (let index = low; index < hits.length && hits[index]!.start < span.end; index++) {
    if (hits[index]!.end <= span.end) found.push(hits[index]!)
  }
  return found
}

export function find<Value>(page: Page, book: PhraseBook<Value>, span: Span): PhraseHit<Value>[] {
  return findPhrases(page, book, span)
}

export function has(page: Page, book: PhraseBook<unknown>, span: Span): boolean {
  return findPhrases(page, book, span).length > 0
}

/** The span without white space, and without the given signs, at its ends. */
export function trim(page: Page, span: Span, signs = ''): Span {
  const isBlank = (index: number) =>
    /\s/.test(page.text.charAt(index)) || signs.includes(page.folded.charAt(index))
  let { start, end } = span
  while (start < end && isBlank(start)) start++
  while (end > start && isBlank(end - 1)) end--
  return { start, end }
}

/** The words as the document has them, noise included. */
export function quoteOf(page: Page, span: Span): string {
  return page.document.text.slice(span.start, span.end)
}
