// Books of phrases that are asked of the same texts: what each word opens in any of them is looked up once. `sign*` stands for every word that begins so, `*contract` for every longer one that ends so.
import { OpenedPhrases, type Openings, placeOf, type ShelfPlace } from './opened-phrases.ts'
import { Opening, type Phrase } from './phrase-opening.ts'
import { findWords } from './words.ts'

/** One book of a shelf: phrases that a question is about. */
export interface PhraseBook<Value> extends ShelfPlace {
  readonly shelf: PhraseShelf
  /** Never there; it only keeps books of different values apart. */
  readonly value?: Value
}

export class PhraseShelf {
  #books = 0
  readonly #byWord = new Map<string, Opening[]>()
  /** Phrases whose first word is a stem, by that stem's first two letters, or its only one, with the number of their book. */
  readonly #byStem = new Map<string, [number, Phrase<unknown>][]>()

  /** Phrases whose first word is the last part of a longer one, with the number of their book. */
  readonly #compounds: [number, Phrase<unknown>][] = []

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
      if (text.startsWith('*')) this.#compounds.push([number, phrase])
      else if (first.isStem) {
        const key = first.text.slice(0, 2)
        this.#byStem.set(key, [...(this.#byStem.get(key) ?? []), [number, phrase]])
      } else addTo(this.#openingsOf(first.text), number, phrase)
    }
    return { shelf: this, ...placeOf(number) }
  }

  /** What each of the words opens. */
  learn(words: readonly string[]): OpenedPhrases {
    return new OpenedPhrases(words.map((word) => this.openedBy(word)))
  }

  /** What a word opens in any of the books. */
  openedBy(word: string): Openings | undefined {
    const whole = this.#byWord.get(word)
    const stems = [...this.#stemsOf(word, 2), ...this.#stemsOf(word, 1)]
    const compounds = this.#compoundsIn(word)
    if (stems.length === 0 && compounds.length === 0) return whole
    const all: Opening[] = []
    whole?.forEach(({ phrases }, number) => {
      all[number] = new Opening(phrases)
    })
    for (const [number, phrase] of stems) addTo(all, number, phrase)
    // A word that a book tells of as it stands is no compound there.
    const told = new Set(all.keys().filter((number) => all[number] !== undefined))
    for (const [number, phrase] of compounds) if (!told.has(number)) addTo(all, number, phrase)
    return all
  }

  /** The phrases whose first word is the last part of the word. */
  #compoundsIn(word: string): readonly [number, Phrase<unknown>][] {
    return this.#compounds.filter(([, { words }]) => {
      const { text, isStem } = words[0]!
      const at = word.lastIndexOf(text)
      return at >= shortestFirstPart && (isStem || at + text.length === word.length)
    })
  }

  /** The phrases whose first word is a stem of the word, by as many letters as they are kept by. */
  #stemsOf(word: string, letters: number): readonly [number, Phrase<unknown>][] {
    const known = this.#byStem.get(word.slice(0, letters))
    return known?.filter(([, phrase]) => word.startsWith(phrase.words[0]!.text)) ?? []
  }

  #openingsOf(word: string): Opening[] {
    const openings = this.#byWord.get(word) ?? []
    this.#byWord.set(word, openings)
    return openings
  }
}

/** Letters before the last part of a compound; a sign of Korean is a syllable. */
const shortestFirstPart = 2

function addTo(openings: Opening[], number: number, phrase: Phrase<unknown>): void {
  const opening = openings[number] ?? new Opening()
  opening.add(phrase)
  openings[number] = opening
}
