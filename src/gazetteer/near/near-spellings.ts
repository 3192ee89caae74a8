// The spellings of a country, or of all, that are nearly a name: those with near shapes, of which the few with the fewest slips
// are compared by letters and sounds, in which the slips that people make count less.
import { codeCount, SlipsBetween } from '../../text/slips-between.ts'
import { DistanceFrom } from '../../text/spelling-distance.ts'
import type { SpellingSections } from '../index/index-sections.ts'
import { mostSlips, mostWorth, spellingOf, worthOf } from './found-shapes.ts'
import { NearShapes, type ShapeSections } from './near-shapes.ts'
import type { SpellingRange } from './shelf-places.ts'

export interface NearSpelling {
  readonly spelling: number
  readonly text: string
  /** See `spellingDistance`. */
  readonly distance: number
  /** Letters left out, put in, mistaken or exchanged, whatever they sound like. */
  readonly slips: number
}

type SectionsRead = ShapeSections & Pick<SpellingSections, 'spellingStart' | 'spellingText'>

const usualSlips = 2
const shortestForMost = 8
const mostCompared = 96
/** A spelling is passed over where some other is nearer by more. */
const spread = 1.25
const longestCompared = 120
const nothing: readonly NearSpelling[] = []

export class NearSpellings {
  readonly #spellingStart: Uint32Array
  readonly #text: Buffer
  readonly #shapes: NearShapes
  readonly #letters = new SlipsBetween()
  readonly #compared = new Uint8Array(longestCompared)
  readonly #distance = new DistanceFrom()
  readonly #counts = new Uint32Array(mostWorth + 1)
  /** What was called up, so that no compiler leaves the reading out. */
  calledUp = 0

  constructor(sections: SectionsRead) {
    this.#spellingStart = sections.spellingStart
    const { buffer, byteOffset, byteLength } = sections.spellingText
    this.#text = Buffer.from(buffer, byteOffset, byteLength)
    this.#shapes = new NearShapes(sections)
  }

  /** Of a folded name in Latin letters, in no order. */
  find(name: string, range: SpellingRange, limit: number): readonly NearSpelling[] {
    const shapes = this.#shapes
    if (!shapes.ask(name)) return nothing
    const most = Math.min(usualSlips, Math.ceil(limit))
    // Most slips are made further on in a name; where none of that letter is near, the first may be the wrong one.
    let alike = shapes.findAlike(range, most)
    if (alike.length === 0) alike = shapes.findOthers(range, most)
    const found = this.#compare(name, alike, limit)
    if (found.length === 0 && shapes.length >= shortestForMost)
      return this.#compare(name, shapes.findAlike(range, mostSlips), limit)
    return found
  }

  /** As many as are compared, of the highest worth, and what is as good as the last of them. */
  #likeliest(found: Float64Array): Float64Array {
    if (found.length <= mostCompared) return found
    const counts = this.#counts.fill(0)
    for (const one of found) counts[worthOf(one)]!++
    let least = counts.length - 1
    for (let better = counts[least]!; least > 0 && better < mostCompared; ) better += counts[--least]!
    return found.filter((one) => worthOf(one) >= least)
  }

  #compare(name: string, alike: Float64Array, limit: number): readonly NearSpelling[] {
    if (alike.length === 0) return nothing
    const found = this.#likeliest(alike)
    const near: NearSpelling[] = []
    let within = limit
    this.#distance.set(name)
    this.#letters.set(this.#compared, this.#writeName(name))
    this.#callUp(found)
    for (const one of found) {
      const spelling = spellingOf(one)
      const start = this.#spellingStart[spelling]!
      const end = this.#spellingStart[spelling + 1]!
      const distance = this.#distance.toBytes(this.#text, start, end, within)
      if (distance === Number.POSITIVE_INFINITY) continue
      const length = this.#writeLetters(start, end)
      const slips = this.#letters.to(this.#compared, 0, length, longestCompared)
      near.push({ spelling, text: this.#text.toString('latin1', start, end), distance, slips })
      within = Math.min(within, distance + spread)
    }
    return near
  }

  /** See near-shapes.ts. */
  #callUp(found: Float64Array): void {
    let calledUp = 0
    for (const one of found) calledUp ^= this.#spellingStart[spellingOf(one)]!
    for (const one of found) calledUp ^= this.#text[this.#spellingStart[spellingOf(one)]!]!
    this.calledUp = calledUp
  }

  #writeName(name: string): number {
    const length = Math.min(longestCompared, name.length)
    for (let at = 0; at < length; at++) this.#compared[at] = (name.charCodeAt(at) & lastByte) % codeCount
    return length
  }

  #writeLetters(start: number, end: number): number {
    const length = Math.min(longestCompared, end - start)
    for (let at = 0; at < length; at++) this.#compared[at] = this.#text[start + at]! % codeCount
    return length
  }
}

const lastByte = 0xff
