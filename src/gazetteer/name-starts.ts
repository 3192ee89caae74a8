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
  unspaced,
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
    const { length } = units
    for (let at = from; at < length; at++) {
      const facts = knownFacts[units[at]!]!
      if (facts >= firstFactsWithin) continue
      const shape = shapeOfFacts(facts)
      if (shape === unspaced) {
        at = this.#nextInRun(at)
        if (at < length && shapeOfFacts(knownFacts[units[at]!]!) === unspaced) return at
        at--
        continue
      }
      const before = at === 0 ? outside : knownFacts[units[at - 1]!]!
      if (shape === capital) {
        if (shapeOfFacts(before) >= apostrophe) return at
        continue
      }
      if (shapeOfFacts(before) !== hangul && this.#mayBeginAt(at)) return at
      while (at + 1 < length && shapeOfFacts(knownFacts[units[at + 1]!]!) === hangul) at++
    }
    return length
  }

  #mayBeginAt(at: number): boolean {
    const units = this.#units
    const next = at + 1 < units.length ? knownFacts[units[at + 1]!]! : outside
    return mayBegin(this.#firstPairs, knownFacts[units[at]!]! & letterBits, next)
  }

  /** From a sign of a run without spaces on: the next at which a name may begin, or the first that is no part of the run. */
  #nextInRun(from: number): number {
    const units = this.#units
    const firstPairs = this.#firstPairs
    const { length } = units
    let before = from === 0 ? outside : knownFacts[units[from - 1]!]!
    let facts = knownFacts[units[from]!]!
    let next = outside
    let nextEnd = this.#nextEnd
    let at = from
    for (; at < length && shapeOfFacts(facts) === unspaced; at++, before = facts, facts = next) {
      next = at + 1 < length ? knownFacts[units[at + 1]!]! : outside
      const letter = facts & letterBits
      // Of many signs few pairs begin names; of an alphabet most do.
      const hasManySigns = letter >= firstOfManySigns
      if (hasManySigns && !mayBegin(firstPairs, letter, next)) continue
      if (!isLimitBetween(before, facts)) {
        // Within a run a name ends at words of kind alone, which are few.
        if (nextEnd <= at) nextEnd = this.#endAfter(at)
        if (nextEnd > at + mostUnspacedUnits) continue
      }
      if (hasManySigns || mayBegin(firstPairs, letter, next)) break
    }
    this.#nextEnd = nextEnd
    return at
  }

  /** Where the next word of kind stands behind a place; farther than any name goes where there is none. */
  #endAfter(start: number): number {
    const units = this.#units
    const { length } = units
    let at = start + 1
    while (at < length && !isEndWithin(knownFacts[units[at]!]!)) at++
    return at < length ? at : length + mostUnspacedUnits
  }
}

/** Whether some name begins with a letter and the one behind it, as far as that is a single letter. */
function mayBegin(firstPairs: Uint32Array, letter: number, next: number): boolean {
  const isSure = (next & letterBits) > several && shapeOfFacts(next) !== dot
  return !isSure || mayBePair(firstPairs, letter, next & letterBits)
}

const isEndWithin = (facts: number) => (facts & suffix) !== 0 || shapeOfFacts(facts) === hangul
