// Many phrases looked for at once, word by word. `sign*` stands for every word that begins so.
import type { Span } from '../model/span.ts'
import { findWords, type WordedText } from './words.ts'

export interface PhraseHit<Value> extends Span {
  readonly value: Value
  readonly words: number
}

interface Phrase<Value> {
  readonly words: readonly { readonly text: string; readonly isStem: boolean }[]
  readonly value: Value
}

/** One book of a shelf: phrases that a question is about. */
export interface PhraseBook<Value> {
  readonly shelf: PhraseShelf
  readonly number: number
  /** Never there; it only keeps books of different values apart. */
  readonly value?: Value
}

/** The phrases that one word opens, longest first, by the number of their book. */
type Openings = readonly (readonly Phrase<unknown>[] | undefined)[]

/** Books that are asked of the same texts: what each word opens in any of them is looked up once. */
export class PhraseShelf {
  #books = 0
  readonly #byWord = new Map<string, Phrase<unknown>[][]>()
  /** Phrases whose first word is a stem, by that stem's first two letters, or its only one, with the number of their book. */
  readonly #byStem = new Map<string, [number, Phrase<unknown>][]>()

  compile<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseBook<Value> {
    const number = this.#books++
    for (const [text, value] of entries) {
      const { folded, words } = findWords(text)
      const phrase: Phrase<Value> = {
        words: words
          .slice(0, words.length)
          .map((word) => ({ text: word.folded, isStem: folded[word.end] === '*' })),
        value,
      }
      const first = phrase.words[0]
      if (first === undefined) continue
      if (first.isStem) {
        const key = first.text.slice(0, 2)
        this.#byStem.set(key, [...(this.#byStem.get(key) ?? []), [number, phrase]])
      } else addTo(this.#openingsOf(first.text), number, phrase)
    }
    return { shelf: this, number }
  }

  /** What a word opens in any of the books. */
  learn(word: string): Openings | undefined {
    const whole = this.#byWord.get(word)
    const stems = [word.slice(0, 2), word.slice(0, 1)].flatMap(
      (start) =>
        this.#byStem.get(start)?.filter(
          ([
            ,
            {
              words: [first],
            },
          ]) => word.startsWith(first!.text),
        ) ?? [],
    )
    if (stems.length === 0) return whole
    const all: Phrase<unknown>[][] = []
    whole?.forEach((phrases, number) => {
      all[number] = [...phrases]
    })
    for (const [number, phrase] of stems) addTo(all, number, phrase)
    return all
  }

  #openingsOf(word: string): Phrase<unknown>[][] {
    const openings = this.#byWord.get(word) ?? []
    this.#byWord.set(word, openings)
    return openings
  }
}

/** Behind those that are as long, so that the first to name a phrase keeps it. */
function addTo(openings: Phrase<unknown>[][], number: number, phrase: Phrase<unknown>): void {
  const phrases = openings[number] ?? []
  const at = phrases.findIndex((other) => other.words.length < phrase.words.length)
  phrases.splice(at === -1 ? phrases.length : at, 0, phrase)
  openings[number] = phrases
}

/** A book on a shelf of its own. */
export function compilePhrases<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): PhraseBook<Value> {
  return new PhraseShelf().compile(entries)
}

/** Every phrase of the book within `span`, the longest at each place, left to right, without overlaps. */
export function findPhrases<Value>(
  worded: WordedText,
  book: PhraseBook<Value>,
  span: Span = { start: 0, end: worded.text.length },
): PhraseHit<Value>[] {
  const hits: PhraseHit<Value>[] = []
  eachPhrase(worded, book, span, hits)
  return hits
}

/** Whoever takes phrases one by one. */
interface Taker<Value> {
  push(hit: PhraseHit<Value>): unknown
}

