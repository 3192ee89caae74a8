// The hashes of a stretch of text as it would be if folded, without folding it.
import { foldCode, foldUnit, several, space } from '../../text/fold.ts'
import { finish, firstSeed, firstStep, type NameHash, secondSeed, secondStep } from './name-hash.ts'
import type { Units } from './unit-facts.ts'

/** The hashes of `fold(text)`, for text whose letters are composed. */
export function hashOfUnits(units: Units, start: number, end: number): NameHash {
  let first = firstSeed
  let second = secondSeed
  const step = (code: number) => {
    first = firstStep(first, code)
    second = secondStep(second, code)
  }
  let isBoundaryDue = false
  let isEmpty = true
  for (let at = start; at < end; at++) {
    const code = foldCode(units[at]!)
    if (code === space) isBoundaryDue = !isEmpty
    else if (code >= several) {
      if (isBoundaryDue) step(space)
      isBoundaryDue = false
      isEmpty = false
      if (code > several) step(code)
      else for (const letter of foldUnit(units[at]!)) step(letter.charCodeAt(0))
    }
  }
  return { first: finish(first), second: second >>> 0 }
}
