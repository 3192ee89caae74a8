// What people are asked: is this claim right, which party is this, are these two the same agreement.
import { canonicalJson, sha256 } from './canonical.ts'
import { mintId, type QuestionId, type RecordId, type SnapshotId, type SourceId } from './ids.ts'
import type { InstrumentType } from './instrument.ts'
import type { CountryCode } from './party.ts'
import type { DateRole, Mention, RecordStatus } from './record.ts'
import type { Span } from './span.ts'

export const questionKinds = ['claim', 'mention', 'agreements'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** A value of a record, as the extractor understands it or a person corrects it. */
export type ClaimValue =
  | { readonly field: 'instrument'; readonly type: InstrumentType }
  | {
      readonly field: 'date'
      /** EDTF */
      readonly edtf: string
      readonly role: DateRole
      readonly place: string | null
    }
  | { readonly field: 'area'; readonly concept: string | null }
  | { readonly field: 'status'; readonly status: RecordStatus }

/** What is asked about: the same, and so the same question, however often the page is read again. */
export type Subject = ClaimSubject | MentionSubject | AgreementsSubject

/** Is this claim right, and if not, what is? */
export interface ClaimSubject {
  readonly kind: 'claim'
  readonly source: SourceId
  readonly record: RecordId
  readonly field: ClaimValue['field']
  readonly asWritten: string
  /** Which of several claims of the field that the record makes in the same words, from 0 on. */
  readonly ordinal: number
}

/** Which party is this? Asked once for a source, however often it writes the name. */
export interface MentionSubject {
  readonly kind: 'mention'
  readonly source: SourceId
  readonly role: Mention['role']
  /** Empty for the publisher, which is one party under whatever names its page gives it. */
  readonly asWritten: string
  readonly country: CountryCode | null
}

/** Are these two the same agreement? Each is told by one of its records, the smaller id first. */
export interface AgreementsSubject {
  readonly kind: 'agreements'
  readonly one: RecordId
  readonly other: RecordId
}

/**
 * What the person had before them. An answer holds while the source or what was understood of it is still the same;
 * only when both have changed is the question asked anew.
 */
export type Seen = readonly SeenPassage[]

export interface SeenPassage extends Span {
  readonly snapshot: SnapshotId
  /** What the extractor had understood, in one spelling. */
  readonly understood: string
}

export interface Question {
  readonly subject: Subject
  /** One passage; two where two agreements are compared. */
  readonly seen: Seen
}

export function questionId(subject: Subject): QuestionId {
  return mintId('question', sha256(canonicalJson(subject)).slice(0, 20))
}
