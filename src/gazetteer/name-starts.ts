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

/** Kana and Han; before them stand Thai, Lao, Burmese and Khmer. */
const firstOfManySigns = 0x3040

export class NameStarts {
  readonly #units: Units
  readonly #firstPairs: Uint32Array
  /** Where the next word of kind may stand. */
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
      const letter = facts & letterBits
      // Of an alphabet most pairs of letters begin some name.
      if (letter < firstOfManySigns && !isLimitBetween(before, facts) && !this.#endsSoon(at)) continue
      const isSure = (next & letterBits) > several && shapeOfFacts(next) !== dot
      if (isSure && !mayBePair(firstPairs, letter, next & letterBits)) continue
      if (shape === hangul || isLimitBetween(before, facts) || this.#endsSoon(at)) break
    }
    return at
  }

  /** Within a run of Han, kana or Thai a name ends at words of kind alone, which are few. */
  #endsSoon(start: number): boolean {
    const units = this.#units
    const farthest = Math.min(units.length - 1, start + mostUnspacedUnits)
    let at = Math.max(this.#nextEnd, start + 1)
    while (at <= farthest && !isEndWithin(knownFacts[units[at]!]!)) at++
    this.#nextEnd = at
    return at <= farthest
  }
}

const isEndWithin = (facts: number) => (facts & suffix) !== 0 || shapeOfFacts(facts) === hangul
