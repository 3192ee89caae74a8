// Which word or hit of a text begins at a place or first behind it: the beginnings as bits, so that they are counted and not searched.

const stretchBits = 5

export class WordPlaces {
  readonly #length: number
  /** A bit for each unit of a stretch at which a word begins. */
  readonly #beginnings: Int32Array
  /** How many words begin before each stretch. */
  readonly #before: Int32Array

  constructor(starts: Uint32Array) {
    this.#length = starts.length
    const last = starts.at(-1)
    const stretches = last === undefined ? 0 : (last >>> stretchBits) + 1
    this.#beginnings = new Int32Array(stretches)
    this.#before = new Int32Array(stretches)
    for (const start of starts) this.#beginnings[start >>> stretchBits]! |= 1 << start
    for (let stretch = 1; stretch < stretches; stretch++)
      this.#before[stretch] = this.#before[stretch - 1]! + countBits(this.#beginnings[stretch - 1]!)
  }

  /** Index of the first word that begins at or after `offset`. */
  at(offset: number): number {
    if (offset <= 0) return 0
    const stretch = offset >>> stretchBits
    if (stretch >= this.#before.length) return this.#length
    return this.#before[stretch]! + countBits(this.#beginnings[stretch]! & ((1 << offset) - 1))
  }
}

/** Pairs, fours and eights of bits added at once. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
