// Numbers pairs of hashes in the order in which they come: a map whose keys are no strings, so that a look-up makes none.

const firstCapacity = 1 << 10
const free = -1

export class HashNumbers {
  size = 0
  #firsts = new Int32Array(firstCapacity)
  #seconds = new Int32Array(firstCapacity)
  #numbers = new Int32Array(firstCapacity).fill(free)

  /** The pair's number, -1 where it has none. */
  find(first: number, second: number): number {
    return this.#numbers[this.#placeOf(first | 0, second | 0)]!
  }

  /** The pair's number, a new one where it had none. */
  add(first: number, second: number): number {
    const place = this.#placeOf(first | 0, second | 0)
    const known = this.#numbers[place]!
    if (known !== free) return known
    this.#put(place, first | 0, second | 0, this.size)
    this.size++
    if (this.size * 2 > this.#numbers.length) this.#grow()
    return this.size - 1
  }

  #placeOf(first: number, second: number): number {
    const mask = this.#numbers.length - 1
    let place = (first ^ Math.imul(second, 0x9e3779b1)) >>> 7
    for (place &= mask; this.#numbers[place] !== free; place = (place + 1) & mask) {
      if (this.#firsts[place] === first && this.#seconds[place] === second) return place
    }
    return place
  }

  #put(place: number, first: number, second: number, number: number): void {
    this.#firsts[place] = first
    this.#seconds[place] = second
    this.#numbers[place] = number
  }

  #grow(): void {
    const [firsts, seconds, numbers] = [this.#firsts, this.#seconds, this.#numbers]
    this.#firsts = new Int32Array(firsts.length * 2)
    this.#seconds = new Int32Array(firsts.length * 2)
    this.#numbers = new Int32Array(firsts.length * 2).fill(free)
    numbers.forEach((number, place) => {
      if (number === free) return
      const [first, second] = [firsts[place]!, seconds[place]!]
      this.#put(this.#placeOf(first, second), first, second, number)
    })
  }
}
