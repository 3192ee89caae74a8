// Numbers that come one by one, kept as four bytes each.

export class NumberList {
  length = 0
  #numbers: Uint32Array

  constructor(capacity: number) {
    this.#numbers = new Uint32Array(Math.max(16, capacity))
  }

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(this.length * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.length++] = number
  }

  toArray(): Uint32Array {
    return this.#numbers.subarray(0, this.length)
  }
}
