// Readings as review asks about them: records with the snapshot they stand in, and parties by their ids.
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { PartyBook } from '../../review/apply-decisions.ts'
import type { ReadRecord } from '../../review/ask.ts'
import type { ToldReading } from '../../store/store.ts'
import type { ResolvedReading } from '../reading/resolve-reading.ts'
import { unresolvedParty } from '../reading/unresolved-party.ts'

export function readRecords({
  reading,
  records,
}: ResolvedReading & { readonly reading: Pick<ToldReading, 'snapshot'> }): readonly ReadRecord[] {
  return records.map((record) => ({ ...record, snapshot: reading.snapshot.id }))
}

export function partyBook(gazetteer: Gazetteer): PartyBook {
  return { find: (id) => gazetteer.findParty(id), asWritten: unresolvedParty }
}
