// Which names of a record may mean other parties: those that the match weighed, and for a name that nobody bears the
// bodies of the same country with whom the other side has agreements.
import type { PartyId } from '../../model/ids.ts'
import type { Match } from '../../model/match.ts'
import type { ResolvedMention, ResolvedRecord } from '../../model/resolved-record.ts'
import type { Doubt, ProofNeeded } from './doubt-columns.ts'

/** Scores that leave no doubt, and those that leave much. */
const certain = 0.995
const doubtful = 0.85

type NumberOf = (party: PartyId) => number | undefined

export function doubtsAmong(
  records: readonly ResolvedRecord[],
  numberOf: NumberOf,
): (record: ResolvedRecord) => readonly Doubt[] {
  const partners = partnersOfUnknown(records)
  return ({ mentions }) =>
    mentions.flatMap((mention) => {
      const weighed = weighedDoubt(mention, numberOf)
      const { party } = mention
      if (party.origin !== 'source' || party.country === null) return weighed
      const candidates = mentions
        .flatMap((other) => partners.get(`${other.party.id} ${party.country}`) ?? [])
        .flatMap((id) => numberOf(id) ?? [])
      return [
        ...weighed,
        { party: numberOf(party.id)!, candidates: [...new Set(candidates)], needs: 'month' },
      ]
    })
}

function weighedDoubt({ party, match }: ResolvedMention, numberOf: NumberOf): readonly Doubt[] {
  const needs = doubtIn(match)
  if (needs === null) return []
  const candidates = match.candidates
    .filter((candidate) => candidate.party !== party.id)
    .flatMap((candidate) => numberOf(candidate.party) ?? [])
  return candidates.length === 0 ? [] : [{ party: numberOf(party.id)!, candidates, needs }]
}

/** What must agree before another candidate is taken; null where the name is known without doubt. */
export function doubtIn({ chosen, isAmbiguous }: Match): ProofNeeded | null {
  const score = chosen?.score ?? 0
  if (score >= certain && !isAmbiguous) return null
  return score < doubtful || isAmbiguous ? 'kind' : 'year'
}

/** By "party country": whom a party that stands beside an unknown name is elsewhere told with, of that name's country. */
function partnersOfUnknown(records: readonly ResolvedRecord[]): ReadonlyMap<string, readonly PartyId[]> {
  const partners = new Map<string, PartyId[]>()
  for (const { mentions } of records) {
    for (const { party } of mentions) {
      if (party.origin !== 'source') continue
      for (const other of mentions)
        if (other.party.id !== party.id) partners.set(`${other.party.id} ${party.country}`, [])
    }
  }
  if (partners.size === 0) return partners
  for (const { mentions } of records) {
    for (const { party } of mentions) {
      for (const other of mentions)
        if (party.origin !== 'source') partners.get(`${other.party.id} ${party.country}`)?.push(party.id)
    }
  }
  return partners
}
