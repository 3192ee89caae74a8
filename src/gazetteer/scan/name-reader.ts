// Reads a text from where a name may begin, on to each place at which it may end, and hashes what it folds to.
//
//   D u   c ô t é   d e   S a i n t - C l o u d ,     from a capital, word by word: "saint", "saint cloud"
//                         ╰── 1 ──╯ ╰─── 2 ──╯
//   与北京市和                                          in scripts without spaces to where the signs around allow an end
//     ╰1 ╯
//   부산광역시와                                        in Hangul to where a particle or a word of kind may follow: "부산", "부산광역시"
//   ╰1╯    ╯2
//
// The innermost loops hold no calls: the compiler then keeps what they need in registers.
import { dropped, foldUnit, several, space } from '../../text/fold.ts'
import { firstSeed, firstStep, secondSeed, secondStep } from '../letters/name-hash.ts'
import { hashed, readPlain } from '../letters/plain-letters.ts'
import {
  apostrophe,
  hangul,
  knownFacts,
  letterBits,
  outside,
  plain,
  shapeOfFacts,
  silent,
  type Units,
  unspaced,
} from '../letters/unit-facts.ts'
import { canJoinUnspaced, canJoinWords, endsWord } from '../letters/word-shapes.ts'
import { isLimitBetween, mayEndInHangul, mayEndInRun, mostUnspacedUnits } from './name-ends.ts'

const mostWords = 6
export const fewestLetters = 2

export class NameReader {
  units: Units = new Uint16Array(0)
  start = 0
  /** Behind the last letter that has been read. */
  end = 0
  /** Running hashes. */
  first = firstSeed
  second = secondSeed
  letters = 0
  #words = 1

  startAt(start: number): void {
    this.start = start
    this.end = start
    this.first = firstSeed
    this.second = secondSeed
    this.letters = 0
    this.#words = 1
  }

  /** On to the next place where a name may end, in the next word if need be; false where there is none. */
  readOn(): boolean {
    return shapeOfFacts(knownFacts[this.units[this.start]!]!) === unspaced
      ? this.#readRun()
      : this.#readWords()
  }

  /** Takes up a reading that has come as far as this, within its first word. */
  resumeAt(start: number, end: number, letters: number, first: number, second: number): void {
    this.startAt(start)
    this.#endAt(end, first, second, letters)
  }

  #readWords(): boolean {
    const { units } = this
    const { length } = units
    let { first, second, letters, end: at } = this
    for (;;) {
      let facts = at < length ? knownFacts[units[at]!]! : outside
      const from = at
      if ((facts & plain) !== 0) {
        at = readPlain(units, at, first, second)
        first = hashed.first
        second = hashed.second
        facts = at < length ? knownFacts[units[at]!]! : outside
      }
      letters += at - from
      const shape = shapeOfFacts(facts)
      if (at > from && (shape >= apostrophe || (shape === silent && endsWord(units, at))))
        return this.#endAt(at, first, second, letters)
      const letter = facts & letterBits
      if (letter === space) {
        if (at === length || this.#words === mostWords || !canJoinWords(units, at)) return false
        while (at + 1 < length && (knownFacts[units[at + 1]!]! & letterBits) === space) at++
        this.#words++
      }
      at++
      if (letter === dropped) continue
      first = letter === several ? firstSteps(first, units[at - 1]!) : firstStep(first, letter)
      second = letter === several ? secondSteps(second, units[at - 1]!) : secondStep(second, letter)
      if (letter === space) continue
      letters++
      const next = at < length ? knownFacts[units[at]!]! : outside
      const mayEnd = shape === hangul ? mayEndInHangul(next) : endsWord(units, at)
      if (mayEnd) return this.#endAt(at, first, second, letters)
    }
  }

  #readRun(): boolean {
    const { units, start } = this
    const { length } = units
    const farthest = Math.min(length, start + mostUnspacedUnits)
    const before = start === 0 ? outside : knownFacts[units[start - 1]!]!
    const startsAtLimit = isLimitBetween(before, knownFacts[units[start]!]!)
    let { first, second, letters, end: at } = this
    while (at < farthest) {
      const facts = knownFacts[units[at]!]!
      const letter = facts & letterBits
      if (letter === space && !canJoinUnspaced(units, at)) return false
      at++
      if (letter === space || letter === dropped) continue
      first = letter === several ? firstSteps(first, units[at - 1]!) : firstStep(first, letter)
      second = letter === several ? secondSteps(second, units[at - 1]!) : secondStep(second, letter)
      letters++
      const next = at < length ? knownFacts[units[at]!]! : outside
      const mayEnd = shapeOfFacts(facts) === hangul || mayEndInRun(facts, next, at - start, startsAtLimit)
      if (letters >= fewestLetters && mayEnd) return this.#endAt(at, first, second, letters)
    }
    return false
  }

  #endAt(at: number, first: number, second: number, letters: number): true {
    this.end = at
    this.first = first
    this.second = second
    this.letters = letters
    return true
  }
}

/** Whether an apostrophe or a sign without width follows a word's letters: "L'Aquila" is one word. */
export function isWithinWord(units: Units, end: number): boolean {
  return end < units.length && (knownFacts[units[end]!]! & letterBits) === dropped
}

function firstSteps(hash: number, unit: number): number {
  const folded = foldUnit(unit)
  let stepped = hash
  for (let i = 0; i < folded.length; i++) stepped = firstStep(stepped, folded.charCodeAt(i))
  return stepped
}

function secondSteps(hash: number, unit: number): number {
  const folded = foldUnit(unit)
  let stepped = hash
  for (let i = 0; i < folded.length; i++) stepped = secondStep(stepped, folded.charCodeAt(i))
  return stepped
}
