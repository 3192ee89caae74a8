// Whether words only lead from one name to the next, and tell nothing of their own.
import { contains, type Span } from '../model/span.ts'
import type { PhraseBook } from '../text/phrase-book.ts'
import { wordIndexAt } from '../text/words.ts'
import { isCapital } from './name-shape.ts'
import { find, has, type Page, within } from './page.ts'

const mostAdjectives = 2

/** Only words that join or lead up to a name, dates and ties among them: "and", "with three Greek cities -", "and since 1993 a partnership with". */
export function isTransparent(page: Page, gap: Span, adjectives = mostAdjectives): boolean {
  if (gap.end <= gap.start) return true
  if (/[.!?\n]/.test(page.folded.slice(gap.start, gap.end).replace(/\d\.|\b\p{L}{1,3}\./gu, ''))) return false
  const covers = coversOf(page, gap)
  const words = page.words.slice(wordIndexAt(page, gap.start), wordIndexAt(page, gap.end))
  const opaque = words.filter(
    (word) => !/^\d+$/.test(word.folded) && !covers.some((cover) => contains(cover, word)),
  )
  // Adjectives before a body are let through: "with the small nearby town of Kaluga".
  if (opaque.length === 0) return true
  return (
    opaque.length <= adjectives &&
    opaque.length < words.length &&
    opaque.every((word) => !isCapital(page, word.start) && !has(page, page.vocabulary.acts, word))
  )
}

function coversOf(page: Page, gap: Span): Span[] {
  const { joints, partyWords, listWords, ties, papers } = page.vocabulary
  const books: readonly PhraseBook<unknown>[] = [
    joints.and,
    joints.with,
    joints.between,
    joints.link,
    joints.from,
    joints.since,
    joints.at,
    listWords,
    partyWords,
    ties,
    papers,
  ]
  const states = within(page.countries, { start: gap.start - 1, end: gap.end + 1 })
  return [...books.flatMap((book) => find(page, book, gap)), ...states, ...within(page.dates, gap)]
}
