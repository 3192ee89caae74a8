// Which questions to ask a person, what is worth most first.
import type { Agreement, AgreementField, FieldClaim } from '../model/agreement.ts'
import type { Decision } from '../model/decision.ts'
import type { QuestionId, RecordId } from '../model/ids.ts'
import { type ClaimValue, type Question, questionId } from '../model/question.ts'
import type { OutdatedDecision } from './apply-decisions.ts'
import { askAgreements, askClaim, askMention, type ReadRecord } from './ask.ts'
import { claimsOf } from './record-claims.ts'
import { standingDecisions } from './standing-decisions.ts'

/** Why a person is asked, the weightiest reason first. */
export const questionReasons = [
  'outdated',
  'contradicted',
  'unresolved',
  'ambiguous',
  'differing',
  'alike',
] as const
export type QuestionReason = (typeof questionReasons)[number]

export interface OpenQuestion extends Question {
  readonly id: QuestionId
  readonly reason: QuestionReason
  /** To be given with the answer: how many decisions there were on it when it was asked. */
  readonly version: number
}

export interface Reviewed {
  /** As they were read: what a person is asked about is what the page says, not what others decided of it. */
  readonly records: readonly ReadRecord[]
  readonly agreements: readonly Agreement[]
  readonly log: readonly Decision[]
  readonly outdated: readonly OutdatedDecision[]
}

type Asked = readonly [reason: QuestionReason, question: Question]

export function openQuestions({ records, agreements, log, outdated }: Reviewed): readonly OpenQuestion[] {
  const byId = new Map(records.map((read) => [read.record.id, read]))
  const asked: readonly Asked[] = [
    ...outdated.map(({ question }) => ['outdated', question] satisfies Asked),
    ...agreements.flatMap((agreement) => disputed(agreement, byId)),
    ...records.flatMap(doubtfulNames),
    ...alikeAgreements(agreements, byId),
  ]
  const answered = new Set(standingDecisions(log).keys())
  for (const { question } of outdated) answered.delete(questionId(question.subject))
  const versions = Map.groupBy(log, ({ question }) => questionId(question.subject))
  const open = new Map<QuestionId, OpenQuestion>()
  for (const [reason, question] of asked) {
    const id = questionId(question.subject)
    if (answered.has(id) || open.has(id)) continue
    open.set(id, { ...question, id, reason, version: versions.get(id)?.length ?? 0 })
  }
  const weight = ({ reason }: OpenQuestion) => questionReasons.indexOf(reason)
  return [...open.values()].sort((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1))
}

const claimed: Readonly<Partial<Record<AgreementField, ClaimValue['field']>>> = {
  instrument: 'instrument',
  signed: 'date',
  renewed: 'date',
  decided: 'date',
  ended: 'date',
  since: 'date',
  status: 'status',
}

/** All sides are asked about where they differ: any may be wrong. */
function disputed(agreement: Agreement, records: ReadonlyMap<RecordId, ReadRecord>): readonly Asked[] {
  return agreement.fields.flatMap(({ field, claims }) => {
    const of = claimed[field]
    const relations = new Set(claims.map(({ relation }) => relation))
    if (of === undefined || !(relations.has('contradicts') || relations.has('differs'))) return []
    const reason = relations.has('contradicts') ? 'contradicted' : 'differing'
    return claims.flatMap((told): readonly Asked[] => {
      const question = askOfField(told, of, records.get(told.record))
      return question === null ? [] : [[reason, question]]
    })
  })
}

function askOfField(
  { citation }: FieldClaim,
  field: ClaimValue['field'],
  read: ReadRecord | undefined,
): Question | null {
  const claim =
    read && claimsOf(read.record).find((one) => one.value.field === field && one.start === citation.start)
  return read === undefined || claim === undefined ? null : askClaim(read, claim)
}

function doubtfulNames(read: ReadRecord): readonly Asked[] {
  return read.mentions.flatMap(({ mention, match, party }): readonly Asked[] => {
    if (party.origin === 'source') return [['unresolved', askMention(read, mention)]]
    return match.isAmbiguous ? [['ambiguous', askMention(read, mention)]] : []
  })
}

/** Two agreements of one kind between the same parties may be one that is told in two ways. */
function alikeAgreements(
  agreements: readonly Agreement[],
  records: ReadonlyMap<RecordId, ReadRecord>,
): readonly Asked[] {
  const ties = Map.groupBy(agreements, ({ partnership, instrument }) => `${partnership} ${instrument.type}`)
  return [...ties.values()].flatMap((alike) =>
    alike.slice(1).flatMap((other, before): readonly Asked[] => {
      const one = firstRecord(alike[before]!, records)
      const two = firstRecord(other, records)
      return one === undefined || two === undefined ? [] : [['alike', askAgreements(one, two)]]
    }),
  )
}

function firstRecord({ sources }: Agreement, records: ReadonlyMap<RecordId, ReadRecord>) {
  return sources.flatMap(({ record }) => records.get(record) ?? [])[0]
}
