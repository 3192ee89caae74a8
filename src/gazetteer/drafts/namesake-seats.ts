// Where a division lies of which GeoNames tells no place: where the town does that bears its name, in the same region.
import { fold } from '../../text/fold.ts'
import { withoutPartyWords } from '../../text/party-words.ts'
import { skeleton } from '../../text/skeleton.ts'
import { traditionOf } from '../letters/tradition.ts'
import type { PartyDraft } from './party-draft.ts'
import type { RegionSeat } from './region-seats.ts'

type NamesakeOf = (region: string, name: string) => PartyDraft | null

/** `region` is the code of the first level, `ZM-03`; "Dombarovsky District" is looked for as Dombarovsky, by its skeleton too. */
export function namesakesWithin(seats: ReadonlyMap<string, RegionSeat>): NamesakeOf {
  const known = new Map<string, ReadonlyMap<string, PartyDraft>>()
  return (region, name) => {
    const towns = known.get(region) ?? townsByName(seats.get(region)?.places ?? [])
    known.set(region, towns)
    const tradition = traditionOf(region.slice(0, 2))
    const names = [fold(name), ...withoutPartyWords(fold(name)).map((bare) => bare.name)]
    const keys = [...names, ...names.map((one) => skeletonMark + skeleton(one, tradition))]
    return keys.map((key) => towns.get(key)).find((town) => town !== undefined) ?? null
  }
}

const skeletonMark = '~'

/** The most populous of each name. */
function townsByName(places: readonly PartyDraft[]): ReadonlyMap<string, PartyDraft> {
  const towns = new Map<string, PartyDraft>()
  const largestFirst = places
    .filter(({ kind }) => kind === 'city')
    .toSorted((a, b) => b.population - a.population)
  for (const town of largestFirst) {
    const { own, alternate } = town.keys
    const bones = own.map((key) => skeletonMark + skeleton(key, traditionOf(town.country)))
    for (const key of [...own, ...bones, ...alternate]) if (!towns.has(key)) towns.set(key, town)
  }
  return towns
}
