// Whether words look like a body's name: capitals where the script has them, few words, none of a sentence.
import type { Span } from '../model/span.ts'
import { isPhrase, type PhraseBook, phraseAt } from '../text/phrase-book.ts'
import { wordIndexAt, wordsIn } from '../text/words.ts'
import { find, has, type Page } from './page.ts'

const mostWords = 6

/** Small words within names: "upon", "im", "sur", "de la". */
const longestParticle = 5

export function isCapital(page: Page, offset: number): boolean {
  const unit = page.text.charCodeAt(offset)
  const known = capitals[unit]!
  return known === 0 ? learnCapital(unit) : known === 2
}

/** By UTF-16 unit: 0 not asked yet, 1 none, 2 a capital or a letter of a script without. */
const capitals = new Uint8Array(65536)

function learnCapital(unit: number): boolean {
  const letter = String.fromCharCode(unit)
  const isOne = letter.toLowerCase() !== letter || letter.toUpperCase() === letter
  capitals[unit] = isOne ? 2 : 1
  return isOne
}

export function looksLikeName(page: Page, span: Span): boolean {
  const words = wordsIn(page, span)
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
  const words = wordsIn(page, span)
  if (words.every((part) => vocabulary.notNames.has(part.folded) || has(page, vocabulary.partyWords, part)))
    return true
  const title = phraseAt(page, vocabulary.partyWords, span.start, Math.min(page.text.length, span.end + 12))
  if (title !== undefined && title.end > span.end) return true
  if (page.countries.at(span)?.form === 'adjective') return true
  const books: readonly PhraseBook<unknown>[] = [
    vocabulary.papers,
    vocabulary.ties,
    vocabulary.partyWords,
    vocabulary.acts,
    vocabulary.areaLabels,
    vocabulary.qualities,
  ]
  return isPhrase(page, books, span)
}
