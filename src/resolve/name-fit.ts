// How often a name found in some way is the one meant.
import type { NameReading } from './gather-candidates.ts'

const fitOfUse = { own: 1, alternate: 0.98, weak: 0.7 } as const
/** A name in another case: some other name may have been meant, of which this is the nominative. */
const fitOfEnding = { ending: 0.93, endingOfAnyLanguage: 0.88 } as const
/** For each word given up. */
const stepFit = 0.98

/** 1 for the own name as written; between 0 and 1. */
export function nameFit(reading: NameReading, isAnywhere: boolean): number {
  const { variant, by, distance, differingLength, use } = reading
  if (by === 'nearness') return nearnessFit(differingLength, distance, isAnywhere)
  return fitOfUse[use] * fitOfWay(by, variant.name.length, isAnywhere) * stepFit ** variant.steps
}

function fitOfWay(by: Exclude<NameReading['by'], 'nearness'>, length: number, isAnywhere: boolean): number {
  if (by === 'name') return 1
  return by === 'sound' ? soundFit(length, isAnywhere) : fitOfEnding[by]
}

/** Short skeletons agree by chance. */
function soundFit(length: number, isAnywhere: boolean): number {
  return likelihood(0.6 * length - (isAnywhere ? 2.7 : 1.6))
}

/** Measured on names with typing errors, and on names that the gazetteer lacks: long names bear slips, short ones do not. */
function nearnessFit(length: number, distance: number, isAnywhere: boolean): number {
  return likelihood(0.45 * Math.min(length, 14) - 2.2 * distance + (isAnywhere ? -1 : 0.2))
}

const likelihood = (odds: number) => 1 / (1 + Math.exp(-odds))
