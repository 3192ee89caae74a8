// Words that are asked for by where they stand in a text: by first letter and length most are told apart before they are cut out.

export class PlacedWords {
  readonly #words: ReadonlySet<string>
  /** By the first unit's lowest bits: as bits the lengths of the words that begin so. */
  readonly #lengths = new Uint32Array(64)

  constructor(words: Iterable<string>) {
    this.#words = new Set(words)
    for (const word of this.#words) this.#lengths[word.charCodeAt(0) & 63]! |= 1 << (word.length & 31)
  }

  has(text: string, start: number, end: number): boolean {
    if ((this.#lengths[text.charCodeAt(start) & 63]! & (1 << ((end - start) & 31))) === 0) return false
    return this.#words.has(text.slice(start, end))
  }
}
