// Where in a text names may begin, and where their first words end: one loop over all of its units, without a call.
import type { Sections } from '../index/index-sections.ts'
import { mayBePair, mayBeTriple } from '../index/name-beginnings.ts'
import { firstSeed, secondSeed } from '../letters/name-hash.ts'
import { hashed, readPlain } from '../letters/plain-letters.ts'
import {
  apostrophe,
  beyondAscii,
  capital,
  firstFactsWithin,
  hangul,
  isQuietPair,
  knownFacts,
  letterBits,
  outside,
  placeOfPair,
  shapeOfFacts,
  suffix,
  type Units,
  unspaced,
  unsure,
} from '../letters/unit-facts.ts'
import { isLimitBetween, mostUnspacedUnits } from './name-ends.ts'

/** Kana and Han; before them stand Thai, Lao, Burmese and Khmer. */
const firstOfManySigns = 0x3040

/** Of each place where a name may begin. */
export interface PlaceRows {
  readonly starts: Int32Array
  /** Where the name may end at first, or `unread`; letters and running hashes as far as there. */
  readonly ends: Int32Array
  readonly letters: Int32Array
  readonly firsts: Int32Array
  readonly seconds: Int32Array
}
export const unread = -1

/** Of two units in one number. */
const unitBits = 16
const firstOfPair = (1 << unitBits) - 1

type FirstLetters = Pick<Sections, 'firstPairs' | 'firstTriples'>

export class NameStarts {
  readonly #units: Units
  /** Two units a number. */
  readonly #pairs: Uint32Array
  readonly #firstPairs: Uint32Array
  readonly #firstTriples: Uint32Array
  #at = 0
  /** Where the next word of kind may stand. */
  #nextEnd = 0

  constructor(units: Units, { firstPairs, firstTriples }: FirstLetters) {
    this.#units = units
    this.#pairs = new Uint32Array(units.buffer, units.byteOffset, units.length >>> 1)
    this.#firstPairs = firstPairs
    this.#firstTriples = firstTriples
  }

  /**
   * Writes the next places; tells how many, 0 where there are no more. In cased scripts a name begins with a capital, after
   * a boundary or an apostrophe; in Hangul with a word; in unspaced scripts anywhere; in the latter two with letters that
   * begin some name. Most words are read at once, the others left `unread`.
   */
  gather({ starts, ends, letters, firsts, seconds }: PlaceRows): number {
    const units = this.#units
    const firstPairs = this.#firstPairs
    const firstTriples = this.#firstTriples
    const pairs = this.#pairs
    const { length } = units
    const most = starts.length
    let nextEnd = this.#nextEnd
    let count = 0
    let at = this.#at
    for (; at < length && count < most; at++) {
      if ((at & 1) === 0) {
        let place = at >>> 1
        for (; place < pairs.length; place++) {
          const pair = pairs[place]!
          if ((pair & beyondAscii) === 0) {
            if (isQuietPair[placeOfPair(pair)] === 0) break
          } else if (
            knownFacts[pair & firstOfPair]! < firstFactsWithin ||
            knownFacts[pair >>> unitBits]! < firstFactsWithin
          )
            break
        }
        at = place << 1
        if (at >= length) break
      }
      let facts = knownFacts[units[at]!]!
      if (facts >= firstFactsWithin) continue
      let before = at === 0 ? outside : knownFacts[units[at - 1]!]!
      if (shapeOfFacts(facts) === capital) {
        if (shapeOfFacts(before) < apostrophe) continue
        const end = readPlain(units, at, firstSeed, secondSeed)
        facts = end < length ? knownFacts[units[end]!]! : outside
        const isRead = end > at && shapeOfFacts(facts) >= apostrophe
        starts[count] = at
        ends[count] = isRead ? end : unread
        letters[count] = end - at
        firsts[count] = hashed.first
        seconds[count++] = hashed.second
        if (isRead) at = end - 1
        continue
      }
      let next = at + 1 < length ? knownFacts[units[at + 1]!]! : outside
      if (shapeOfFacts(facts) === hangul) {
        const mayBegin = (next & unsure) !== 0 || mayBePair(firstPairs, facts & letterBits, next & letterBits)
        if (mayBegin && shapeOfFacts(before) !== hangul) {
          starts[count] = at
          ends[count++] = unread
        }
        while (at + 1 < length && shapeOfFacts(knownFacts[units[at + 1]!]!) === hangul) at++
        continue
      }
      // The signs of a run without spaces, up to its end.
      for (;;) {
        const letter = facts & letterBits
        // Of many signs few pairs begin names; of an alphabet most do.
        const isUnlikely =
          letter >= firstOfManySigns &&
          !mayBePair(firstPairs, letter, next & letterBits) &&
          (next & unsure) === 0
        if (!isUnlikely) {
          let mayEnd = isLimitBetween(before, facts)
          if (!mayEnd) {
            // Within a run a name ends at words of kind alone, which are few.
            if (nextEnd <= at) {
              nextEnd = at + 1
              while (nextEnd < length && !isEndWithin(knownFacts[units[nextEnd]!]!)) nextEnd++
              if (nextEnd === length) nextEnd += mostUnspacedUnits
            }
            mayEnd = nextEnd <= at + mostUnspacedUnits
          }
          if (mayEnd) {
            const third = at + 2 < length ? knownFacts[units[at + 2]!]! : outside
            const mayBegin =
              ((next | third) & unsure) !== 0 ||
              mayBeTriple(firstTriples, letter, next & letterBits, third & letterBits)
            if (mayBegin) {
              starts[count] = at
              ends[count++] = unread
            }
          }
        }
        if (shapeOfFacts(next) !== unspaced || count === most) break
        at++
        before = facts
        facts = next
        next = at + 1 < length ? knownFacts[units[at + 1]!]! : outside
      }
    }
    this.#nextEnd = nextEnd
    this.#at = at
    return count
  }
}

const isEndWithin = (facts: number) => (facts & suffix) !== 0 || shapeOfFacts(facts) === hangul
