// What the words of one text open, with a bit for each book of a shelf: nearly every question is answered by a bit that is not there.
import type { Opening } from './phrase-opening.ts'
import type { WordList } from './word-list.ts'

/** Where a book stands on its shelf. */
export interface ShelfPlace {
  readonly number: number
  readonly column: number
  readonly bit: number
}

/** What one word opens, by the number of the book. */
export type Openings = readonly (Opening | undefined)[]

const booksInColumn = 32
const columns = 2

/** A longer stretch is looked at word by word. */
const longestFocus = 512

export function placeOf(number: number): ShelfPlace {
  if (number >= columns * booksInColumn) throw new Error(`a shelf holds ${columns * booksInColumn} books`)
  return { number, column: Math.floor(number / booksInColumn), bit: 1 << (number % booksInColumn) }
}

export class OpenedPhrases {
  readonly #openings: readonly (Openings | undefined)[]
  readonly #bits: Int32Array
  /** The stretch that was asked about last, and the bits of all its words: most questions are about the same line or a part of it. */
  #start = 0
  #end = -1
  readonly #together = new Int32Array(columns)

  constructor(openings: readonly (Openings | undefined)[]) {
    this.#openings = openings
    this.#bits = new Int32Array(openings.length * columns)
    openings.forEach((opened, word) => {
      opened?.forEach((_, number) => {
        const { column, bit } = placeOf(number)
        this.#bits[word * columns + column]! |= bit
      })
    })
  }

  opens(word: number, { column, bit }: ShelfPlace): boolean {
    return (this.#bits[word * columns + column]! & bit) !== 0
  }

  /** To be asked only where the word opens the book. */
  openingAt(word: number, { number }: ShelfPlace): Opening {
    return this.#openings[word]![number]!
  }

  /** Whether a word of the stretch may open the book; `false` is certain. */
  canHave(words: WordList, start: number, end: number, { column, bit }: ShelfPlace): boolean {
    if (start < this.#start || end > this.#end) {
      if (end - start > longestFocus) return true
      this.#look(words, start, end)
    }
    return (this.#together[column]! & bit) !== 0
  }

  #look(words: WordList, start: number, end: number): void {
    this.#start = start
    this.#end = end
    this.#together.fill(0)
    for (let index = words.indexAt(start); index < words.length && words.startAt(index) < end; index++) {
      const word = words.kindAt(index) * columns
      this.#together[0]! |= this.#bits[word]!
      this.#together[1]! |= this.#bits[word + 1]!
    }
  }
}
