// Something a person should look at.
import type { AgreementId, FindingId, SourceId } from './ids.ts'
import type { Span } from './span.ts'

export const findingKinds = [
  'conflict',
  'duplicate',
  'one-sided',
  'superseded',
  'listed-but-ended',
  'impossible',
  'stale',
  'unresolved',
  'ambiguous',
  'unsourced',
  'unread',
] as const
export type FindingKind = (typeof findingKinds)[number]
export type Severity = 'note' | 'warning' | 'error'

/** What a stage notices while it works on one document. */
export interface ReadingFinding extends Span {
  readonly kind: FindingKind
  readonly severity: Severity
  readonly message: string
}

/** A finding of the register, which knows agreements and sources. */
export interface Finding {
  readonly id: FindingId
  readonly kind: FindingKind
  readonly severity: Severity
  /** In plain words, for anybody. */
  readonly message: string
  readonly agreements: readonly AgreementId[]
  readonly sources: readonly FindingSource[]
}

/** The words that show it, where the finding rests on words. */
export interface FindingSource {
  readonly source: SourceId
  readonly span: Span | null
}
