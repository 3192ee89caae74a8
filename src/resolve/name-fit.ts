// How often a name found in some way is the one meant.
import type { NameReading } from './name-reading.ts'

const fitOfUse = { own: 1, alternate: 0.98, weak: 0.7 } as const
/** A name in another case: some other name may have been meant, of which this is the nominative. */
const fitOfEnding = { ending: 0.93, endingOfAnyLanguage: 0.88 } as const
/** Measured on other names of places that the gazetteer had been made to forget. */
const fitOfSeveral = 0.55
/** For each word given up. */
const stepFit = 0.98
const longestThatCounts = 14
const clearness = 3

/** 1 for the own name as written; between 0 and 1. */
export function nameFit(reading: NameReading, isAnywhere: boolean): number {
  const { variant, by, use } = reading
  if (by === 'words') return wordsFit(reading, isAnywhere)
  if (by === 'nearness') return nearnessFit(reading, isAnywhere)
  return fitOfUse[use] * fitOfWay(by, variant.name.length, isAnywhere) * stepFit ** variant.steps
}

function fitOfWay(
  by: Exclude<NameReading['by'], 'nearness' | 'words'>,
  length: number,
  isAnywhere: boolean,
): number {
  if (by === 'name') return 1
  if (by === 'oneOfSeveral') return fitOfSeveral
  return by === 'sound' ? soundFit(length, isAnywhere) : fitOfEnding[by]
}

/** Who leaves words out means a place more often than who adds some: firms and hotels bear the names of towns. */
function wordsFit({ distance, shared }: NameReading, isAnywhere: boolean): number {
  return (distance < 1 ? 0.5 : 0.23) - (isAnywhere ? 0.2 : 0) + 0.45 * shared
}

/** Short skeletons agree by chance. */
function soundFit(length: number, isAnywhere: boolean): number {
  return likelihood(0.6 * length - (isAnywhere ? 2.7 : 1.6))
}

/**
 * Measured on misspelt names, and on names of villages, persons and firms that the gazetteer lacks: long names bear slips,
 * short ones do not, and of two names that share a word the other words tell them apart.
 */
function nearnessFit({ variant, distance, spelling }: NameReading, isAnywhere: boolean): number {
  const shared = partInCommon(variant.name, spelling ?? variant.name)
  const length = Math.min(variant.name.length, longestThatCounts)
  const slipsInTen = (10 * distance) / variant.name.length
  return likelihood(
    (isAnywhere ? -0.4 : 0.2) + 0.52 * length - 3.4 * distance + 1.3 * slipsInTen - 2 * shared,
  )
}

/** A near name is the one meant only where it is the nearest by far; others share what the words may mean. */
export function scoreWithin(fit: number, share: number, by: NameReading['by']): number {
  if (by !== 'nearness') return fit * share
  return likelihood(Math.log(fit / (1 - fit)) + clearness * Math.log(share))
}

/** "Vaux-sur-Aure" and "Vaux-sur-Eure": the words that they begin or end with. */
function partInCommon(a: string, b: string): number {
  if (!a.includes(' ') && !b.includes(' ')) return a === b ? 1 : 0
  const words = a.split(' ')
  const others = b.split(' ')
  const fewest = Math.min(words.length, others.length)
  let common = 0
  let first = 0
  while (first < fewest && words[first] === others[first]) common += words[first++]!.length
  let last = 0
  while (last < fewest - first && words.at(-1 - last) === others.at(-1 - last))
    common += words.at(-1 - last++)!.length
  return common / Math.max(a.length, b.length)
}

const likelihood = (odds: number) => 1 / (1 + Math.exp(-odds))
