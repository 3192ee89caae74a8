// Many phrases looked for at once, word by word.
import type { Span } from '../model/span.ts'
import type { Opening, Phrase } from './phrase-opening.ts'
import type { PhraseBook } from './phrase-shelf.ts'
import { findWords, type WordedText } from './words.ts'

export { type PhraseBook, PhraseShelf } from './phrase-shelf.ts'

export interface PhraseHit<Value> extends Span {
  readonly value: Value
  readonly words: number
}

/** Every phrase of the book within `span`, the longest at each place, left to right, without overlaps. */
export function findPhrases<Value>(
  worded: WordedText,
  book: PhraseBook<Value>,
  { start, end }: Span = { start: 0, end: worded.text.length },
): readonly PhraseHit<Value>[] {
  const first = firstWithin(worded, book, start, end)
  if (first === undefined) return nothing
  const hits = [first]
  eachPhrase(worded, book, { start: first.end, end }, hits)
  return hits
}

const nothing: readonly never[] = []

/** The first of them. */
export function firstPhrase<Value>(
  worded: WordedText,
  book: PhraseBook<Value>,
  { start, end }: Span,
): PhraseHit<Value> | undefined {
  return firstWithin(worded, book, start, end)
}

/** Of places, not of a span: spans of every shape are asked about, and each look into one takes time. */
function firstWithin<Value>(
  worded: WordedText,
  book: PhraseBook<Value>,
  from: number,
  end: number,
): PhraseHit<Value> | undefined {
  const { words } = worded
  const opened = words.ofDistinct(book.shelf)
  if (!opened.canHave(words, from, end, book)) return undefined
  for (let index = words.indexAt(from); index < words.length; index++) {
    if (words.startAt(index) >= end) return undefined
    const word = words.kindAt(index)
    if (!opened.opens(word, book)) continue
    const phrase = longestAt(worded, index, opened.openingAt(word, book), end)
    if (phrase !== undefined) return hitOf(words, index, phrase)
  }
  return undefined
}

function hitOf<Value>(words: WordedText['words'], index: number, phrase: Phrase<unknown>): PhraseHit<Value> {
  const length = phrase.words.length
  return {
    start: words.startAt(index),
    end: words.endAt(index + length - 1),
    value: phrase.value as Value,
    words: length,
  }
}

/** Whoever takes phrases one by one. */
interface Taker<Value> {
  push(hit: PhraseHit<Value>): unknown
}

/** The same one by one, for texts that hold too many to keep. */
export function eachPhrase<Value>(
  worded: WordedText,
  book: PhraseBook<Value>,
  { start, end }: Span,
  taker: Taker<Value>,
): void {
  const { words } = worded
  const opened = words.ofDistinct(book.shelf)
  for (let index = words.indexAt(start); index < words.length; ) {
    if (words.startAt(index) >= end) break
    const word = words.kindAt(index)
    const phrase = opened.opens(word, book)
      ? longestAt(worded, index, opened.openingAt(word, book), end)
      : undefined
    if (phrase === undefined) {
      index++
      continue
    }
    taker.push(hitOf(words, index, phrase))
    index += phrase.words.length
  }
}

/** The longest phrase that begins with the word at `start` and ends no later than `limit`. */
export function phraseAt<Value>(
  worded: WordedText,
  book: PhraseBook<Value>,
  start: number,
  limit: number,
): PhraseHit<Value> | undefined {
  const { words } = worded
  const index = words.indexAt(start)
  if (index >= words.length || words.startAt(index) !== start) return undefined
  const opened = words.ofDistinct(book.shelf)
  const word = words.kindAt(index)
  if (!opened.opens(word, book)) return undefined
  const phrase = longestAt(worded, index, opened.openingAt(word, book), limit)
  return phrase === undefined ? undefined : hitOf(words, index, phrase)
}

/** Whether the word that fills the beginning of the span opens any phrase of the book; also where no word does. */
export function canOpen(worded: WordedText, book: PhraseBook<unknown>, { start, end }: Span): boolean {
  const { words } = worded
  const index = words.indexAt(start)
  const isWord = index < words.length && words.startAt(index) === start && words.endAt(index) <= end
  return !isWord || words.ofDistinct(book.shelf).opens(words.kindAt(index), book)
}

