// Everything that is computed from the facts, as the store takes it: all of it, or what one source changes.
import type { Agreement, MintedAgreement, MovedAgreement, Partnership } from '../model/agreement.ts'
import type { AgreementTimes } from '../model/agreement-facets.ts'
import type { Finding } from '../model/finding.ts'
import type { AgreementId, PartyId, RecordId, SourceId } from '../model/ids.ts'
import type { Party } from '../model/party.ts'
import type { ResolvedRecord } from '../model/resolved-record.ts'

/** Everything that is computed from the facts; replaced as a whole, in one transaction. */
export interface Views {
  readonly parties: readonly Party[]
  readonly resolved: readonly ResolvedRecord[]
  readonly agreements: readonly Agreement[]
  readonly partnerships: readonly Partnership[]
  readonly findings: readonly Finding[]
  /** Agreements that were merged into older ones. */
  readonly moves: readonly MovedAgreement[]
  /** Whose page each source is, where it is anybody's. */
  readonly publishers: readonly SourcePublisher[]
  /** Ids given on the way; kept as facts in the same transaction. */
  readonly minted?: readonly MintedAgreement[]
  /** `facts.version()` from before the facts were read; told, the views are refused where facts have come since. */
  readonly basis?: string
  /** First days of agreements, by which they are listed, and their states. */
  readonly times?: ReadonlyMap<AgreementId, AgreementTimes>
  /** Which records may tell one agreement: the block of each, and what leads from block to block. */
  readonly blocks?: ReadonlyMap<RecordId, string>
  readonly links?: readonly BlockLink[]
  /** Pages that tell agreements of their own publisher's. */
  readonly ownPages?: readonly SourcePublisher[]
  /** For which day, and with which names of the world, it was computed. */
  readonly made?: Making
}

/** Under which conditions views were computed; what changes them changes views of which no fact has changed. */
export interface Making {
  readonly day: string
  readonly maker: string
}

/** See `linksOf` of consolidation. */
export interface BlockLink {
  readonly block: string
  readonly key: string
  readonly seeks: boolean
}

/** Views of some blocks, computed anew; what those blocks held is taken out first. */
export interface ViewChange extends Required<Omit<Views, 'basis' | 'resolved'>> {
  readonly basis: string
  /** What the views were computed from until now. */
  readonly since: string
  /** Blocks computed anew, and among them those that lost or won a record. */
  readonly touched: readonly string[]
  readonly changed: readonly string[]
  /** Sources read anew, with their records. */
  readonly sources: readonly SourceId[]
  readonly resolved: readonly ResolvedRecord[]
  /** Records of other sources that tell another agreement now. */
  readonly rehomed: readonly { readonly record: RecordId; readonly agreement: AgreementId | null }[]
}

/** A record where it stands among the views. */
export interface PlacedRecord {
  readonly record: ResolvedRecord
  readonly agreement: AgreementId | null
}

/** Makes spellings of one name alike. */
export type Fold = (text: string) => string

export interface SourcePublisher {
  readonly source: SourceId
  readonly party: PartyId
}
