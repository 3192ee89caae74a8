// Spellings found by their shapes, each as one number, so that hundreds of them are put in order and passed on without a copy.

/** Length of the shape, number of the spelling and worth, in this order of weight. */
export type FoundShape = number

/** In the measure of `rankOf`: a slip makes up for a place ten thousand times as large. */
const worthOfSlip = 120
const mostRank = 255
/** What another language writes otherwise may be more than two slips of a long name. */
export const mostSlips = 3
export const mostWorth = mostSlips * worthOfSlip + mostRank
const worths = 1024
const spellings = 1 << 24

export const spellingOf = (found: FoundShape) => Math.floor(found / worths) % spellings
/** How likely it is meant as far as its slips and its rank tell. */
export const worthOf = (found: FoundShape) => found % worths

const firstRoom = 1 << 10
/** Up to here few are put in order as cards are in a hand. */
const handful = 24

export class FoundShapes {
  count = 0
  #numbers = new Float64Array(firstRoom)

  makeRoomFor(count: number): void {
    if (this.count + count <= this.#numbers.length) return
    const larger = new Float64Array((this.count + count) * 2)
    larger.set(this.#numbers)
    this.#numbers = larger
  }

  add(length: number, spelling: number, slips: number, rank: number): void {
    const worth = (mostSlips - slips) * worthOfSlip + rank
    this.#numbers[this.count++] = (length * spellings + spelling) * worths + worth
  }

  /** Ascending by length, then by spelling. */
  putInOrder(from: number): void {
    const numbers = this.#numbers.subarray(from, this.count)
    if (numbers.length > handful) {
      numbers.sort()
      return
    }
    for (let i = 1; i < numbers.length; i++) {
      const number = numbers[i]!
      let at = i
      for (; at > 0 && numbers[at - 1]! > number; at--) numbers[at] = numbers[at - 1]!
      numbers[at] = number
    }
  }

  /** Good until the next are sought. */
  all(): Float64Array {
    return this.#numbers.subarray(0, this.count)
  }
}
