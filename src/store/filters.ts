// What a list may be narrowed to, and which part of it is asked for.
import type { AgreementQuestion } from '../model/agreement-facets.ts'
import type { FindingKind, Severity } from '../model/finding.ts'
import type { AgreementId, SourceId } from '../model/ids.ts'

export interface AgreementFilter extends AgreementQuestion {
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
