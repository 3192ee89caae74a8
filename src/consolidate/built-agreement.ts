// What findings are drawn from: agreements with the tellings they were built from, and what reading had noticed.
import type { Agreement } from '../model/agreement.ts'
import type { ReadingFinding } from '../model/finding.ts'
import type { AgreementId, SourceId } from '../model/ids.ts'
import type { InstrumentType } from '../model/instrument.ts'
import type { ResolvedRecord } from '../model/resolved-record.ts'
import type { Source } from '../model/source.ts'

/** What one source tells of one agreement: a record, or several of the same words. */
export interface SourceTelling {
  /** In the register's order. */
  readonly records: readonly ResolvedRecord[]
  readonly source: Source
  /** 0 is the weightiest word; see `rankWord`. */
  readonly rank: number
  readonly type: InstrumentType
  readonly isPlanned: boolean
}

/** All that is told of one agreement. */
export type ToldAgreement = readonly SourceTelling[]

export interface BuiltAgreement {
  readonly agreement: Agreement
  readonly gathering: ToldAgreement
}

export interface NoticedInSource {
  readonly source: SourceId
  /** Each with the words that it stands at. */
  readonly findings: readonly (ReadingFinding & { readonly quote: string })[]
}

/** A record and the agreement that it tells. */
export interface ToldRecord {
  readonly agreement: AgreementId
  readonly record: ResolvedRecord
}
