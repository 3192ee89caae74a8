// Sets of parties and their blocks: an open table of numbers, since a map of a million keys takes ten times as long. Nearly
// all sets are pairs, which are told by the slot itself, so that the memory is waited for but once.
import type { RecordColumns } from './record-columns.ts'

/** Numbers of a slot: the block plus one, 0 where nothing stands; how many parties; the first two of them. */
const slotLength = 4
const [blockAt, sizeAt, firstAt, secondAt] = [0, 1, 2, 3]
const firstCapacity = 1 << 10
/** Bits kept for each slot, so that nearly every set that stands nowhere is told so by one of them. */
const bitsPerSlot = 8

export class PartySets {
  count = 0
  readonly #columns: RecordColumns
  #capacity = firstCapacity
  #slots = new Uint32Array(firstCapacity * slotLength)
  /** A bit for the hash of each set: small enough to stay near the processor where the slots do not. */
  #known = new Uint8Array((firstCapacity * bitsPerSlot) >>> 3)
  /** The first row of each block, which tells its parties. */
  readonly #firstRows: Uint32Array

  constructor(columns: RecordColumns) {
    this.#columns = columns
    this.#firstRows = new Uint32Array(columns.count)
  }

  /** The block of the row's parties: a new one where nobody told of them before. */
  enter(row: number): number {
    const { partyStarts, parties } = this.#columns
    const [start, end] = [partyStarts[row]!, partyStarts[row + 1]!]
    const hash = hashOf(parties, start, end)
    const slot = this.#slotOf(hash, parties, start, end)
    const known = this.#slots[slot + blockAt]! - 1
    if (known >= 0) return known
    this.#firstRows[this.count++] = row
    this.#fill(slot, hash, this.count - 1)
    if (this.count * 2 > this.#capacity) this.#grow()
    return this.count - 1
  }

  /** The block of a set, lowest party first; -1 where there is none. */
  find(parties: ArrayLike<number>): number {
    const hash = hashOf(parties, 0, parties.length)
    const bit = this.#bitOf(hash)
    if ((this.#known[bit >>> 3]! & (1 << (bit & 7))) === 0) return -1
    return this.#slots[this.#slotOf(hash, parties, 0, parties.length) + blockAt]! - 1
  }

  #bitOf(hash: number): number {
    return hash & (this.#capacity * bitsPerSlot - 1)
  }

  #fill(slot: number, hash: number, block: number): void {
    const { partyStarts, parties } = this.#columns
    const row = this.#firstRows[block]!
    const start = partyStarts[row]!
    const slots = this.#slots
    slots[slot + blockAt] = block + 1
    slots[slot + sizeAt] = partyStarts[row + 1]! - start
    slots[slot + firstAt] = parties[start]!
    slots[slot + secondAt] = parties[start + 1]!
    const bit = this.#bitOf(hash)
    this.#known[bit >>> 3]! |= 1 << (bit & 7)
  }

  #grow(): void {
    this.#capacity *= 4
    this.#slots = new Uint32Array(this.#capacity * slotLength)
    this.#known = new Uint8Array((this.#capacity * bitsPerSlot) >>> 3)
    const { partyStarts, parties } = this.#columns
    for (let block = 0; block < this.count; block++) {
      const row = this.#firstRows[block]!
      const [start, end] = [partyStarts[row]!, partyStarts[row + 1]!]
      const hash = hashOf(parties, start, end)
      this.#fill(this.#slotOf(hash, parties, start, end), hash, block)
    }
  }

  /** Where the set stands, or would stand. */
  #slotOf(hash: number, parties: ArrayLike<number>, start: number, end: number): number {
    const slots = this.#slots
    const mask = this.#capacity - 1
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const slot = place * slotLength
      if (slots[slot + blockAt] === 0) return slot
      if (slots[slot + sizeAt] !== end - start || slots[slot + firstAt] !== parties[start]) continue
      if (slots[slot + secondAt] !== parties[start + 1]) continue
      if (end - start === 2 || this.#isOf(slots[slot + blockAt]! - 1, parties, start, end)) return slot
    }
  }

  #isOf(block: number, parties: ArrayLike<number>, start: number, end: number): boolean {
    const { partyStarts, parties: told } = this.#columns
    const from = partyStarts[this.#firstRows[block]!]!
    for (let at = start; at < end; at++) if (told[from + at - start] !== parties[at]) return false
    return true
  }
}

function hashOf(parties: ArrayLike<number>, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ parties[at]!, 0x9e3779b1) ^ (hash >>> 15)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