/** The same one by one, for texts that hold too many to keep. */
export function eachPhrase<Value>(
  worded: WordedText,
  book: PhraseBook<Value>,
  span: Span,
  taker: Taker<Value>,
): void {
  const { words } = worded
  const openings = words.ofDistinct(book.shelf)
  for (let index = words.indexAt(span.start); index < words.length; ) {
    const start = words.startAt(index)
    if (start >= span.end) break
    const phrases = openings[words.kindAt(index)]?.[book.number]
    const phrase = phrases === undefined ? undefined : longestAt(worded, index, phrases, span.end)
    if (phrase === undefined) {
      index++
      continue
    }
    const length = phrase.words.length
    taker.push({ start, end: words.endAt(index + length - 1), value: phrase.value as Value, words: length })
    index += length
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
  const phrases = words.ofDistinct(book.shelf)[words.kindAt(index)]?.[book.number]
  const phrase = phrases === undefined ? undefined : longestAt(worded, index, phrases, limit)
  if (phrase === undefined) return undefined
  const length = phrase.words.length
  return { start, end: words.endAt(index + length - 1), value: phrase.value as Value, words: length }
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
  const opened = words.ofDistinct(books[0]!.shelf)[words.kindAt(index)]
  if (opened === undefined) return false
  for (const { number } of books) {
    const phrases = opened[number]
    const phrase = phrases === undefined ? undefined : longestAt(worded, index, phrases, end)
    if (phrase !== undefined && words.endAt(index + phrase.words.length - 1) === end) return true
  }
  return false
}

/** Whether any phrase of any of the books, which stand on one shelf, stands within `span`. */
export function hasAnyPhrase(worded: WordedText, books: readonly PhraseBook<unknown>[], span: Span): boolean {
  const { words } = worded
  const openings = words.ofDistinct(books[0]!.shelf)
  for (let index = words.indexAt(span.start); index < words.length; index++) {
    if (words.startAt(index) >= span.end) return false
    const opened = openings[words.kindAt(index)]
    if (opened === undefined) continue
    for (const { number } of books) {
      const phrases = opened[number]
      if (phrases !== undefined && longestAt(worded, index, phrases, span.end) !== undefined) return true
    }
  }
  return false
}

/** Whether any phrase of the book stands within `span`. */
export function hasPhrase(worded: WordedText, book: PhraseBook<unknown>, span: Span): boolean {
  const { words } = worded
  const openings = words.ofDistinct(book.shelf)
  for (let index = words.indexAt(span.start); index < words.length; index++) {
    if (words.startAt(index) >= span.end) return false
    const phrases = openings[words.kindAt(index)]?.[book.number]
    if (phrases !== undefined && longestAt(worded, index, phrases, span.end) !== undefined) return true
  }
  return false
}

/** The phrases of each of the books, which stand on one shelf, within `span`; book by book they overlap. */
export function findAnyPhrases(
  worded: WordedText,
  books: readonly PhraseBook<unknown>[],
  span: Span,
): Span[] {
  const { words } = worded
  const openings = words.ofDistinct(books[0]!.shelf)
  const hits: Span[] = []
  let done: number[] | undefined
  for (let index = words.indexAt(span.start); index < words.length; index++) {
    const start = words.startAt(index)
    if (start >= span.end) break
    const opened = openings[words.kindAt(index)]
    if (opened === undefined) continue
    for (let place = 0; place < books.length; place++) {
      const phrases = opened[books[place]!.number]
      if (phrases === undefined || (done !== undefined && index < done[place]!)) continue
      const phrase = longestAt(worded, index, phrases, span.end)
      if (phrase === undefined) continue
      const next = index + phrase.words.length
      hits.push({ start, end: words.endAt(next - 1) })
      if (phrase.words.length > 1) {
        done ??= new Array<number>(books.length).fill(0)
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
  const phrases = book.shelf.learn(worded.words.foldedAt(0))?.[book.number]
  const phrase = phrases === undefined ? undefined : longestAt(worded, 0, phrases, text.length)
  return phrase?.words.length === worded.words.length ? (phrase.value as Value) : undefined
}

function longestAt(
  worded: WordedText,
  index: number,
  phrases: readonly Phrase<unknown>[],
  limit: number,
): Phrase<unknown> | undefined {
  for (const phrase of phrases) {
    const last = index + phrase.words.length - 1
    if (last < worded.words.length && worded.words.endAt(last) <= limit && goesOn(worded, index, phrase)) {
      return phrase
    }
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
  if (/^[ \n\-'/]{1,3}$/.test(gap)) return !gap.includes('\n\n')
  return lengthBefore <= longestAbbreviation && /^\. ?$/.test(gap)
}

const space = 32
