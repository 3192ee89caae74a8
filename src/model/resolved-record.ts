// A record whose mentions have been resolved: what consolidation brings together.
import type { PartyId } from './ids.ts'
import type { Match } from './match.ts'
import type { Party } from './party.ts'
import type { AgreementRecord, Mention } from './record.ts'
import type { Source } from './source.ts'

export interface ResolvedMention {
  readonly mention: Mention
  readonly match: Match
  /** The chosen party; a party of origin `source` where the match chose none. */
  readonly party: Party
}

export interface ResolvedRecord {
  readonly record: AgreementRecord
  readonly source: Source
  /** The party whose page the source is, null for a third party's page. */
  readonly publisherParty: PartyId | null
  /** One for each of `record.parties`, in their order. */
  readonly mentions: readonly ResolvedMention[]
}
