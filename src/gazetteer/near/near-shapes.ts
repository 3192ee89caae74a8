// The spellings of a country, or of all, whose shapes lie within a few slips of a name's.
//
//   kragujvac   1  of the shelves of its first letter and of like lengths the rows of which some shape may have nearly its letters
//               2  of these the shapes whose letters, as bits, are nearly its own
//               3  of these those with few slips, counted bit by bit
//
// What a step leaves is gathered, and what the next one reads of it is called up at once, so that the processor waits for all
// of it together: in a large index most of it lies far away.
import { longestRow, SlipsBetween } from '../../text/slips-between.ts'
import type { SpellingSections } from '../index/index-sections.ts'
import {
  letterCodes,
  lettersOf,
  shapesOfBlock,
  shapesOfRow,
  shelfOf,
  writeShape,
} from '../index/spelling-shapes.ts'
import { FoundShapes } from './found-shapes.ts'
import { ShelfPlaces, type SpellingRange } from './shelf-places.ts'

export type ShapeSections = Pick<
  SpellingSections,
  | 'shapeStart'
  | 'shapeTextStart'
  | 'shapeSpelling'
  | 'shapeLetters'
  | 'shapeRows'
  | 'shapeBlocks'
  | 'shapeRank'
  | 'shapeText'
>

/** Of which the shape is made; longer ones have no more letters that count. */
const longestName = 200
const [firstLetter, lastLetter] = ['a'.charCodeAt(0), 'z'.charCodeAt(0)]
/** Rows and shapes gathered before they are looked at. */
const mostRows = 256
const mostShapes = mostRows * shapesOfRow

export class NearShapes {
  readonly #sections: ShapeSections
  /** Of the name asked for: its first letters, their shape as a row and as bits. */
  readonly #name = new Uint8Array(longestName)
  readonly #shape = new Uint8Array(longestRow)
  readonly #slips = new SlipsBetween()
  #letters = 0
  /** Letters of the shape. */
  length = 0
  /** Of the shelves searched: first and last place, of each length. */
  readonly #firsts = new Int32Array(longestRow + 1)
  readonly #lasts = new Int32Array(longestRow + 1)
  /** Rows by their first places, and shapes by theirs, each with the length of its shelf. */
  readonly #rows = new Int32Array(mostRows)
  readonly #lengthsOfRows = new Uint8Array(mostRows)
  readonly #shapes = new Int32Array(mostShapes)
  readonly #lengthsOfShapes = new Uint8Array(mostShapes)
  #rowCount = 0
  readonly #found = new FoundShapes()
  readonly #places: ShelfPlaces
  /** What was called up, so that no compiler leaves the reading out. */
  calledUp = 0

  constructor(sections: ShapeSections) {
    this.#sections = sections
    this.#places = new ShelfPlaces(sections)
  }

