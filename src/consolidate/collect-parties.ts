// Every party that the records name, each once, the same whichever record names it first.
import type { AgreementParty } from '../model/agreement.ts'
import type { PartyId } from '../model/ids.ts'
import type { Party, PartyName } from '../model/party.ts'
import type { ResolvedRecord } from '../model/resolved-record.ts'
import { compareText } from './compare-text.ts'

/** In the order of their ids. A party that is known only as written bears every spelling that was found. */
export function collectParties(resolved: readonly ResolvedRecord[]): ReadonlyMap<PartyId, Party> {
  const versions = new Map<PartyId, Map<string, Party>>()
  for (const { party } of resolved.flatMap(({ mentions }) => mentions)) {
    const known = versions.get(party.id) ?? new Map<string, Party>()
    versions.set(party.id, known.set(versionOf(party), party))
  }
  return new Map(
    [...versions].sort(([a], [b]) => compareText(a, b)).map(([id, known]) => [id, mergeVersions(known)]),
  )
}

export function agreementParty({ id, name, country, kind }: Party): AgreementParty {
  return { id, name, country, kind }
}

/** The gazetteer tells one party in one way; sources tell theirs in several. */
function versionOf(party: Party): string {
  const { name, country, kind, origin } = party
  return origin === 'source' ? JSON.stringify(party) : JSON.stringify([name, country, kind])
}

function mergeVersions(versions: ReadonlyMap<string, Party>): Party {
  const sorted = [...versions].sort(([a], [b]) => compareText(a, b)).map(([, party]) => party)
  const first = sorted.find(({ kind }) => kind !== 'other') ?? sorted[0]!
  if (first.origin !== 'source' || sorted.length === 1) return first
  const names = new Map<string, PartyName>()
  for (const name of sorted.flatMap((party) => party.names)) names.set(name.text, name)
  return { ...first, names: [...names.values()] }
}
