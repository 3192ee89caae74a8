// Books of phrases that are asked of the same texts: what each word opens in any of them is looked up once. `sign*` stands for every word that begins so.
import { OpenedPhrases, placeOf, type ShelfPlace } from './opened-phrases.ts'
import { findWords } from './words.ts'

export interface Phrase<Value> {
  readonly words: readonly { readonly text: string; readonly isStem: boolean }[]
  readonly value: Value
}

/** One book of a shelf: phrases that a question is about. */
export interface PhraseBook<Value> extends ShelfPlace {
  readonly shelf: PhraseShelf
  /** Never there; it only keeps books of different values apart. */
  readonly value?: Value
}

/** The phrases that one word opens, longest first, by the number of their book. */
type Openings = readonly (readonly Phrase<unknown>[] | undefined)[]

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
    return { shelf: this, ...placeOf(number) }
  }

  /** What each of the words opens. */
  learn(words: readonly string[]): OpenedPhrases<Phrase<unknown>> {
    return new OpenedPhrases(words.map((word) => this.openedBy(word)))
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
