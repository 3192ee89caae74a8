// The open questions as a reviewer chooses among them: by source, kind, confidence and language.
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { PartyId, SourceId } from '../../model/ids.ts'
import { type QuestionKind, questionId } from '../../model/question.ts'
import type { Source } from '../../model/source.ts'
import { askMention, type ReadRecord } from '../../review/ask.ts'
import type { OpenQuestion } from '../../review/open-questions.ts'
import { type Confidence, exactParty, weighQuestion } from '../../review/weigh-question.ts'
import type { RegisterReview } from './questions.ts'

export interface QueuedQuestion extends OpenQuestion {
  /** Two where records of two sources are compared. */
  readonly sources: readonly Source[]
  readonly confidence: Confidence
  /** Names of the bodies that the record speaks of. */
  readonly between: readonly string[]
  /** The one party that the name can only mean. */
  readonly exact: PartyId | null
}

export interface QueueFilter {
  readonly source?: SourceId
  readonly kind?: QuestionKind
  readonly confidence?: Confidence
  readonly language?: string
}

export function queueOf({ open, records }: RegisterReview, gazetteer: Gazetteer): readonly QueuedQuestion[] {
  const byRecord = new Map(records.map((read) => [read.record.id, read]))
  const bySource = Map.groupBy(records, ({ source }) => source.id)
  const parties = (ids: readonly PartyId[]) => ids.flatMap((id) => gazetteer.findParty(id) ?? [])
  return open.map((question) => {
    const { subject, reason, id } = question
    if (subject.kind === 'mention') {
      const reads = bySource.get(subject.source) ?? []
      const [read, resolved] = firstMention(id, reads) ?? []
      const match = resolved?.match ?? null
      const candidates = parties(match?.candidates.map(({ party }) => party) ?? [])
      const exact = resolved === undefined ? null : exactParty(resolved.mention, candidates)
      const sources = reads.slice(0, 1).map(({ source }) => source)
      const between = read === undefined ? [] : namesIn(read)
      return { ...question, sources, between, confidence: weighQuestion(reason, match), exact }
    }
    const told = subject.kind === 'claim' ? [subject.record] : [subject.one, subject.other]
    const sources = new Map(
      told.flatMap((record) => {
        const source = byRecord.get(record)?.source
        return source === undefined ? [] : [[source.id, source] as const]
      }),
    )
    const first = byRecord.get(told[0]!)
    return {
      ...question,
      sources: [...sources.values()],
      between: first === undefined ? [] : namesIn(first),
      confidence: weighQuestion(reason, null),
      exact: null,
    }
  })
}

export function narrowQueue(
  queue: readonly QueuedQuestion[],
  { source, kind, confidence, language }: QueueFilter,
): readonly QueuedQuestion[] {
  return queue.filter(
    (one) =>
      (source === undefined || one.sources.some(({ id }) => id === source)) &&
      (kind === undefined || one.subject.kind === kind) &&
      (confidence === undefined || one.confidence === confidence) &&
      (language === undefined || one.sources.some((told) => told.language === language)),
  )
}

function firstMention(id: OpenQuestion['id'], reads: readonly ReadRecord[]) {
  for (const read of reads) {
    const found = read.mentions.find(({ mention }) => questionId(askMention(read, mention).subject) === id)
    if (found !== undefined) return [read, found] as const
  }
  return undefined
}

function namesIn({ mentions }: ReadRecord): readonly string[] {
  return [...new Set(mentions.map(({ party }) => party.name))]
}
