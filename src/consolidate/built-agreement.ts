// What findings are drawn from: agreements with the tellings they were built from, and what reading had noticed.
import type { Agreement } from '../model/agreement.ts'
import type { ReadingFinding } from '../model/finding.ts'
import type { SourceId } from '../model/ids.ts'
import type { Gathering } from './gather-tellings.ts'

export interface BuiltAgreement {
  readonly agreement: Agreement
  readonly gathering: Gathering
}

export interface NoticedInSource {
  readonly source: SourceId
  /** Each with the words that it stands at. */
  readonly findings: readonly (ReadingFinding & { readonly quote: string })[]
}
