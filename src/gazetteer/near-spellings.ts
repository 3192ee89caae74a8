// The spellings of a country, or of all, that are nearly a name.
//
//   kragujvac   1  shelves of its first letter and of like lengths: shapes whose letters, as bits, are nearly its own
//               2  of these the slips are counted, bit by bit
//               3  the few with the fewest are compared by letters and sounds, in which the slips that people make count less
import { codeCount, longestRow, SlipsBetween } from '../text/slips-between.ts'
import { DistanceFrom } from '../text/spelling-distance.ts'
import { firstNotBelow } from './first-not-below.ts'
import type { Sections } from './index-sections.ts'
import { letterCodes, lettersOf, shelfCount, shelfOf, writeShape } from './spelling-shapes.ts'

export interface NearSpelling {
  readonly spelling: number
  readonly text: string
  /** See `spellingDistance`. */
  readonly distance: number
  /** Letters left out, put in, mistaken or exchanged, whatever they sound like. */
  readonly slips: number
}

type SpellingSections = Pick<
  Sections,
  | 'spellingStart'
  | 'spellingText'
  | 'shapeStart'
  | 'shapeTextStart'
  | 'shapeSpelling'
  | 'shapeLetters'
  | 'shapeRank'
  | 'shapeText'
>

/** From one spelling's number to another's, the end excluded. */
export type SpellingRange = readonly [from: number, to: number]

const usualSlips = 2
/** What another language writes otherwise may be more than two slips of a long name. */
const mostSlips = 3
const shortestForMost = 8
const mostCompared = 96
/** In the measure of `rankOf`: a slip makes up for a place ten thousand times as large. */
const worthOfSlip = 120
const mostWorth = mostSlips * worthOfSlip
const mostRank = 255
/** A spelling is passed over where some other is nearer by more. */
const spread = 1.25
const longestCompared = 120
/** Of which the shape is made; longer ones have no more letters that count. */
const longestName = 200
const nothing: readonly NearSpelling[] = []
/** Countries, and all of them. */
const mostRanges = 300
const unknown = 0xffffffff
const [firstLetter, lastLetter] = ['a'.charCodeAt(0), 'z'.charCodeAt(0)]

export class NearSpellings {
  readonly #sections: SpellingSections
  readonly #text: Buffer
  /** Of the name asked for: its first letters, their shape as a row and as bits. */
  readonly #name = new Uint8Array(longestName)
  readonly #row = new Uint8Array(longestRow)
  readonly #shape = new SlipsBetween()
  readonly #letters = new SlipsBetween()
  readonly #compared = new Uint8Array(longestCompared)
  /** Spellings found, each with how likely it is meant as far as its shape and rank tell. */
  readonly #found: number[] = []
  readonly #worths: number[] = []
  readonly #distance = new DistanceFrom()
  #letterBits = 0
  #length = 0
  /** By the range's first spelling. */
  readonly #shelvesOfRange = new Map<number, { readonly to: number; readonly shelves: Uint32Array }>()
  readonly #counts = new Uint32Array(mostWorth + mostRank + 1)

  constructor(sections: SpellingSections) {
    this.#sections = sections
    const { buffer, byteOffset, byteLength } = sections.spellingText
    this.#text = Buffer.from(buffer, byteOffset, byteLength)
  }

