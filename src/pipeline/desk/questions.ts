// What there is to ask about a register.
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { QuestionId } from '../../model/ids.ts'
import type { Question } from '../../model/question.ts'
import { applyDecisions } from '../../review/apply-decisions.ts'
import type { ReadRecord } from '../../review/ask.ts'
import { type OpenQuestion, openQuestions } from '../../review/open-questions.ts'
import type { Store } from '../../store/store.ts'
import { resolveReading } from '../reading/resolve-reading.ts'
import type { Stages } from '../stages.ts'
import { withSharedParties } from '../views/decided-readings.ts'
import { partyBook, readRecords } from '../views/read-records.ts'

export type { OpenQuestion } from '../../review/open-questions.ts'

/** Those that nobody has answered, what is worth most first. */
export async function questionsOf(store: Store, stages: Stages): Promise<readonly OpenQuestion[]> {
  return (await reviewRegister(store, stages)).open
}

export interface RegisterReview {
  readonly open: readonly OpenQuestion[]
  /** As they were read, without what people decided. */
  readonly records: readonly ReadRecord[]
}

export async function reviewRegister(store: Store, stages: Stages): Promise<RegisterReview> {
  const gazetteer = await stages.gazetteer()
  const records = await resolvedRecords(store, gazetteer)
  const log = (await store.decisions.list()).map(({ decision }) => decision)
  const { outdated } = applyDecisions(records, log, partyBook(gazetteer))
  const agreements = await store.agreements.list()
  return { open: openQuestions({ records, agreements, log, outdated }), records }
}

interface Resolved {
  /** Which readings they are of. */
  readonly key: string
  readonly gazetteer: Gazetteer
  readonly records: Promise<readonly ReadRecord[]>
}

const resolvedBefore = new WeakMap<Store, Resolved>()

/** Once for all questions until something is read: a decision changes no record. */
async function resolvedRecords(store: Store, gazetteer: Gazetteer): Promise<readonly ReadRecord[]> {
  const [key = ''] = (await store.facts.version()).split('.')
  const before = resolvedBefore.get(store)
  if (before?.key === key && before.gazetteer === gazetteer) return before.records
  const records = resolveAll(store, gazetteer)
  resolvedBefore.set(store, { key, gazetteer, records })
  records.catch(() => resolvedBefore.delete(store))
  return records
}

async function resolveAll(store: Store, gazetteer: Gazetteer): Promise<readonly ReadRecord[]> {
  const shared = withSharedParties(gazetteer)
  const readings = await store.facts.readings()
  return readings.flatMap((reading) => readRecords({ reading, ...resolveReading(reading, shared) }))
}

/** Open, or answered before; with the version that an answer of now has to name. */
export async function findQuestion(
  store: Store,
  id: QuestionId,
  stages: Stages,
): Promise<{ readonly question: Question; readonly version: number } | undefined> {
  const earlier = await store.decisions.on(id)
  const open = (await questionsOf(store, stages)).find((one) => one.id === id)
  const last = earlier.at(-1)?.decision.question
  const question = open === undefined ? last : { subject: open.subject, seen: open.seen }
  return question === undefined ? undefined : { question, version: earlier.length }
}
