// How many slips lie between two short rows of letters, thirty-two letters at a time: a letter a bit, a row of the usual table a number.
//
// Hyyrö's form of Myers' algorithm (2003): `up` and `down` are the bits at which the table's column rises and falls, so that
// one step of a dozen operations does what a column of the table would. Letters are told by codes below `codeCount`.

export const codeCount = 32
/** Bits of a number. */
export const longestRow = 32

export class SlipsBetween {
  readonly #places = new Int32Array(codeCount)
  #length = 0

  /** The row that others are compared with; what is beyond the longest is left out. */
  set(row: Uint8Array, length: number): void {
    this.#places.fill(0)
    this.#length = Math.min(longestRow, length)
    for (let at = 0; at < this.#length; at++) this.#places[row[at]!]! |= 1 << at
  }

  /** Letters left out, put in, mistaken, or exchanged with the next; `most + 1` where there are more. */
  to(rows: Uint8Array, start: number, length: number, most: number): number {
    const last = this.#length - 1
    let slips = this.#length
    let up = -1
    let down = 0
    let level = 0
    let placesBefore = 0
    for (let at = 0; at < length; at++) {
      const places = this.#places[rows[start + at]!]!
      const exchanged = ((~level & places) << 1) & placesBefore
      level = (((places & up) + up) ^ up) | places | down | exchanged | 0
      const risen = down | ~(level | up)
      const fallen = level & up
      slips += ((risen >>> last) & 1) - ((fallen >>> last) & 1)
      // Each letter to come lowers it by one at most.
      if (slips - (length - at - 1) > most) return most + 1
      const shifted = (risen << 1) | 1
      up = (fallen << 1) | ~(level | shifted)
      down = shifted & level
      placesBefore = places
    }
    return slips
  }
}
