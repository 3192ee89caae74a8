// What reviewers have before them: the questions that are open, and each with its source, its record and its candidates.
import type { LoggedDecision } from '../../model/decision-log.ts'
import type { Document } from '../../model/document.ts'
import type { QuestionId, SourceId } from '../../model/ids.ts'
import type { Match } from '../../model/match.ts'
import type { Party } from '../../model/party.ts'
import { type Question, questionId, type Subject } from '../../model/question.ts'
import { askClaim, askMention, type ReadRecord } from '../../review/ask.ts'
import type { QuestionReason } from '../../review/open-questions.ts'
import { claimsOf, type RecordClaim } from '../../review/record-claims.ts'
import type { Store, StoredSource } from '../../store/store.ts'
import { officeStamp } from '../names/office-names.ts'
import { openStages, type Stages } from '../stages.ts'
import { type OtherTellings, otherTellings } from './other-tellings.ts'
import { type QueuedQuestion, queueOf } from './question-queue.ts'
import { type RegisterReview, reviewRegister } from './questions.ts'

export type { QueuedQuestion } from './question-queue.ts'

/** One value of a record, and the question that asks about it. */
export type AskableField = { readonly question: QuestionId; readonly start: number; readonly end: number } & (
  | { readonly kind: 'claim'; readonly claim: RecordClaim }
  | { readonly kind: 'mention'; readonly mention: ReadRecord['mentions'][number] }
)

/** One record with the source that tells it. */
export interface Telling {
  readonly source: StoredSource
  readonly document: Document
  readonly read: ReadRecord
  readonly fields: readonly AskableField[]
}

export interface DeskQuestion {
  readonly id: QuestionId
  readonly question: Question
  /** null where it is not open: answered before, or never doubtful. */
  readonly reason: QuestionReason | null
  readonly version: number
  /** None where the page does not tell it any more; two where two agreements are compared. */
  readonly tellings: readonly Telling[]
  readonly match: Match | null
  readonly candidates: readonly Party[]
  readonly decisions: readonly LoggedDecision[]
  /** null where no agreement rests on what is asked about. */
  readonly others: OtherTellings | null
}

export interface Desk {
  stages(): Stages
  queue(): Promise<readonly QueuedQuestion[]>
  /** `source` tells where to look for a question that is not open. */
  find(id: QuestionId, source?: SourceId): Promise<DeskQuestion | undefined>
}

export interface DeskOptions {
  readonly store: Store
  /** Folder of the register, whose office may add parties while the desk is open. */
  readonly directory?: string
  readonly openStages?: () => Stages
}

export function openDesk({ store, directory, ...options }: DeskOptions): Desk {
  const open = options.openStages ?? (() => openStages(directory === undefined ? {} : { directory }))
  const stages = renewed(
    () => (directory === undefined ? '' : officeStamp(directory)),
    () => open(),
  )
  let kept: {
    readonly key: string
    readonly review: RegisterReview
    queue?: readonly QueuedQuestion[]
  } | null = null
  const review = async () => {
    const key = `${await store.facts.version()} ${directory === undefined ? '' : officeStamp(directory)}`
    if (kept?.key !== key) kept = { key, review: await reviewRegister(store, stages()) }
    return kept
  }
  return {
    stages,
    queue: async () => {
      const now = await review()
      now.queue ??= queueOf(now.review, await stages().gazetteer())
      return now.queue
    },
    find: async (id, source) => {
      const { review: now } = await review()
      const decisions = await store.decisions.on(id)
      const asked = now.open.find((one) => one.id === id)
      const question = asked ?? decisions.at(-1)?.decision.question ?? askedOf(id, source, now.records)
      if (question === undefined) return undefined
      const reads = recordsOf(id, question.subject, now.records)
      const match = reads.flatMap((read) => mentionOf(id, read) ?? [])[0]?.match ?? null
      const gazetteer = await stages().gazetteer()
      return {
        id,
        question: { subject: question.subject, seen: question.seen },
        reason: asked?.reason ?? null,
        version: decisions.length,
        tellings: (await Promise.all(reads.map((read) => tellingOf(read, store)))).flatMap(
          (one) => one ?? [],
        ),
        match,
        candidates: match?.candidates.flatMap(({ party }) => gazetteer.findParty(party) ?? []) ?? [],
        decisions,
        others: await othersOf(id, question.subject, { store, fields: reads.flatMap(fieldsOf) }),
      }
    },
  }
}

function renewed<Value>(stamp: () => string, make: () => Value): () => Value {
  let kept: { readonly stamp: string; readonly value: Value } | null = null
  return () => {
    const now = stamp()
    if (kept?.stamp !== now) kept = { stamp: now, value: make() }
    return kept.value
  }
}

export function fieldsOf(read: ReadRecord): readonly AskableField[] {
  const mentions = read.mentions.map((resolved): AskableField => {
    const { start, end } = resolved.mention
    const question = questionId(askMention(read, resolved.mention).subject)
    return { kind: 'mention', question, start, end, mention: resolved }
  })
  const claims = claimsOf(read.record).map((claim): AskableField => {
    const { start, end } = claim
    return { kind: 'claim', question: questionId(askClaim(read, claim).subject), start, end, claim }
  })
  return [...mentions, ...claims]
}

/** A value that nobody doubted can be asked about too. */
function askedOf(
  id: QuestionId,
  source: SourceId | undefined,
  records: readonly ReadRecord[],
): Question | undefined {
  for (const read of records.filter((one) => one.source.id === source)) {
    const field = fieldsOf(read).find((one) => one.question === id)
    if (field?.kind === 'claim') return askClaim(read, field.claim)
    if (field?.kind === 'mention') return askMention(read, field.mention.mention)
  }
  return undefined
}

function recordsOf(id: QuestionId, subject: Subject, records: readonly ReadRecord[]): readonly ReadRecord[] {
  if (subject.kind === 'claim') return records.filter(({ record }) => record.id === subject.record)
  if (subject.kind === 'agreements') {
    return [subject.one, subject.other].flatMap(
      (one) => records.find(({ record }) => record.id === one) ?? [],
    )
  }
  const first = records.find((read) => read.source.id === subject.source && mentionOf(id, read) !== undefined)
  return first === undefined ? [] : [first]
}

function mentionOf(id: QuestionId, read: ReadRecord) {
  return read.mentions.find(({ mention }) => questionId(askMention(read, mention).subject) === id)
}

async function othersOf(
  id: QuestionId,
  subject: Subject,
  { store, fields }: { readonly store: Store; readonly fields: readonly AskableField[] },
): Promise<OtherTellings | null> {
  const field = fields.find(({ question }) => question === id)
  return subject.kind !== 'claim' || field === undefined ? null : otherTellings(store, subject, field)
}

async function tellingOf(read: ReadRecord, store: Store): Promise<Telling | null> {
  const source = await store.sources.get(read.source.id)
  const document = await store.sources.document(read.source.id)
  if (source === undefined || document === undefined) return null
  return { source, document, read, fields: fieldsOf(read) }
}