  /** Begins anew with a folded name; false where it has no Latin letters to be sought by. */
  ask(name: string): boolean {
    this.#found.count = 0
    const count = Math.min(longestName, name.length)
    let hasLetter = false
    for (let at = 0; at < name.length; at++) {
      const unit = name.charCodeAt(at)
      if (at < count) this.#name[at] = unit
      if (unit >= firstLetter && unit <= lastLetter) hasLetter = true
    }
    if (!hasLetter) return false
    this.length = writeShape(this.#name, 0, count, this.#shape)
    if (this.length === 0) return false
    this.#letters = lettersOf(this.#shape, this.length)
    this.#slips.set(this.#shape, this.length)
    return true
  }

  /** Those that begin with the same letter. */
  findAlike(range: SpellingRange, most: number): Float64Array {
    this.#search(this.#shape[0]!, range, most)
    return this.#found.all()
  }

  /** Those that begin with another. */
  findOthers(range: SpellingRange, most: number): Float64Array {
    for (let code = 1; code < letterCodes; code++)
      if (code !== this.#shape[0]) this.#search(code, range, most)
    return this.#found.all()
  }

  #search(code: number, range: SpellingRange, most: number): void {
    const places = this.#places.of(range)
    const longest = Math.min(longestRow, this.length + most)
    const found = this.#found.count
    for (let length = Math.max(1, this.length - most); length <= longest; length++) {
      const shelf = shelfOf(code, length)
      this.#places.learn(places, shelf, range)
      this.#firsts[length] = places[shelf * 2]!
      this.#lasts[length] = places[shelf * 2 + 1]!
      this.#gatherRows(code, length, most)
    }
    this.#searchRows(code, most)
    if (this.#found.count - found > 1) this.#found.putInOrder(found)
  }

  #gatherRows(code: number, length: number, most: number): void {
    const { shapeRows, shapeBlocks } = this.#sections
    const letters = this.#letters
    const mostBits = this.#mostBits(length, most)
    const first = this.#firsts[length]!
    const last = this.#lasts[length]!
    for (let block = first - (first % shapesOfBlock); block < last; block += shapesOfBlock) {
      if (areFar(shapeBlocks, (block / shapesOfBlock) * 2, letters, mostBits)) continue
      const end = Math.min(last, block + shapesOfBlock)
      for (let place = Math.max(block, first - (first % shapesOfRow)); place < end; place += shapesOfRow) {
        if (areFar(shapeRows, (place / shapesOfRow) * 2, letters, mostBits)) continue
        if (this.#rowCount === mostRows) this.#searchRows(code, most)
        this.#lengthsOfRows[this.#rowCount] = length
        this.#rows[this.#rowCount++] = place
      }
    }
  }

  /** A letter left out or put in changes one bit, a letter mistaken two. */
  #mostBits(length: number, most: number): number {
    return 2 * most - Math.abs(length - this.length)
  }

  #searchRows(code: number, most: number): void {
    const { shapeLetters } = this.#sections
    const letters = this.#letters
    const rowCount = this.#rowCount
    let calledUp = 0
    for (let i = 0; i < rowCount; i++) calledUp ^= shapeLetters[this.#rows[i]!]!
    this.calledUp = calledUp
    let count = 0
    for (let i = 0; i < rowCount; i++) {
      const length = this.#lengthsOfRows[i]!
      const mostBits = this.#mostBits(length, most)
      const start = this.#rows[i]!
      const last = Math.min(this.#lasts[length]!, start + shapesOfRow)
      for (let place = Math.max(this.#firsts[length]!, start); place < last; place++) {
        if (hasMoreBits(shapeLetters[place]! ^ letters, mostBits)) continue
        this.#lengthsOfShapes[count] = length
        this.#shapes[count++] = place
      }
    }
    this.#rowCount = 0
    this.#countSlips(code, most, count)
  }

  #countSlips(code: number, most: number, count: number): void {
    const { shapeStart, shapeTextStart, shapeSpelling, shapeRank, shapeText } = this.#sections
    const textOf = (place: number, length: number) => {
      const shelf = shelfOf(code, length)
      return shapeTextStart[shelf]! + (place - shapeStart[shelf]!) * length
    }
    this.#found.makeRoomFor(count)
    let calledUp = 0
    for (let i = 0; i < count; i++) {
      const place = this.#shapes[i]!
      calledUp ^= shapeText[textOf(place, this.#lengthsOfShapes[i]!)]!
    }
    this.calledUp = calledUp
    for (let i = 0; i < count; i++) {
      const place = this.#shapes[i]!
      const length = this.#lengthsOfShapes[i]!
      const slips = this.#slips.to(shapeText, textOf(place, length), length, most)
      if (slips > most) continue
      this.#found.add(length, shapeSpelling[place]!, slips, shapeRank[place]!)
    }
  }
}

/** Whether all shapes of a row or a block lack more letters than `most`, or have as many that the name lacks. */
function areFar(rows: Uint32Array, row: number, letters: number, most: number): boolean {
  const missing = rows[row]! & ~letters
  const tooMany = letters & ~rows[row + 1]!
  return hasMoreBits(missing | tooMany, most)
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