/** Whether `span` as a whole is a phrase of any of the books, which stand on one shelf. */
export function isPhrase(
  worded: WordedText,
  books: readonly PhraseBook<unknown>[],
  { start, end }: Span,
): boolean {
  const { words } = worded
  const index = words.indexAt(start)
  if (index >= words.length || words.startAt(index) !== start) return false
  const opened = words.ofDistinct(books[0]!.shelf)
  const word = words.kindAt(index)
  for (const book of books) {
    if (!opened.opens(word, book)) continue
    const phrase = longestAt(worded, index, opened.openingAt(word, book), end)
    if (phrase !== undefined && words.endAt(index + phrase.words.length - 1) === end) return true
  }
  return false
}

/** Whether any phrase of any of the books stands within `span`. */
export function hasAnyPhrase(
  worded: WordedText,
  books: readonly PhraseBook<unknown>[],
  { start, end }: Span,
): boolean {
  for (const book of books) if (firstWithin(worded, book, start, end) !== undefined) return true
  return false
}

/** Whether any phrase of the book stands within `span`. */
export function hasPhrase(worded: WordedText, book: PhraseBook<unknown>, { start, end }: Span): boolean {
  return firstWithin(worded, book, start, end) !== undefined
}

/** The phrases of each of the books, which stand on one shelf, within `span`; book by book they overlap. */
export function findAnyPhrases(
  worded: WordedText,
  books: readonly PhraseBook<unknown>[],
  { start: from, end }: Span,
): Span[] {
  const { words } = worded
  const opened = words.ofDistinct(books[0]!.shelf)
  const there = books.filter((book) => opened.canHave(words, from, end, book))
  const hits: Span[] = []
  if (there.length === 0) return hits
  let done: number[] | undefined
  for (let index = words.indexAt(from); index < words.length; index++) {
    const start = words.startAt(index)
    if (start >= end) break
    const word = words.kindAt(index)
    for (let place = 0; place < there.length; place++) {
      const book = there[place]!
      if (!opened.opens(word, book) || (done !== undefined && index < done[place]!)) continue
      const phrase = longestAt(worded, index, opened.openingAt(word, book), end)
      if (phrase === undefined) continue
      const next = index + phrase.words.length
      hits.push({ start, end: words.endAt(next - 1) })
      if (phrase.words.length > 1) {
        done ??= new Array<number>(there.length).fill(0)
        done[place] = next
      }
    }
  }
  return hits
}

/** Whether `text` as a whole is a phrase of the book. */
export function readPhrase<Value>(text: string, book: PhraseBook<Value>): Value | undefined {
  const worded = findWords(text)
  if (worded.words.length === 0) return undefined
  const opening = book.shelf.openedBy(worded.words.foldedAt(0))?.[book.number]
  const phrase = opening === undefined ? undefined : longestAt(worded, 0, opening, text.length)
  return phrase?.words.length === worded.words.length ? (phrase.value as Value) : undefined
}

function longestAt(
  worded: WordedText,
  index: number,
  opening: Opening,
  limit: number,
): Phrase<unknown> | undefined {
  const { words, folded } = worded
  if (words.endAt(index) > limit) return undefined
  const isLast = index + 1 >= words.length
  if (isLast || !opening.canGoOn(folded.charCodeAt(words.startAt(index + 1)))) return opening.alone
  for (const phrase of opening.phrases) {
    const last = index + phrase.words.length - 1
    if (last < words.length && words.endAt(last) <= limit && goesOn(worded, index, phrase)) return phrase
  }
  return undefined
}

/** Whether the words behind the first are those of the phrase. */
function goesOn({ words, folded }: WordedText, index: number, phrase: Phrase<unknown>): boolean {
  for (let step = 1; step < phrase.words.length; step++) {
    const wanted = phrase.words[step]!
    const word = words.foldedAt(index + step)
    if (wanted.isStem ? !word.startsWith(wanted.text) : word !== wanted.text) return false
    const before = index + step - 1
    const gap = { start: words.endAt(before), end: words.startAt(before + 1) }
    if (!isJoined(folded, gap, gap.start - words.startAt(before))) return false
  }
  return true
}

/** The most letters of an abbreviation within a phrase. */
const longestAbbreviation = 3

/** Words of one phrase stand apart by a space, a hyphen, an apostrophe or the dot of an abbreviation. */
function isJoined(folded: string, { start, end }: Span, lengthBefore: number): boolean {
  if (start === end) return true
  if (end - start === 1 && folded.charCodeAt(start) === space) return true
  const gap = folded.slice(start, end)
  if (/^[ \n\-'"/]{1,3}$/.test(gap)) return !gap.includes('\n\n')
  return lengthBefore <= longestAbbreviation && /^\. ?$/.test(gap)
}

const space = 32
