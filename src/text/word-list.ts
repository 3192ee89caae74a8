// Words in columns, so that a text of millions of them stays small: where each starts and ends, and which word it is.
import type { Span } from '../model/span.ts'
import { textOf } from './fold-in-place.ts'
import { widened } from './widened.ts'
import { WordPlaces } from './word-places.ts'

export interface Word extends Span {
  /** Folded in place. */
  readonly folded: string
}

export class WordList {
  readonly length: number
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array
  readonly #kinds: Uint32Array
  readonly #places: WordPlaces
  /** Every different word once, folded. */
  readonly distinct: readonly string[]

  #lastKey: object | undefined
  #lastFacts: unknown
  readonly #facts = new Map<object, unknown>()

  constructor(columns: WordColumns, distinct: readonly string[]) {
    this.length = columns.starts.length
    this.#starts = columns.starts
    this.#ends = columns.ends
    this.#kinds = columns.kinds
    this.distinct = distinct
    this.#places = new WordPlaces(columns.starts)
  }

  at(index: number): Word | undefined {
    if (index < 0 || index >= this.length) return undefined
    return { start: this.#starts[index]!, end: this.#ends[index]!, folded: this.foldedAt(index) }
  }

  slice(from: number, to: number): Word[] {
    const words: Word[] = []
    for (let index = Math.max(0, from); index < Math.min(to, this.length); index++)
      words.push(this.at(index)!)
    return words
  }

  /** What is to be known of each of the different words, worked out once for each key and kept as long as the text. */
  ofDistinct<Facts>(key: { learn(words: readonly string[]): Facts }): Facts {
    if (this.#lastKey === key) return this.#lastFacts as Facts
    const facts = this.#facts.get(key) ?? key.learn(this.distinct)
    this.#facts.set(key, facts)
    this.#lastKey = key
    this.#lastFacts = facts
    return facts as Facts
  }

  startAt(index: number): number {
    return this.#starts[index]!
  }

  endAt(index: number): number {
    return this.#ends[index]!
  }

  foldedAt(index: number): string {
    return this.distinct[this.#kinds[index]!]!
  }

  /** Place of the word in `distinct`. */
  kindAt(index: number): number {
    return this.#kinds[index]!
  }

  /** Index of the first word that starts at or after `offset`. */
  indexAt(offset: number): number {
    return this.#places.at(offset)
  }
}

interface WordColumns {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly kinds: Uint32Array
}

/** Units of text for a word, on the average; more room is made where they are shorter. */
const usualLength = 6

/** Gathers words from left to right, one stretch of folded text after the other; the same letters are the same word. */
export class WordListBuilder {
  #units: Uint16Array = new Uint16Array(0)
  /** Where the stretch begins in the text. */
  #base = 0
  #starts: Uint32Array
  #ends: Uint32Array
  #kinds: Uint32Array
  #length = 0
  readonly #distinct: string[] = []
  readonly #hashOfKind: number[] = []
  /** Kinds plus one by the hash of their letters; 0 is an empty slot. */
  #slots = new Uint32Array(1024)

  constructor(textLength: number) {
    const room = Math.ceil(textLength / usualLength) + 16
    this.#starts = new Uint32Array(room)
    this.#ends = new Uint32Array(room)
    this.#kinds = new Uint32Array(room)
  }

  open(units: Uint16Array, base: number): void {
    this.#units = units
    this.#base = base
  }

  /** `start` and `end` are places in the stretch. */
  add(start: number, end: number): void {
    if (this.#length === this.#starts.length) this.#grow()
    this.#starts[this.#length] = this.#base + start
    this.#ends[this.#length] = this.#base + end
    this.#kinds[this.#length] = this.#kindOf(start, end)
    this.#length++
  }

  build(): WordList {
    const columns = {
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
      kinds: this.#kinds.subarray(0, this.#length),
    }
    return new WordList(columns, this.#distinct)
  }

  #kindOf(start: number, end: number): number {
    let hash = 0x811c9dc5
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ this.#units[at]!, 0x01000193)
    hash ^= hash >>> 15
    for (let slot = hash & (this.#slots.length - 1); ; slot = (slot + 1) & (this.#slots.length - 1)) {
      const kind = this.#slots[slot]! - 1
      if (kind === -1) return this.#learn(hash, slot, start, end)
      if (this.#hashOfKind[kind] === hash && this.#isSame(this.#distinct[kind]!, start, end)) return kind
    }
  }

  #isSame(word: string, start: number, end: number): boolean {
    if (word.length !== end - start) return false
    for (let at = start; at < end; at++) {
      if (this.#units[at] !== word.charCodeAt(at - start)) return false
    }
    return true
  }

  #learn(hash: number, slot: number, start: number, end: number): number {
    const kind = this.#distinct.length
    this.#distinct.push(textOf(this.#units.subarray(start, end)))
    this.#hashOfKind.push(hash)
    this.#slots[slot] = kind + 1
    if (kind * 2 > this.#slots.length) this.#rehash()
    return kind
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2)
    this.#hashOfKind.forEach((hash, kind) => {
      let slot = hash & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = kind + 1
    })
    this.#slots = slots
  }

  #grow(): void {
    const room = Math.ceil(this.#starts.length * 1.5)
    this.#starts = widened(this.#starts, room)
    this.#ends = widened(this.#ends, room)
    this.#kinds = widened(this.#kinds, room)
  }
}
