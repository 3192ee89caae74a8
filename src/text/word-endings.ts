// Endings of words and what the nominative may have in their place; the last two letters of a word tell which lengths of
// ending it may have at all, so that few are cut off to be looked up.

const bitsOfLetter = 6
const lowestBits = (1 << bitsOfLetter) - 1
const mostLength = 31

export class WordEndings {
  readonly #insteads: ReadonlyMap<string, readonly string[]>
  /** By the lowest bits of a word's last two letters: as bits the lengths of the endings with these. */
  readonly #lengths = new Uint32Array(1 << (2 * bitsOfLetter))

  constructor(insteads: ReadonlyMap<string, readonly string[]>) {
    this.#insteads = insteads
    for (const ending of insteads.keys()) {
      const bit = 1 << Math.min(mostLength, ending.length)
      const last = ending.charCodeAt(ending.length - 1) & lowestBits
      if (ending.length > 1) this.#lengths[placeOf(last, ending.charCodeAt(ending.length - 2))]! |= bit
      else for (let other = 0; other <= lowestBits; other++) this.#lengths[placeOf(last, other)]! |= bit
    }
  }

  get size(): number {
    return this.#insteads.size
  }

  entries(): Iterable<readonly [ending: string, insteads: readonly string[]]> {
    return this.#insteads
  }

  /** As bits the lengths of endings that a word of two letters or more may have. */
  lengthsBehind(word: string): number {
    return this.#lengths[placeOf(word.charCodeAt(word.length - 1), word.charCodeAt(word.length - 2))]!
  }

  get(ending: string): readonly string[] | undefined {
    return this.#insteads.get(ending)
  }
}

const placeOf = (last: number, other: number) => ((last & lowestBits) << bitsOfLetter) | (other & lowestBits)
