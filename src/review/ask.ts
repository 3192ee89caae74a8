// How a question is put, so that it is the same question whenever and by whomever it is asked.
import type { SnapshotId } from '../model/ids.ts'
import type { AgreementsSubject, ClaimSubject, MentionSubject, Question } from '../model/question.ts'
import type { Mention } from '../model/record.ts'
import type { ResolvedRecord } from '../model/resolved-record.ts'
import { type RecordClaim, sameSpelling, understoodClaim, understoodRecord } from './record-claims.ts'

/** A record with the snapshot that it was read from. */
export interface ReadRecord extends ResolvedRecord {
  readonly snapshot: SnapshotId
}

/** Is this claim right, and if not, what is? */
export function askClaim({ source, record, snapshot }: ReadRecord, claim: RecordClaim): Question {
  const { start, end, asWritten, ordinal, value } = claim
  const subject: ClaimSubject = {
    kind: 'claim',
    source: source.id,
    record: record.id,
    field: value.field,
    asWritten: sameSpelling(asWritten),
    ordinal,
  }
  return { subject, seen: [{ snapshot, start, end, understood: understoodClaim(value) }] }
}

/** Which party is this? */
export function askMention({ source, snapshot }: ReadRecord, mention: Mention): Question {
  const { role, asWritten, countryHint, start, end } = mention
  const isPublisher = role === 'publisher'
  const subject: MentionSubject = {
    kind: 'mention',
    source: source.id,
    role,
    asWritten: isPublisher ? '' : sameSpelling(asWritten),
    country: isPublisher ? null : countryHint,
  }
  return { subject, seen: [{ snapshot, start, end, understood: sameSpelling(asWritten) }] }
}

/** Are these two the same agreement? The question is the same whichever of the two comes first. */
export function askAgreements(a: ReadRecord, b: ReadRecord): Question {
  const [one, other] = a.record.id < b.record.id ? [a, b] : [b, a]
  const subject: AgreementsSubject = { kind: 'agreements', one: one.record.id, other: other.record.id }
  const seen = [one, other].map(({ snapshot, record }) => {
    const { start, end } = record.citation
    return { snapshot, start, end, understood: understoodRecord(record) }
  })
  return { subject, seen }
}
