// Stretches of bytes numbered as they come, each wording once: a million names are told apart without a million strings.

const firstCapacity = 1 << 16
const free = 0

export class NumberedWords {
  /** What the numbers stand for. */
  readonly words: string[] = []
  readonly #bytes: Buffer
  /** Number plus one; `free` where nothing stands. */
  #slots = new Uint32Array(firstCapacity)
  #hashes = new Int32Array(firstCapacity)
  #starts = new Uint32Array(firstCapacity)
  #lengths = new Uint32Array(firstCapacity)

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  numberOf(start: number, end: number): number {
    const bytes = this.#bytes
    let hash = 0x811c9dc5
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193)
    hash ^= hash >>> 15
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot]! - 1
      if (number === free - 1) return this.#add(slot, hash, start, end)
      if (this.#hashes[number] === hash && this.#isOf(number, start, end)) return number
    }
  }

  #isOf(number: number, start: number, end: number): boolean {
    const from = this.#starts[number]!
    if (this.#lengths[number] !== end - start) return false
    for (let at = start; at < end; at++) if (this.#bytes[from + at - start] !== this.#bytes[at]) return false
    return true
  }

  #add(slot: number, hash: number, start: number, end: number): number {
    const number = this.words.push(this.#bytes.toString('utf8', start, end)) - 1
    this.#slots[slot] = number + 1
    this.#hashes[number] = hash
    this.#starts[number] = start
    this.#lengths[number] = end - start
    if (this.words.length * 2 > this.#slots.length) this.#grow()
    return number
  }

  #grow(): void {
    const capacity = this.#slots.length * 2
    const larger = <Numbers extends Int32Array | Uint32Array>(made: Numbers, numbers: Numbers): Numbers => {
      made.set(numbers)
      return made
    }
    this.#hashes = larger(new Int32Array(capacity), this.#hashes)
    this.#starts = larger(new Uint32Array(capacity), this.#starts)
    this.#lengths = larger(new Uint32Array(capacity), this.#lengths)
    this.#slots = new Uint32Array(capacity)
    for (let number = 0; number < this.words.length; number++) {
      let slot = this.#hashes[number]! & (capacity - 1)
      while (this.#slots[slot] !== free) slot = (slot + 1) & (capacity - 1)
      this.#slots[slot] = number + 1
    }
  }
}
