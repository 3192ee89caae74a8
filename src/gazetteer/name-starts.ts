// Where in a text names may begin: one loop over all of its units, without a call.
import { several } from '../text/fold.ts'
import { mayBePair } from './name-beginnings.ts'
import { isLimitBetween, mostUnspacedUnits } from './name-ends.ts'
import {
  apostrophe,
  capital,
  dot,
  firstFactsWithin,
  hangul,
  knownFacts,
  letterBits,
  outside,
  shapeOfFacts,
  suffix,
  type Units,
} from './unit-facts.ts'

export class NameStarts {
  readonly #units: Units
  readonly #firstPairs: Uint32Array
  /** Within a run of Han, kana or Thai a name can end at words of kind alone: where the next one stands. */
  #nextEnd = 0

  constructor(units: Units, firstPairs: Uint32Array) {
    this.#units = units
    this.#firstPairs = firstPairs
  }

  /**
   * In cased scripts a name begins with a capital, after a boundary or an apostrophe; in Hangul with a word; in unspaced
   * scripts anywhere; in the latter two with letters that begin some name. The text's length where there is no more.
   */
  next(from: number): number {
    const units = this.#units
    const firstPairs = this.#firstPairs
    const { length } = units
    let nextEnd = this.#nextEnd
    let before = from === 0 ? outside : knownFacts[units[from - 1]!]!
    let facts = from < length ? knownFacts[units[from]!]! : outside
    let next = outside
    let at = from
    for (; at < length; at++, before = facts, facts = next) {
      next = at + 1 < length ? knownFacts[units[at + 1]!]! : outside
      if (facts >= firstFactsWithin) continue
      const shape = shapeOfFacts(facts)
      if (shape === capital) {
        if (shapeOfFacts(before) >= apostrophe) break
        continue
      }
      if (shape === hangul && shapeOfFacts(before) === hangul) continue
      const isSure = (next & letterBits) > several && shapeOfFacts(next) !== dot
      if (isSure && !mayBePair(firstPairs, facts & letterBits, next & letterBits)) continue
      if (shape === hangul || isLimitBetween(before, facts)) break
      const farthest = Math.min(length - 1, at + mostUnspacedUnits)
      if (nextEnd <= at) nextEnd = at + 1
      while (nextEnd <= farthest && !isEndWithin(knownFacts[units[nextEnd]!]!)) nextEnd++
      if (nextEnd <= farthest) break
    }
    this.#nextEnd = nextEnd
    return at
  }
}

const isEndWithin = (facts: number) => (facts & suffix) !== 0 || shapeOfFacts(facts) === hangul
