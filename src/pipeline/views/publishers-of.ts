// Whose page each source is, where it is anybody's.
import type { SourceId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import type { Reading } from '../../store/store.ts'
import type { ResolvedReading } from '../reading/resolve-reading.ts'

export function publishersOf(
  read: readonly (ResolvedReading & { readonly reading: Pick<Reading, 'source'> })[],
  decided: ReadonlyMap<SourceId, Party>,
  resolved = read.flatMap(({ records }) => records),
): readonly { readonly source: SourceId; readonly party: Party }[] {
  const sides = new Set(resolved.map(({ source, publisherParty }) => `${source.id} ${publisherParty}`))
  return read.flatMap(({ reading: { source }, publisher: found }) => {
    const party = decided.get(source.id) ?? found
    if (party === null) return []
    // A publisher that is no body and takes part in nothing is the name of a page, not a party.
    const isParty = party.origin !== 'source' || sides.has(`${source.id} ${party.id}`)
    return isParty ? [{ source: source.id, party }] : []
  })
}
