// Parties for somebody who is still typing a name, best first.
import type { Bearer, Gazetteer, PartyNumber } from '../gazetteer/gazetteer.ts'
import type { PartyId } from '../model/ids.ts'
import type { Party } from '../model/party.ts'
import { readWrittenName } from '../text/written-name.ts'

/** An id stands for its party; of a name too long to be one nothing is suggested. */
export function suggestParties(prefix: string, gazetteer: Gazetteer, limit: number): readonly Party[] {
  const known = gazetteer.findParty(prefix.trim() as PartyId)
  if (known !== null) return [known]
  const { name, faults } = readWrittenName(prefix)
  if (faults.some(({ kind }) => kind === 'empty-name' || kind === 'long-name')) return []
  const byPopulation = (bearers: readonly Bearer[]) =>
    bearers
      .map(({ party }) => party)
      .sort((a, b) => gazetteer.traits(b).population - gazetteer.traits(a).population)
  const numbers = new Set<PartyNumber>([
    ...byPopulation(gazetteer.partiesNamed(name)),
    ...byPopulation(gazetteer.partiesSoundingLike(name)),
  ])
  return [...numbers].slice(0, limit).map((number) => gazetteer.party(number))
}