  /** Of a folded name in Latin letters, in no order. */
  find(name: string, range: SpellingRange, limit: number): readonly NearSpelling[] {
    if (!this.#ask(name)) return []
    const own = this.#row[0]!
    this.#found.length = 0
    this.#worths.length = 0
    const most = Math.min(usualSlips, Math.ceil(limit))
    const shelves = this.#shelvesOf(range)
    // Most slips are made further on in a name; where none of that letter is near, the first may be the wrong one.
    this.#search(own, most, range, shelves)
    if (this.#found.length === 0)
      for (let code = 1; code < letterCodes; code++)
        if (code !== own) this.#search(code, most, range, shelves)
    if (this.#found.length === 0 && this.#length >= shortestForMost)
      this.#search(own, mostSlips, range, shelves)
    return this.#found.length === 0 ? nothing : this.#compare(name, this.#likeliest(), limit)
  }

  /** False where the name has no Latin letters to be sought by. */
  #ask(name: string): boolean {
    const count = Math.min(longestName, name.length)
    let hasLetter = false
    for (let at = 0; at < name.length; at++) {
      const unit = name.charCodeAt(at)
      if (at < count) this.#name[at] = unit
      if (unit >= firstLetter && unit <= lastLetter) hasLetter = true
    }
    if (!hasLetter) return false
    this.#length = writeShape(this.#name, 0, count, this.#row)
    if (this.#length === 0) return false
    this.#letterBits = lettersOf(this.#row, this.#length)
    this.#shape.set(this.#row, this.#length)
    return true
  }

  /** Shelves of the names that begin with a letter of that code, as `#shelvesOf` tells them. */
  #search(code: number, most: number, range: SpellingRange, shelves: Uint32Array): void {
    const { shapeStart, shapeTextStart, shapeSpelling, shapeLetters, shapeRank, shapeText } = this.#sections
    const length = this.#length
    const letters = this.#letterBits
    const longest = Math.min(longestRow, length + most)
    for (let other = Math.max(1, length - most); other <= longest; other++) {
      const shelf = shelfOf(code, other)
      const start = shapeStart[shelf]!
      if (shelves[shelf * 2] === unknown) this.#learn(shelves, shelf, range)
      const first = shelves[shelf * 2]!
      const last = shelves[shelf * 2 + 1]!
      const text = shapeTextStart[shelf]!
      // A letter left out or put in changes one bit, a letter mistaken two.
      const mostBits = 2 * most - Math.abs(other - length)
      for (let place = first; place < last; place++) {
        if (hasMoreBits(shapeLetters[place]! ^ letters, mostBits)) continue
        const slips = this.#shape.to(shapeText, text + (place - start) * other, other, most)
        if (slips > most) continue
        this.#found.push(shapeSpelling[place]!)
        this.#worths.push(mostWorth - slips * worthOfSlip + shapeRank[place]!)
      }
    }
  }

  /** Of each shelf the range's first place and the one past its last, found when first asked for. */
  #shelvesOf([from, to]: SpellingRange): Uint32Array {
    const known = this.#shelvesOfRange.get(from)
    if (known?.to === to) return known.shelves
    const shelves = new Uint32Array(shelfCount * 2).fill(unknown)
    if (this.#shelvesOfRange.size < mostRanges) this.#shelvesOfRange.set(from, { to, shelves })
    return shelves
  }

  #learn(shelves: Uint32Array, shelf: number, [from, to]: SpellingRange): void {
    const { shapeStart, shapeSpelling } = this.#sections
    const end = shapeStart[shelf + 1]!
    const first = firstNotBelow(shapeSpelling, shapeStart[shelf]!, end, from)
    shelves[shelf * 2] = first
    shelves[shelf * 2 + 1] = firstNotBelow(shapeSpelling, first, end, to)
  }

  /** As many as are compared, of the highest worth, and what is as good as the last of them. */
  #likeliest(): readonly number[] {
    const found = this.#found
    if (found.length <= mostCompared) return found
    const counts = this.#counts.fill(0)
    for (const worth of this.#worths) counts[worth]!++
    let least = counts.length - 1
    for (let better = counts[least]!; least > 0 && better < mostCompared; ) better += counts[--least]!
    return found.filter((_, i) => this.#worths[i]! >= least)
  }

  #compare(name: string, spellings: readonly number[], limit: number): readonly NearSpelling[] {
    const { spellingStart } = this.#sections
    const near: NearSpelling[] = []
    let within = limit
    this.#distance.set(name)
    this.#letters.set(this.#compared, this.#writeLetters(this.#name, 0, name.length))
    for (const spelling of spellings) {
      const start = spellingStart[spelling]!
      const end = spellingStart[spelling + 1]!
      const distance = this.#distance.toBytes(this.#text, start, end, within)
      if (distance === Number.POSITIVE_INFINITY) continue
      const length = this.#writeLetters(this.#text, start, end)
      const slips = this.#letters.to(this.#compared, 0, length, longestCompared)
      near.push({ spelling, text: this.#text.toString('latin1', start, end), distance, slips })
      within = Math.min(within, distance + spread)
    }
    return near
  }

  #writeLetters(letters: Uint8Array, start: number, end: number): number {
    const length = Math.min(longestCompared, end - start)
    for (let at = 0; at < length; at++) this.#compared[at] = letters[start + at]! % codeCount
    return length
  }
}

/** Whether more bits are set than `most`; each step takes one away. Nearly all that is asked of are few. */
function hasMoreBits(bits: number, most: number): boolean {
  let left = bits & (bits - 1)
  if (most > 1) left &= left - 1
  if (most > 2) left &= left - 1
  if (most > 3) left &= left - 1
  for (let more = most; more > 4; more--) left &= left - 1
  return left !== 0
}
