// The places behind a name where its state or its region may stand: ", X", " - X", "in X", "(X)".
import type { Span } from '../../model/span.ts'
import { behindBlanks } from '../../text/signs.ts'
import { wordAt, wordIndexAt } from '../../text/words.ts'
import { has, type Page } from '../page/page.ts'

export interface Slot {
  /** Where the words between the signs stand. */
  readonly inner: Span
  readonly end: number
  readonly isBracket: boolean
}

/** The next ", X", " - X", "in X" or "(X)" after a place of the text. */
export function nextSlot(page: Page, from: number, limit: Span): Slot | null {
  const inner = bracketAt(page, from, limit.end)
  if (inner !== null) return { inner, end: inner.end + 1, isBracket: true }
  let start = behindSign(page, from, limit.end)
  if (start === from) return null
  const isSpace = page.folded.slice(from, start).trim() === ''
  const word = wordAt(page, wordIndexAt(page, start))
  if (word === undefined || word.end > limit.end) return null
  const link = has(page, page.vocabulary.joints.from, word)
  if (isSpace && !link && page.countries.startingAt(start, limit.end)?.form !== 'name') return null
  if (link) start = wordAt(page, wordIndexAt(page, word.end))?.start ?? limit.end
  start = skipArticles(page, start, limit)
  return start >= limit.end ? null : { inner: { start, end: limit.end }, end: limit.end, isBracket: false }
}

/** The most spaces before a bracket. */
const widestGap = 4

/** What stands in the brackets that open right behind a place. */
export function bracketAt({ folded }: Page, from: number, limit: number): Span | null {
  const start = behindBlanks(folded, { start: from, end: Math.min(limit, from + widestGap) }) + 1
  if (start > limit || folded.charAt(start - 1) !== '(') return null
  for (let end = start; end < limit; end++) {
    const sign = folded.charAt(end)
    if (sign === ')') return { start, end }
    if (sign === '(' || sign === '\n') return null
  }
  return null
}

/** Behind ", ", " / ", " - " or mere spaces; the place itself where it is none of them. */
function behindSign({ folded }: Page, from: number, limit: number): number {
  const sign = behindSpaces(folded, from, limit)
  if (sign >= limit) return sign
  if (',/|'.includes(folded.charAt(sign))) return behindSpaces(folded, sign + 1, limit)
  const isDash = sign > from && sign + 1 < limit && folded.startsWith('- ', sign)
  return isDash ? behindSpaces(folded, sign + 1, limit) : sign
}

function behindSpaces(folded: string, from: number, limit: number): number {
  let at = from
  while (at < limit && folded.charAt(at) === ' ') at++
  return at
}

/** "in der Türkei", "dans le Royaume-Uni": articles before a state or a region. */
function skipArticles(page: Page, start: number, limit: Span): number {
  const at = wordIndexAt(page, start)
  for (let skipped = 0; skipped <= 2; skipped++) {
    const word = wordAt(page, at + skipped)
    if (word === undefined || word.start >= limit.end) return start
    const isNamed =
      page.countries.startingAt(word.start, limit.end) !== undefined ||
      page.names.startingAt(word.start, limit.end) !== undefined
    if (isNamed) return word.start
    if (!has(page, page.vocabulary.joints.link, word)) return start
  }
  return start
}
