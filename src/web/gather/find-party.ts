// A party by its id: as the register holds it, else as the gazetteer knows it.
import type { PartyId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import type { KnownParty, NameDesk } from '../../pipeline/names/name-desk.ts'
import { nameInTongue } from '../../publish/phrase/name-in-tongue.ts'
import type { Store } from '../../store/store.ts'
import type { Tongue } from '../../wording/make-tongue.ts'

export async function findParty(
  id: string,
  { store, names, tongue }: { readonly store: Store; readonly names: NameDesk; readonly tongue: Tongue },
): Promise<Party | null> {
  const held = await store.parties.get(id as PartyId)
  if (held !== undefined) return held
  const known = (await names.find(id))?.party ?? null
  return known === null ? null : { ...known, name: nameInTongue(known, tongue) }
}

/** With the state and the regions around it, which the gazetteer alone knows. */
export async function findKnownParty(id: string, store: Store, names: NameDesk): Promise<KnownParty | null> {
  const [held, known] = await Promise.all([store.parties.get(id as PartyId), names.find(id)])
  return held === undefined ? known : { state: null, containers: [], successor: null, ...known, party: held }
}
