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

/** Which sentence of the catalogues it is, and what is filled in: every language is made from it. */
export interface FindingSentence {
  /** Key of the catalogues, such as `found.told`. */
  readonly key: string
  readonly values: Readonly<Record<string, FindingValue>>
}

/** Words stay as they are; a list is joined, and a sentence within is said, in the reader’s language. */
export type FindingValue = string | number | FindingSentence | readonly FindingValue[]

/** What a stage notices while it works on one document. */
export interface ReadingFinding extends Span {
  readonly kind: FindingKind
  readonly severity: Severity
  /** In English. */
  readonly message: string
  readonly says?: FindingSentence
}

/** A finding of the register, which knows agreements and sources. */
export interface Finding {
  readonly id: FindingId
  readonly kind: FindingKind
  readonly severity: Severity
  /** In plain words, for anybody, in English. */
  readonly message: string
  /** The same for every language; what was kept before there was such a thing has none. */
  readonly says?: FindingSentence
  readonly agreements: readonly AgreementId[]
  readonly sources: readonly FindingSource[]
}

/** The words that show it, where the finding rests on words. */
export interface FindingSource {
  readonly source: SourceId
  readonly span: Span | null
}
