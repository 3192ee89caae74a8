// Parties for somebody who is still typing a name, best first.
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { PartyId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import { readWrittenName } from '../../text/written-name.ts'

/** An id stands for its party; of a name too long to be one nothing is suggested. */
export function suggestParties(prefix: string, gazetteer: Gazetteer, limit: number): readonly Party[] {
  const known = gazetteer.findParty(prefix.trim() as PartyId)
  if (known !== null) return [known]
  const { name, faults } = readWrittenName(prefix)
  if (faults.some(({ kind }) => kind === 'empty-name' || kind === 'long-name')) return []
  const begun = gazetteer.suggest(name, { limit }).map(({ party }) => party)
  // A script that has no beginnings in the index, such as Han, has whole names.
  const parties = begun.length > 0 ? begun : gazetteer.partiesNamed(name).map(({ party }) => party)
  return [...new Set(parties)].slice(0, limit).map((number) => gazetteer.party(number))
}
