// Words that are asked for by where they stand in a text: by their outer letters and length most are told apart before they are cut out.

const bitsOfLetter = 5
const lowestBits = (1 << bitsOfLetter) - 1

export class PlacedWords {
  readonly #words: ReadonlySet<string>
  /** By the lowest bits of the first letter and of the last: as bits the lengths of the words with these. */
  readonly #lengths = new Uint32Array(1 << (2 * bitsOfLetter))

  constructor(words: Iterable<string>) {
    this.#words = new Set(words)
    for (const word of this.#words) this.#lengths[placeOf(word, 0, word.length)]! |= 1 << word.length
  }

  has(text: string, start: number, end: number): boolean {
    if ((this.#lengths[placeOf(text, start, end)]! & (1 << (end - start))) === 0) return false
    return this.#words.has(text.slice(start, end))
  }
}

const placeOf = (text: string, start: number, end: number) =>
  ((text.charCodeAt(start) & lowestBits) << bitsOfLetter) | (text.charCodeAt(end - 1) & lowestBits)
