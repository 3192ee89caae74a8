// One instrument between two or more parties, with every side's claims, and the tie that lasts between them.
import type { AgreementId, PartnershipId, PartyId, RecordId, SourceId } from './ids.ts'
import type { InstrumentType } from './instrument.ts'
import type { CountryCode, PartyKind } from './party.ts'
import type { AreaClaim, RecordStatus } from './record.ts'
import type { Authority } from './source.ts'
import type { Citation } from './span.ts'

export const eventKinds = [
  'proposed',
  'negotiated',
  'decided',
  'consented',
  'signed',
  'ratified',
  'inForce',
  'published',
  'renewed',
  'amended',
  'suspended',
  'expired',
  'denounced',
  'terminated',
  'mentioned',
] as const
export type EventKind = (typeof eventKinds)[number]

/** A dated act; `mentioned` is a date whose act the source leaves open ("since 1998"). */
export interface AgreementEvent {
  readonly kind: EventKind
  /** EDTF, null where the act is told without a day. */
  readonly on: string | null
  /** Name of the place, as the register writes it. */
  readonly place: string | null
}

/** How a source's value stands to the register's. */
export const relations = ['same', 'contains', 'within', 'differs', 'contradicts', 'silent'] as const
export type Relation = (typeof relations)[number]

/** What one record says of one field. */
export interface FieldClaim {
  readonly record: RecordId
  readonly source: SourceId
  readonly value: string
  readonly asWritten: string
  readonly citation: Citation
  /** `contains`: coarser than the register's value; `differs`: another value that may also hold; `contradicts`: both cannot hold. */
  readonly relation: Relation
}

export const agreementFields = [
  'parties',
  'instrument',
  'signed',
  'renewed',
  'decided',
  'ended',
  'since',
  'place',
  'areas',
  'status',
] as const
export type AgreementField = (typeof agreementFields)[number]

/** One row of the ledger: the register's value, the rule that chose it, and every source's claim of it. */
export interface FusedField {
  readonly field: AgreementField
  /** null where no source says anything that can stand. */
  readonly value: string | null
  /** Name of the rule: `moreExactCompatible`, `ownWordFirst`, `mostTold`, `laterSource`, `union`, `onlyClaim`. */
  readonly rule: string
  readonly claims: readonly FieldClaim[]
}

/** How well an agreement is proved, weakest first. */
export const evidenceGrades = ['claimed', 'oneSided', 'twoSided', 'documented', 'gazetted'] as const
export type Evidence = (typeof evidenceGrades)[number]

export interface AgreementParty {
  readonly id: PartyId
  readonly name: string
  readonly country: CountryCode | null
  readonly kind: PartyKind
}

export interface AgreementSource {
  readonly source: SourceId
  readonly record: RecordId
  readonly authority: Authority
  /** The party whose page it is, where it is one of the agreement's parties: its side of the ledger. */
  readonly side: PartyId | null
  readonly citation: Citation
}

/** An agreement without what each claim says: enough for a line in a list, a map, a network. */
export interface BriefAgreement {
  readonly id: AgreementId
  readonly partnership: PartnershipId
  /** Ordered by id. */
  readonly parties: readonly AgreementParty[]
  readonly instrument: { readonly type: InstrumentType; readonly title: string | null }
  readonly areas: readonly AreaClaim[]
  readonly events: readonly AgreementEvent[]
  /** What the sources say of its present state, read with the events by `lifecycle`. */
  readonly claimedStatus: RecordStatus
  readonly evidence: Evidence
  readonly sources: readonly AgreementSource[]
}

export interface Agreement extends BriefAgreement {
  readonly fields: readonly FusedField[]
}

/** Told by one of its sides, a government or a gazette; of the others third parties alone claim it. */
export function isFormal({ evidence, sources }: Pick<BriefAgreement, 'evidence' | 'sources'>): boolean {
  return evidence !== 'claimed' || sources.some(({ authority }) => authority === 'government')
}

export interface Partnership {
  readonly id: PartnershipId
  readonly parties: readonly AgreementParty[]
  readonly agreements: readonly AgreementId[]
}

/** A fact: the record was told of this agreement. The first row of an id is the record that founded it. */
export interface MintedAgreement {
  readonly id: AgreementId
  readonly founding: RecordId
}

/** Two agreements were found to be one: the older id stays, the other leads to it. */
export interface MovedAgreement {
  readonly from: AgreementId
  readonly to: AgreementId
}
