// Whether words look like a body's name: capitals where the script has them, few words, none of a sentence.
import type { Span } from '../model/span.ts'
import type { PhraseBook } from '../text/phrase-book.ts'
import { wordIndexAt } from '../text/words.ts'
import { find, has, type Page, within } from './page.ts'

const mostWords = 6

/** Small words within names: "upon", "im", "sur", "de la". */
const longestParticle = 5

export function isCapital(page: Page, offset: number): boolean {
  const letter = page.text.charAt(offset)
  return letter.toLowerCase() !== letter || letter.toUpperCase() === letter
}

export function looksLikeName(page: Page, span: Span): boolean {
  const words = page.words.slice(wordIndexAt(page, span.start), wordIndexAt(page, span.end))
  const first = words[0]
  if (first === undefined || words.length > mostWords || /^\d/.test(first.folded)) return false
  if (first.start - span.start > 1 || !isCapital(page, first.start)) return false
  if (words.length === 1 && first.folded.length < 2) return false
  const last = words.at(-1)!
  const isWithinWord = last.folded.length > 1 && /['-]/.test(page.folded.charAt(last.start - 1))
  if ((!isCapital(page, last.start) && !isWithinWord) || isWordOfLanguage(page, span)) return false
  const small = words.filter((word) => !isCapital(page, word.start))
  if (small.some((word) => word.folded.length > longestParticle) || small.length > words.length / 2)
    return false
  const isInstitution =
    has(page, page.vocabulary.institutions, span) && !has(page, page.vocabulary.things, span)
  return !isInstitution && !isColumnHead(page, span)
}

/** "City", "Country": words that stand over a column. */
export function isColumnHead(page: Page, span: Span): boolean {
  const heads = find(page, page.vocabulary.columns, span)
  return (
    heads.length > 0 &&
    heads.reduce((sum, head) => sum + head.words, 0) >=
      wordIndexAt(page, span.end) - wordIndexAt(page, span.start)
  )
}

/** A word that the language itself uses: a month, an act, an adjective of a state. */
export function isWordOfLanguage(page: Page, span: Span): boolean {
  const { vocabulary } = page
  const word = page.folded.slice(span.start, span.end)
  if (vocabulary.dates.months.has(word)) return true
  const words = page.words.slice(wordIndexAt(page, span.start), wordIndexAt(page, span.end))
  if (
    words.every(
      (part) => vocabulary.notNames.has(part.folded) || find(page, vocabulary.partyWords, part).length > 0,
    )
  )
    return true
  const title = find(page, vocabulary.partyWords, {
    start: span.start,
    end: Math.min(page.text.length, span.end + 12),
  })[0]
  if (title !== undefined && title.start === span.start && title.end > span.end) return true
  if (
    within(page.countries, span).some(
      (hit) => hit.form === 'adjective' && hit.start === span.start && hit.end === span.end,
    )
  )
    return true
  const books: readonly PhraseBook<unknown>[] = [
    vocabulary.papers,
    vocabulary.ties,
    vocabulary.partyWords,
    vocabulary.acts,
    vocabulary.areaLabels,
    vocabulary.qualities,
  ]
  return books.some((book) =>
    find<unknown>(page, book, span).some((hit) => hit.start === span.start && hit.end === span.end),
  )
}
