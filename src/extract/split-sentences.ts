// Sentences of a block, by their closing signs; the dot of an abbreviation, an initial or a date closes none.
import type { Span } from '../model/span.ts'
import { type Page, trim } from './page.ts'

/** No closing sign stands between these two, and nearly all letters do. */
const space = 32
const questionMark = 63
const ellipsis = 0x2026

export function splitSentences(page: Page, block: Span): Span[] {
  const sentences: Span[] = []
  let start = block.start
  const close = (end: number) => {
    const span = trim(page, { start, end })
    if (span.end > span.start) sentences.push(span)
    start = end
  }
  for (let index = block.start; index < block.end; index++) {
    const code = page.folded.charCodeAt(index)
    if (code === space || (code > questionMark && code < ellipsis)) continue
    const sign = page.folded.charAt(index)
    if (sign === '\n' && page.text.charAt(index + 1) === '\n') close(index)
    else if (
      '!?…'.includes(sign) ||
      (sign === '.' && (page.text.charAt(index) === '。' || isFullStop(page, index, block)))
    )
      close(index + 1)
  }
  close(block.end)
  return sentences
}

function isFullStop(page: Page, index: number, block: Span): boolean {
  if (page.dates.covers({ start: index - 1, end: index + 1 }, block)) return false
  const rest = page.text.slice(index + 1, Math.min(block.end, index + 12))
  if (rest.trim() === '') return true
  if (!/^["'”’)\]]*\s/u.test(rest)) return false
  const word = /[\p{L}\p{N}.]*$/u.exec(page.folded.slice(Math.max(block.start, index - 12), index))?.[0] ?? ''
  if (page.vocabulary.abbreviations.has(word) || /^\p{L}$/u.test(word)) return false
  const next = rest.trimStart().charAt(0)
  const isLower = next.toLowerCase() === next && next.toUpperCase() !== next
  return !isLower && !(/^\d{1,2}$/.test(word) && /\p{L}/u.test(next) && isLower)
}
