// The words of a text with their places, found once and shared by everything that looks for phrases.
import type { Span } from '../model/span.ts'
import { foldInPlace } from './fold-in-place.ts'

export interface Word extends Span {
  /** Folded in place. */
  readonly folded: string
}

export interface WordedText {
  readonly text: string
  /** As long as `text`. */
  readonly folded: string
  readonly words: readonly Word[]
}

/**
 * Scripts without spaces have no words to go by: each sign of Han and Hiragana stands alone, a run of Katakana together.
 * Phrases are cut in the same way, so that they are found within longer runs.
 */
export const wordPattern =
  /[\p{Script=Katakana}ー]+|[\p{Script=Han}\p{Script=Hiragana}]|(?:(?![\p{Script=Katakana}\p{Script=Han}\p{Script=Hiragana}ー])(?:[\p{L}\p{M}\p{N}]|(?<=l)·(?=l)))+/gu

export function findWords(text: string): WordedText {
  const folded = foldInPlace(text)
  const words: Word[] = []
  for (const hit of folded.matchAll(wordPattern)) {
    words.push({ start: hit.index, end: hit.index + hit[0].length, folded: hit[0] })
  }
  return { text, folded, words }
}

/** Index of the first word that starts at or after `offset`. */
export function wordIndexAt(worded: WordedText, offset: number): number {
  let low = 0
  let high = worded.words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (worded.words[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
