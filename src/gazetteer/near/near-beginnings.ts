// The spellings that begin nearly as a name does of which only the beginning is written: those that share most rows of letters.
import { spellingDistance } from '../../text/spelling-distance.ts'
import { firstNotBelow } from '../index/first-not-below.ts'
import { blockLength } from '../index/gram-postings.ts'
import type { SpellingSections, TypingSections } from '../index/index-sections.ts'
import { gramCount, gramsOf, longestSpelling } from '../index/spelling-grams.ts'
import type { NearSpelling } from './near-spellings.ts'
import type { SpellingRange } from './shelf-places.ts'

/** A spelling that begins nearly so. */
export type NearBeginning = Omit<NearSpelling, 'slips'>

type SectionsRead = Pick<SpellingSections, 'spellingStart' | 'spellingText'> &
  Pick<TypingSections, 'gramStart' | 'gramPostings'>

/** As many of those that share the most rows are weighed by their length, and as many of the likest compared by letters. */
const likenessSteps = 200
const mostWorth = 255
const mostCompared = 64
/** Rows of letters are read rarest first, until so many spellings were met. */
const enoughMet = 24_000
const mostBeginnings = 160
const fewestGrams = 3
const hasLetter = /[a-z]/

export class NearBeginnings {
  readonly #sections: SectionsRead
  readonly #text: Buffer
  /** How many rows each spelling shares with the name; zero again after each search. */
  readonly #shared: Uint8Array
  #met = new Uint32Array(1 << 12)
  #metCount = 0
  readonly #grams = new Uint16Array(longestSpelling + 2)
  readonly #worths = new Uint32Array(mostWorth + 1)

  constructor(sections: SectionsRead) {
    this.#sections = sections
    const { buffer, byteOffset, byteLength } = sections.spellingText
    this.#text = Buffer.from(buffer, byteOffset, byteLength)
    this.#shared = new Uint8Array(Math.max(0, sections.spellingStart.length - 1))
  }

  /** Of the beginning of a name: spellings that begin nearly so; `distance` is that of the nearest beginning. */
  find(name: string, range: SpellingRange, limit: number): readonly NearBeginning[] {
    if (!hasLetter.test(name)) return []
    const bytes = Buffer.from(name, 'latin1')
    // The last row holds the blank behind the last letter, which a beginning need not have.
    const count = Math.max(1, gramsOf(bytes, 0, bytes.length, this.#grams) - 1)
    this.#meet(this.#grams.slice(0, count), range, enoughMet)
    const sharing = this.#keepBest(this.#metCount, mostBeginnings, (spelling) => this.#shared[spelling]!)
    const whole = this.#keepBest(sharing, mostCompared, (spelling) => this.#likeness(spelling, count))
    // Names that may be going on are looked at after those that seem whole, as many as there is time for.
    const likest = [...this.#met.subarray(0, Math.min(sharing, Math.max(whole, mostBeginnings)))]
    this.#forget()
    const { spellingStart } = this.#sections
    return likest.flatMap((spelling) => {
      const text = this.#text.toString('latin1', spellingStart[spelling]!, spellingStart[spelling + 1]!)
      const distance = beginningDistance(name, text, limit)
      return distance > limit ? [] : [{ spelling, text, distance }]
    })
  }

  #forget(): void {
    for (let i = 0; i < this.#metCount; i++) this.#shared[this.#met[i]!] = 0
  }

  #meet(grams: Uint16Array, [from, to]: SpellingRange, enough: number): void {
    this.#metCount = 0
    const lengths = new Map(Array.from(grams, (gram) => [gram, this.#lengthOf(gram, from, to)]))
    const rarestFirst = [...lengths].sort((a, b) => a[1] - b[1])
    let read = 0
    let met = 0
    for (const [gram, length] of rarestFirst) {
      if (read >= fewestGrams && met + length > enough) break
      this.#meetGram(gram, from, to)
      read++
      met += length
    }
  }

  #lengthOf(gram: number, from: number, to: number): number {
    const { gramStart } = this.#sections
    let length = 0
    for (let block = Math.floor(from / blockLength); block * blockLength < to; block++) {
      const place = block * gramCount + gram
      length += gramStart[place + 1]! - gramStart[place]!
    }
    return length
  }

  #meetGram(gram: number, from: number, to: number): void {
    const { gramStart, gramPostings } = this.#sections
    for (let block = Math.floor(from / blockLength); block * blockLength < to; block++) {
      const first = block * blockLength
      const place = block * gramCount + gram
      const end = gramStart[place + 1]!
      const start = gramStart[place]!
      const at = from <= first ? start : firstNotBelow(gramPostings, start, end, from - first)
      const last = to >= first + blockLength ? end : firstNotBelow(gramPostings, at, end, to - first)
      this.#meetSpellings(first, at, last)
    }
  }

  #meetSpellings(first: number, start: number, end: number): void {
    const { gramPostings } = this.#sections
    if (this.#metCount + end - start > this.#met.length) this.#makeRoom(end - start)
    const shared = this.#shared
    const met = this.#met
    let count = this.#metCount
    for (let at = start; at < end; at++) {
      const spelling = first + gramPostings[at]!
      if (shared[spelling]!++ === 0) met[count++] = spelling
    }
    this.#metCount = count
  }

  #makeRoom(count: number): void {
    const larger = new Uint32Array((this.#metCount + count) * 2)
    larger.set(this.#met.subarray(0, this.#metCount))
    this.#met = larger
  }

  #likeness(spelling: number, gramsOfName: number): number {
    const { spellingStart } = this.#sections
    const length = spellingStart[spelling + 1]! - spellingStart[spelling]!
    return ((likenessSteps * 2 * this.#shared[spelling]!) / (gramsOfName + length)) | 0
  }

  /** Moves the best of the first `count` spellings met to the front, `wanted` of them or some more that are as good; tells how many. */
  #keepBest(count: number, wanted: number, worthOf: (spelling: number) => number): number {
    if (count <= wanted) return count
    const met = this.#met
    const worths = this.#worths.fill(0)
    for (let i = 0; i < count; i++) worths[Math.min(mostWorth, worthOf(met[i]!))]!++
    let least = mostWorth
    for (let better = worths[least]!; least > 1 && better < wanted; ) better += worths[--least]!
    let kept = 0
    for (let i = 0; i < count; i++) {
      const spelling = met[i]!
      if (worthOf(spelling) < least) continue
      met[i] = met[kept]!
      met[kept++] = spelling
    }
    return kept
  }
}

/** A slip may have left a letter out or brought one in. */
function beginningDistance(name: string, spelling: string, limit: number): number {
  let least = Number.POSITIVE_INFINITY
  for (const length of [name.length, name.length - 1, name.length + 1]) {
    if (length > spelling.length || (length < name.length && spelling.length > name.length + 1)) continue
    least = Math.min(least, spellingDistance(name, spelling.slice(0, length), Math.min(limit, least)))
  }
  return least
}
