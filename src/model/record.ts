// What one source says of one agreement: its claims together.
import type { RecordId } from './ids.ts'
import type { InstrumentType } from './instrument.ts'
import type { CountryCode, PartyKind } from './party.ts'
import type { Citation, Span } from './span.ts'

/** What every claim has: the words, where they stand, and which rule read them. */
export interface ClaimBase extends Span {
  readonly asWritten: string
  /** Extractor and version, such as `prose@1`, or a person. */
  readonly origin: string
}

/** A name as written that stands for somebody, with all that the page tells of whom. */
export interface Mention extends ClaimBase {
  readonly role: 'publisher' | 'partner'
  /** The kind that the words say: "Municipality of", "(district)", "Oblast". */
  readonly kindHint: PartyKind | null
  /** The country that the words say, or that the heading or column tells. */
  readonly countryHint: CountryCode | null
  /** Region, county or city that the words put it in. */
  readonly containerHint: string | null
}

export interface InstrumentClaim extends ClaimBase {
  readonly type: InstrumentType
  /** False where the words tell the tie and name no paper: "twinned with". They are no title then. */
  readonly isPaper?: boolean
}

export const dateRoles = ['signed', 'renewed', 'decided', 'ended', 'other'] as const
export type DateRole = (typeof dateRoles)[number]

export interface DateClaim extends ClaimBase {
  /** EDTF; never more exact than the words. */
  readonly edtf: string
  readonly role: DateRole
  /** The place of signing as written. */
  readonly place: string | null
}

export interface AreaClaim extends ClaimBase {
  /** A concept of the areas scheme, null where the words are not known to it. */
  readonly concept: string | null
}

export const recordStatuses = ['active', 'ended', 'suspended', 'planned', 'unknown'] as const
export type RecordStatus = (typeof recordStatuses)[number]

export interface AgreementRecord {
  readonly id: RecordId
  /** In the order of the text; the publisher, where it is a party, is among them. */
  readonly parties: readonly Mention[]
  /** null where neither the row nor anything above it names an instrument. */
  readonly instrument: InstrumentClaim | null
  readonly dates: readonly DateClaim[]
  readonly areas: readonly AreaClaim[]
  readonly status: RecordStatus
  /** The words that show the status, where it is not merely being listed. */
  readonly statusCitation: Citation | null
  /** The shortest passage that tells the agreement. */
  readonly citation: Citation
}
