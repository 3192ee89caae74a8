// A reading of a mention: a party that it may mean, with the name by which it was found.
import type { Bearer, PartyNumber, SpellingUse } from '../gazetteer/gazetteer.ts'
import type { NameVariant } from './name-variants.ts'

export interface NameReading {
  readonly party: PartyNumber
  readonly variant: NameVariant
  readonly use: SpellingUse
  /** How the spelling was found. */
  readonly by: 'name' | 'sound' | 'ending' | 'endingOfAnyLanguage' | 'nearness' | 'words' | 'oneOfSeveral'
  /** See `spellingDistance`; 0 unless found by nearness or by words. */
  readonly distance: number
  /** Letters left out, put in, mistaken or exchanged; 0 unless found by nearness or by words. */
  readonly slips: number
  /** How many letters more the spelling has; 0 unless found by nearness. */
  readonly lettersLeftOut: number
  /** The spelling found by nearness, folded; null unless found so. */
  readonly spelling: string | null
  /** Which part of the longer name's letters the shorter has; 1 unless found by words. */
  readonly shared: number
}

export const noReadings: readonly NameReading[] = []

export type Nearness = Pick<NameReading, 'distance' | 'slips' | 'lettersLeftOut' | 'spelling' | 'shared'>
const asItStands: Nearness = { distance: 0, slips: 0, lettersLeftOut: 0, spelling: null, shared: 1 }

/** All readings are made here, since objects whose properties stand in one order are read faster. */
export function readingOf(
  { party, use }: Bearer,
  variant: NameVariant,
  by: NameReading['by'],
  { distance, slips, lettersLeftOut, spelling, shared }: Nearness = asItStands,
): NameReading {
  return { party, use, variant, by, distance, slips, lettersLeftOut, spelling, shared }
}

/** Codes and machine romanisations prove nothing of a name that nobody wrote. */
export function provenReadings(bearers: readonly Bearer[], variant: NameVariant, by: NameReading['by']) {
  if (bearers.length === 0) return noReadings
  return bearers.filter(({ use }) => use !== 'weak').map((bearer) => readingOf(bearer, variant, by))
}

/** Those of the variants that give up the fewest words. */
export function firstFound(
  variants: readonly NameVariant[],
  readingsOf: (variant: NameVariant) => readonly NameReading[],
): readonly NameReading[] {
  if (variants.length === 1) return readingsOf(variants[0]!)
  const found: NameReading[] = []
  let steps = 0
  for (const variant of variants) {
    if (variant.steps > steps && found.some(({ use }) => use !== 'weak')) break
    steps = variant.steps
    for (const reading of readingsOf(variant)) found.push(reading)
  }
  return found
}
