// Records that people decided to tell one agreement, brought together whatever the rules make of them.
import type { DecidedPairs } from '../model/decided-pairs.ts'
import type { PartyId } from '../model/ids.ts'
import { type AreApart, idsOf } from './are-apart.ts'
import { compareText } from './compare-text.ts'
import type { Gathering } from './gather-tellings.ts'

export interface Gathered {
  readonly parties: readonly PartyId[]
  readonly gathering: Gathering
}

/**
 * Gatherings that hold a pair become one, with the parties of both; where another decision keeps some of them apart,
 * that one goes before.
 */
export function joinSame(
  gathered: readonly Gathered[],
  { same }: DecidedPairs,
  areApart: AreApart,
): readonly Gathered[] {
  if (same.length === 0) return gathered
  const homes = new Map(gathered.flatMap((one) => idsOf(one.gathering).map((id) => [id, one] as const)))
  const joined = new Set(gathered)
  for (const [one, other] of same) {
    const [home, guest] = [homes.get(one), homes.get(other)]
    if (home === undefined || guest === undefined || home === guest) continue
    if (areApart(home.gathering, guest.gathering)) continue
    const parties = [...new Set([...home.parties, ...guest.parties])].sort(compareText)
    const both = { parties, gathering: [...home.gathering, ...guest.gathering] }
    for (const id of idsOf(both.gathering)) homes.set(id, both)
    joined.delete(home)
    joined.delete(guest)
    joined.add(both)
  }
  return [...joined]
}
