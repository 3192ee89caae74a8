// Whether words look like a body's name: capitals where the script has them, few words, none of a sentence.
import type { Span } from '../model/span.ts'
import { wordIndexAt } from '../text/words.ts'
import { find, has, type Page } from './page.ts'

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
  if (words.length === 1 && (page.vocabulary.notNames.has(first.folded) || first.folded.length < 2)) return false
  const small = words.filter((word) => !isCapital(page, word.start))
  if (small.some((word) => word.folded.length > longestParticle) || small.length > words.length / 2) return false
  return !has(page, page.vocabulary.institutions, span) && !isColumnHead(page, span)
}

/** "City", "Country": words that stand over a column. */
export function isColumnHead(page: Page, span: Span): boolean {
  const heads = find(page, page.vocabulary.columns, span)
  return heads.length > 0 && heads.reduce((sum, head) => sum + head.words, 0) >= wordIndexAt(page, span.end) - wordIndexAt(page, span.start)
}
