// How well an agreement is proved: by whose own pages it is told.
import type { Evidence } from '../../model/agreement.ts'
import type { PartyId } from '../../model/ids.ts'
import type { ResolvedRecord } from '../../model/resolved-record.ts'
import { isOwnWord } from '../gather/rank-word.ts'

/** `records` are of what was concluded; of a mere plan, those of the plan. */
export function gradeEvidence(records: readonly ResolvedRecord[]): Evidence {
  if (records.some(({ source }) => source.authority === 'gazette')) return 'gazetted'
  const sides = new Set(records.map(sideOf).filter((side) => side !== null))
  if (sides.size >= 2) return 'twoSided'
  return sides.size === 1 ? 'oneSided' : 'claimed'
}

/** The party of the agreement that speaks here for itself, null where somebody else speaks. */
export function sideOf({ source, publisherParty, mentions }: ResolvedRecord): PartyId | null {
  const isParty = mentions.some(({ party }) => party.id === publisherParty)
  return isParty && isOwnWord(source) ? publisherParty : null
}
