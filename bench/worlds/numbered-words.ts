// Stretches of bytes numbered as they come, each wording once: a million names are told apart without a million strings.

const firstCapacity = 1 << 16
/** Numbers of a slot, side by side so that memory is waited for once: number plus one (0 where nothing stands), hash, where it starts, its length. */
const slotLength = 4
const [numberAt, hashAt, startAt, lengthAt] = [0, 1, 2, 3]

export class NumberedWords {
  /** What the numbers stand for. */
  readonly words: string[] = []
  readonly #bytes: Buffer
  #capacity = firstCapacity
  #slots = new Int32Array(firstCapacity * slotLength)

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  numberOf(start: number, end: number): number {
    const bytes = this.#bytes
    let hash = 0x811c9dc5
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193)
    hash ^= hash >>> 15
    const slots = this.#slots
    const mask = this.#capacity - 1
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const slot = place * slotLength
      if (slots[slot] === 0) return this.#add(slot, hash, start, end)
      if (slots[slot + hashAt] !== hash || slots[slot + lengthAt] !== end - start) continue
      if (isSame(bytes, slots[slot + startAt]!, start, end)) return slots[slot + numberAt]! - 1
    }
  }

  #add(slot: number, hash: number, start: number, end: number): number {
    const count = this.words.push(this.#bytes.toString('utf8', start, end))
    this.#slots.set([count, hash, start, end - start], slot)
    if (count * 2 > this.#capacity) this.#grow()
    return count - 1
  }

  #grow(): void {
    const before = this.#slots
    this.#capacity *= 4
    this.#slots = new Int32Array(this.#capacity * slotLength)
    for (let from = 0; from < before.length; from += slotLength) {
      if (before[from] === 0) continue
      let place = before[from + hashAt]! & (this.#capacity - 1)
      while (this.#slots[place * slotLength] !== 0) place = (place + 1) & (this.#capacity - 1)
      this.#slots.set(before.subarray(from, from + slotLength), place * slotLength)
    }
  }
}

function isSame(bytes: Buffer, other: number, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[other + at - start] !== bytes[at]) return false
  return true
}
