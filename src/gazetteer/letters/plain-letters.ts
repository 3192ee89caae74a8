// Reads plain letters of a text, hashing what they fold to: the loop in which most of a search's time goes by.
import { firstStep, secondStep } from './name-hash.ts'
import { knownFacts, letterBits, outside, plain, type Units } from './unit-facts.ts'

/** Running hashes behind the letters read, for whoever called to take at once. */
export const hashed = { first: 0, second: 0 }

/** Tells where the plain letters end. */
export function readPlain(units: Units, start: number, firstBefore: number, secondBefore: number): number {
  const { length } = units
  let first = firstBefore
  let second = secondBefore
  let at = start
  let facts = at < length ? knownFacts[units[at]!]! : outside
  while ((facts & plain) !== 0) {
    first = firstStep(first, facts & letterBits)
    second = secondStep(second, facts & letterBits)
    at++
    facts = at < length ? knownFacts[units[at]!]! : outside
  }
  hashed.first = first
  hashed.second = second
  return at
}
