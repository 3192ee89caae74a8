// What a list may be narrowed to, and which part of it is asked for.
import type { Evidence } from '../model/agreement.ts'
import type { FindingKind, Severity } from '../model/finding.ts'
import type { AgreementId, PartyId, SourceId } from '../model/ids.ts'
import type { InstrumentType } from '../model/instrument.ts'
import type { CountryCode } from '../model/party.ts'

export interface AgreementFilter {
  readonly party?: PartyId
  /** All of these countries have a party in it. */
  readonly countries?: readonly CountryCode[]
  readonly instrument?: InstrumentType
  readonly evidence?: Evidence
  readonly source?: SourceId
  /** Some source of it was read after this instant. */
  readonly changedSince?: string
  readonly limit?: number
  readonly offset?: number
}

/** A part of a list in the order of ids: the first `limit` behind `after`, from the beginning where it is null. */
export interface PageOfList {
  readonly after: string | null
  readonly limit: number
}

export interface FindingFilter {
  readonly kind?: FindingKind
  readonly severity?: Severity
  readonly agreement?: AgreementId
  readonly source?: SourceId
  readonly limit?: number
  readonly offset?: number
}
