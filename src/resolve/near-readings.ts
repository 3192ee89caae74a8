// Whom a mention means by a name that is nearly the one written, or has some of its words, or is one of several.
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { CountryCode } from '../model/party.ts'
import { fold } from '../text/fold.ts'
import { firstFound, type NameReading, noReadings, readingOf } from './name-reading.ts'
import type { NameVariant } from './name-variants.ts'
import { bearersOfSeveral } from './several-names.ts'

/** Two slips with a little more. */
const mostSlips = 2.2
const leastReach = 0.5
const shortestNear = 4
const longestRow = 6
/** As many slips as it counts for to leave words of a name out, and to add some. */
const wordsLeftOut = { distance: 0.7, slips: 1, lettersLeftOut: 0, spelling: null } as const
const wordsTooMany = { distance: 1.5, slips: 2, lettersLeftOut: 0, spelling: null } as const
/** Of the name's letters; less would make a town of every firm that bears its name. */
const shortestPart = 0.55

/** Names that are nearly the one written, with the fewest words given up. */
export function nearReadings(
  variants: readonly NameVariant[],
  gazetteer: Gazetteer,
  countries: readonly CountryCode[] | null,
): readonly NameReading[] {
  return firstFound(variants, (variant) => {
    const limit = Math.min(mostSlips, slipsWithin(variant.name.length, countries === null))
    if (limit < leastReach) return noReadings
    return gazetteer.partiesNear(variant.name, countries, limit).map((near) => {
      const { party, isFirst, distance, slips, lettersLeftOut, spelling } = near
      const use = isFirst && spelling === fold(gazetteer.nameOf(party)) ? 'own' : 'alternate'
      const nearness = { distance, slips, lettersLeftOut, spelling, shared: 1 }
      return readingOf({ party, use }, variant, 'nearness', nearness)
    })
  })
}

/** A slip in three letters, two in six; fewer where any country's name may be meant. */
function slipsWithin(length: number, isAnywhere: boolean): number {
  if (length < shortestNear) return 0
  const slips = length / 3
  return isAnywhere ? slips - 0.5 : slips
}

/** Names of which the written words are a part, or that are a part of the written words. */
export function wordReadings(
  variants: readonly NameVariant[],
  gazetteer: Gazetteer,
  countries: readonly CountryCode[],
): readonly NameReading[] {
  return firstFound(variants, (variant) => {
    const longer = gazetteer.partiesWithWords(variant.name, countries).map((bearer) => {
      const own = fold(gazetteer.nameOf(bearer.party))
      const shared = Math.min(1, variant.name.length / own.length)
      return readingOf(bearer, variant, 'words', { ...wordsLeftOut, shared })
    })
    const shorter = partsOf(variant.name).flatMap((part) =>
      gazetteer
        .partiesNamed(part, countries)
        .filter(({ use }) => use === 'own')
        .map((bearer) =>
          readingOf(bearer, variant, 'words', {
            ...wordsTooMany,
            shared: part.length / variant.name.length,
          }),
        ),
    )
    return shorter.length === 0 ? longer : [...longer, ...shorter]
  })
}

/** The longest rows of words that leave a word out at the one end or the other. */
function partsOf(name: string): readonly string[] {
  const words = name.split(' ')
  if (words.length < 2 || words.length > longestRow) return []
  return [words.slice(0, -1).join(' '), words.slice(1).join(' ')].filter(
    (part) => part.length >= shortestPart * name.length,
  )
}

/** See `bearersOfSeveral`. */
export function readingsOfSeveral(
  asWritten: string,
  gazetteer: Gazetteer,
  countries: readonly CountryCode[],
): readonly NameReading[] {
  const variant = { name: fold(asWritten), kind: null, container: null, steps: 0 }
  return bearersOfSeveral(asWritten, gazetteer, countries).map((bearer) =>
    readingOf(bearer, variant, 'oneOfSeveral'),
  )
}
