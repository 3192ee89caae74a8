// Books of phrases that are asked of the same texts: what each word opens in any of them is looked up once. `sign*` stands for every word that begins so.
import { findWords } from './words.ts'

export interface Phrase<Value> {
  readonly words: readonly { readonly text: string; readonly isStem: boolean }[]
  readonly value: Value
}

/** One book of a shelf: phrases that a question is about. */
export interface PhraseBook<Value> {
  readonly shelf: PhraseShelf
  readonly number: number
  /** Which set of 32 books it stands in, and its bit there. */
  readonly column: number
  readonly bit: number
  /** Never there; it only keeps books of different values apart. */
  readonly value?: Value
}

/** The phrases that one word opens, longest first, by the number of their book. */
type Openings = readonly (readonly Phrase<unknown>[] | undefined)[]

const booksInColumn = 32

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
    return {
      shelf: this,
      number,
      column: Math.floor(number / booksInColumn),
      bit: 1 << (number % booksInColumn),
    }
  }

  /** What each of the words opens. */
  learn(words: readonly string[]): OpenedPhrases {
    const columns = Math.ceil(this.#books / booksInColumn)
    return new OpenedPhrases(
      words.map((word) => this.openedBy(word)),
      columns,
    )
  }

  /** What a word opens in any of the books. */
  openedBy(word: string): Openings | undefined {
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

/** What the different words of one text open, with a bit for each book: nearly every question is answered by a bit that is not there. */
export class OpenedPhrases {
  readonly #openings: readonly (Openings | undefined)[]
  readonly #bits: Int32Array
  readonly #columns: number

  constructor(openings: readonly (Openings | undefined)[], columns: number) {
    this.#openings = openings
    this.#columns = columns
    this.#bits = new Int32Array(openings.length * columns)
    openings.forEach((opened, word) => {
      opened?.forEach((_, number) => {
        this.#bits[word * columns + Math.floor(number / booksInColumn)]! |= 1 << (number % booksInColumn)
      })
    })
  }

  opens(word: number, { column, bit }: PhraseBook<unknown>): boolean {
    return (this.#bits[word * this.#columns + column]! & bit) !== 0
  }

  opensAny(word: number): boolean {
    return this.#openings[word] !== undefined
  }

  /** To be asked only where the word opens the book. */
  phrasesAt(word: number, { number }: PhraseBook<unknown>): readonly Phrase<unknown>[] {
    return this.#openings[word]![number]!
  }
}
