// Many phrases looked for at once, word by word. `sign*` stands for every word that begins so.
import type { Span } from '../model/span.ts'
import { foldInPlace } from './fold-in-place.ts'
import { findWords, type Word, type WordedText, wordIndexAt, wordPattern } from './words.ts'

export interface PhraseHit<Value> extends Span {
  readonly value: Value
  readonly words: number
}

interface Phrase<Value> {
  readonly words: readonly { readonly text: string; readonly isStem: boolean }[]
  readonly value: Value
}

export interface PhraseBook<Value> {
  readonly byWord: ReadonlyMap<string, readonly Phrase<Value>[]>
  /** Phrases whose first word is a stem, by that stem's first two letters, or its only one. */
  readonly byStem: ReadonlyMap<string, readonly Phrase<Value>[]>
}

export function compilePhrases<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): PhraseBook<Value> {
  const byWord = new Map<string, Phrase<Value>[]>()
  const byStem = new Map<string, Phrase<Value>[]>()
  for (const [text, value] of entries) {
    const folded = foldInPlace(text)
    const words = [...folded.matchAll(wordPattern)].map((hit) => ({
      text: hit[0],
      isStem: folded[hit.index + hit[0].length] === '*',
    }))
    const first = words[0]
    if (first === undefined) continue
    const book = first.isStem ? byStem : byWord
    const key = first.isStem ? first.text.slice(0, 2) : first.text
    const phrases = book.get(key) ?? []
    phrases.push({ words, value })
    book.set(key, phrases)
  }
  const longestFirst = (a: Phrase<Value>, b: Phrase<Value>) => b.words.length - a.words.length
  for (const book of [byWord, byStem]) for (const phrases of book.values()) phrases.sort(longestFirst)
  return { byWord, byStem }
}

/** Every phrase of the book within `span`, the longest at each place, left to right, without overlaps. */
export function findPhrases<Value>(
  worded: WordedText,
  book: PhraseBook<Value>,
  span?: Span,
): PhraseHit<Value>[] {
  const hits: PhraseHit<Value>[] = []
  const { words } = worded
  for (let index = span === undefined ? 0 : wordIndexAt(worded, span.start); index < words.length; ) {
    const word = words[index]!
    if (span !== undefined && word.start >= span.end) break
    const phrase = longestAt(worded, index, book, span?.end)
    if (phrase === undefined) {
      index++
      continue
    }
    const last = words[index + phrase.words.length - 1]!
    hits.push({ start: word.start, end: last.end, value: phrase.value, words: phrase.words.length })
    index += phrase.words.length
  }
  return hits
}

/** Whether `text` as a whole is a phrase of the book. */
export function readPhrase<Value>(text: string, book: PhraseBook<Value>): Value | undefined {
  const worded = findWords(text)
  const phrase = worded.words.length === 0 ? undefined : longestAt(worded, 0, book)
  return phrase !== undefined && phrase.words.length === worded.words.length ? phrase.value : undefined
}

function longestAt<Value>(
  worded: WordedText,
  index: number,
  book: PhraseBook<Value>,
  limit = worded.text.length,
): Phrase<Value> | undefined {
  const first = worded.words[index]!.folded
  let best: Phrase<Value> | undefined
  for (const phrases of [
    book.byWord.get(first),
    book.byStem.get(first.slice(0, 2)),
    book.byStem.get(first.slice(0, 1)),
  ]) {
    for (const phrase of phrases ?? []) {
      if (best !== undefined && phrase.words.length <= best.words.length) break
      if (matchesAt(worded, index, phrase) && worded.words[index + phrase.words.length - 1]!.end <= limit)
        best = phrase
    }
  }
  return best
}

function matchesAt<Value>(worded: WordedText, index: number, phrase: Phrase<Value>): boolean {
  return phrase.words.every((wanted, step) => {
    const word = worded.words[index + step]
    if (word === undefined) return false
    if (wanted.isStem ? !word.folded.startsWith(wanted.text) : word.folded !== wanted.text) return false
    return step === 0 || isJoined(worded.folded, worded.words[index + step - 1]!, word)
  })
}

/** Words of one phrase stand apart by a space, a hyphen, an apostrophe or the dot of an abbreviation. */
function isJoined(folded: string, before: Word, after: Word): boolean {
  const gap = folded.slice(before.end, after.start)
  if (gap === '') return true
  if (/^[ \n\-'/]{1,3}$/.test(gap)) return !gap.includes('\n\n')
  return /^\. ?$/.test(gap) && before.end - before.start <= 3
}
