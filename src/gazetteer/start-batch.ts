// Places of a text where names may begin, gathered some at a time, each with its first word looked up.
//
// A look-up in a table of megabytes mostly waits for the memory. Reads that do not depend on each other are waited for
// together, so that the first words of a whole batch are looked up in one short loop.
import { foldCode, space } from '../text/fold.ts'
import type { GazetteerIndex } from './index-sections.ts'
import { findKey, firstBitOfBucket } from './key-table.ts'
import type { KnownBearers, Names } from './known-bearers.ts'
import { isLimitBetween, mostUnspacedUnits, outside, signOf, signs } from './name-ends.ts'
import { finish, firstSeed, firstStep, secondSeed, secondStep } from './name-hash.ts'
import { mayBeFirstWord, mayLead } from './name-starts.ts'
import { isHangulAt, isUnspacedAt, nextNameStart, type Units } from './word-shapes.ts'

const batchLength = 128
/** Fold codes between these are single letters of scripts that are written with spaces. */
const firstLetter = 3
const firstUnspaced = 0x0e00
const fewestLetters = 2

/** Of a word that takes a closer look: an apostrophe is in it, or signs of a script without spaces. */
export const closerLook = -1
export const noKey = -1

export interface StartOptions {
  /** Whether words are wanted too that begin no name as they stand. */
  readonly keepsUnlikely: boolean
}

export class StartBatch {
  count = 0
  /** Of no use but that reads whose result nobody takes need not be made. */
  calledUp = 0
  readonly starts = new Int32Array(batchLength)
  /** Where the first word ends, or `closerLook`; hashes and key are told of plain words only. */
  readonly ends = new Int32Array(batchLength)
  readonly firsts = new Int32Array(batchLength)
  readonly seconds = new Int32Array(batchLength)
  readonly keys = new Int32Array(batchLength)
  /** 1 where some name may go on after the first word. */
  readonly leads = new Uint8Array(batchLength)
  readonly #units: Units
  readonly #index: GazetteerIndex
  readonly #keepsUnlikely: boolean
  readonly #known: KnownBearers
  readonly #buckets = new Int32Array(batchLength)
  #next = 0
  /** The next sign that lets a name end within a run of Han or kana. */
  #nextEnd = 0

  constructor(units: Units, { index, known }: Names, { keepsUnlikely }: StartOptions) {
    this.#units = units
    this.#index = index
    this.#known = known
    this.#keepsUnlikely = keepsUnlikely
  }

  /** Gathers the next places; false where the text has no more. */
  next(): boolean {
    const units = this.#units
    this.count = 0
    let at = nextNameStart(units, this.#next)
    while (at < units.length && this.count < batchLength) at = nextNameStart(units, this.#gather(at))
    this.#next = at
    this.#findKeys()
    return this.count > 0
  }

  /** Takes the place in if a name may begin there; tells where to look for the next. */
  #gather(start: number): number {
    const units = this.#units
    let first = firstSeed
    let second = secondSeed
    let at = start
    for (; at < units.length; at++) {
      const code = foldCode(units[at]!)
      if (code === space) break
      if (code < firstLetter || code >= firstUnspaced) return this.#gatherClosely(start)
      first = firstStep(first, code)
      second = secondStep(second, code)
    }
    const isLikely = mayBeFirstWord(this.#index.sections.firstWords, first)
    if (!isLikely && !this.#keepsUnlikely) return at
    this.firsts[this.count] = first
    this.seconds[this.count] = second
    this.keys[this.count] = isLikely && at - start >= fewestLetters ? 0 : noKey
    this.#add(start, at)
    return at
  }

  #gatherClosely(start: number): number {
    if (isUnspacedAt(this.#units, start)) return this.#gatherRun(start)
    const isSyllable = isHangulAt(this.#units, start) && isHangulAt(this.#units, start + 1)
    if (!isSyllable || this.#mayBePair(start)) this.#add(start, closerLook)
    return start + 1
  }

  /** Of a run of Han, kana or Thai, the signs at which a name may begin. */
  #gatherRun(start: number): number {
    const units = this.#units
    let before = start === 0 ? outside : signOf(units[start - 1]!)
    let at = start
    for (; at < units.length && this.count < batchLength; at++) {
      const sign = signOf(units[at]!)
      if ((sign & signs.unspaced) === 0) break
      const mayBegin = isLimitBetween(before, sign) || this.#mayEndSoon(at)
      before = sign
      if (!mayBegin) continue
      const isLast = at + 1 === units.length || (signOf(units[at + 1]!) & signs.unspaced) === 0
      if (isLast || this.#mayBePair(at)) this.#add(at, closerLook)
    }
    return at
  }

  #add(start: number, end: number): void {
    if (end === closerLook) this.keys[this.count] = noKey
    this.starts[this.count] = start
    this.ends[this.count++] = end
  }

  /** Whether some name may begin with this sign and the next: names in Han, kana and Hangul have two at least. */
  #mayBePair(start: number): boolean {
    const [one, two] = [foldCode(this.#units[start]!), foldCode(this.#units[start + 1]!)]
    if (one < firstLetter || two < firstLetter) return true
    return mayBeFirstWord(this.#index.sections.firstWords, firstStep(firstStep(firstSeed, one), two))
  }

  /** Of most signs within a run it can be told beforehand that a name which begins there would have no end. */
  #mayEndSoon(start: number): boolean {
    const units = this.#units
    let end = Math.max(this.#nextEnd, start + 1)
    const farthest = Math.min(units.length - 1, start + mostUnspacedUnits)
    while (end <= farthest && (signOf(units[end]!) & (signs.suffix | signs.hangul)) === 0) end++
    this.#nextEnd = end
    return end <= farthest
  }

  #findKeys(): void {
    const { firsts, seconds, keys } = this
    this.#callUp()
    const { leadingWords } = this.#index.sections
    for (let i = 0; i < this.count; i++) this.leads[i] = mayLead(leadingWords, firsts[i]!) ? 1 : 0
    for (let i = 0; i < this.count; i++) {
      if (keys[i] !== noKey) keys[i] = findKey(this.#index, finish(firsts[i]!), seconds[i]! >>> 0)
    }
  }

  /** Reads what the look-ups are going to read, in loops of nothing else, for the processor to wait for all of it at once. */
  #callUp(): void {
    const { bucketStart, keyCheck } = this.#index.sections
    const shift = firstBitOfBucket(this.#index.facts.bucketBits)
    const { placeOfKey } = this.#known
    for (let i = 0; i < this.count; i++) this.#buckets[i] = bucketStart[finish(this.firsts[i]!) >>> shift]!
    let sum = 0
    for (let i = 0; i < this.count; i++) sum ^= keyCheck[this.#buckets[i]!]! ^ placeOfKey[this.#buckets[i]!]!
    this.calledUp = sum
  }
}
