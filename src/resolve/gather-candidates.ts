// Which parties a mention may mean, each with the best reading of its name.
import type { Gazetteer, PartyNumber, SpellingUse } from '../gazetteer/gazetteer.ts'
import type { CountryCode } from '../model/party.ts'
import type { NameVariant } from './name-variants.ts'

export interface NameReading {
  readonly party: PartyNumber
  readonly variant: NameVariant
  readonly use: SpellingUse
  /** How the spelling was found. */
  readonly by: 'name' | 'sound' | 'nearness'
  /** Slips per letter; 0 unless found by nearness. */
  readonly distance: number
}

const shortestNear = 4

/** The first way that finds anything: exact names, then other romanisations, then near spellings. */
export function gatherCandidates(
  variants: readonly NameVariant[],
  gazetteer: Gazetteer,
  countries: readonly CountryCode[] | null,
): readonly NameReading[] {
  const exact = variants.flatMap((variant) =>
    gazetteer
      .partiesNamed(variant.name, countries ?? undefined)
      .map(({ party, use }): NameReading => ({ party, use, variant, by: 'name', distance: 0 })),
  )
  if (exact.some(({ use }) => use !== 'weak')) return exact
  const sounding = variants.flatMap((variant) =>
    gazetteer
      .partiesSoundingLike(variant.name, countries ?? undefined)
      .map(({ party, use }): NameReading => ({ party, use, variant, by: 'sound', distance: 0 })),
  )
  const known = [...exact, ...sounding]
  if (known.length > 0) return known
  return variants.flatMap((variant) => {
    const limit = mostSlips(variant.name.length, countries === null)
    if (limit === 0) return []
    return gazetteer.partiesNear(variant.name, countries, limit).map(
      ({ party, use, distance, spelling }): NameReading => ({
        party,
        use,
        variant,
        by: 'nearness',
        distance: distance / Math.max(shortestNear, variant.name.length, spelling.length),
      }),
    )
  })
}

/** A slip in four letters, two in eight; one fewer where any country's name may be meant. */
function mostSlips(length: number, isAnywhere: boolean): number {
  if (length < shortestNear) return 0
  const slips = Math.min(3, length / 4)
  return isAnywhere ? Math.max(0, Math.min(2, slips - 0.5)) : slips
}
