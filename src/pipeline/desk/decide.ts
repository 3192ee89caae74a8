// A decision kept in the log, and what it changes in the register.
import type { Answer } from '../../model/decision.ts'
import type { LoggedDecision } from '../../model/decision-log.ts'
import { questionId } from '../../model/question.ts'
import { RegisterError } from '../../model/register-error.ts'
import type { Appended, Store } from '../../store/store.ts'
import { isEdtf } from '../../text/edtf.ts'
import type { RebuildOptions } from '../views/rebuild.ts'
import { refreshViews } from '../views/refresh-views.ts'

/** Who takes part in the decision, and by which door. */
export type Decider = Pick<Answer, 'by' | 'at' | 'how'>

/** What was decided, without what is null for most. */
export type Verdict = Pick<Answer, 'question' | 'judgement' | 'version'> &
  Partial<Pick<Answer, 'value' | 'party' | 'reason'>>

/** The decision is kept once this answers, also where what follows is cut off: the next command finishes it. */
export async function decide(
  store: Store,
  verdict: Verdict,
  { by, at, how, ...options }: Decider & RebuildOptions,
): Promise<Appended> {
  const nothingMore = { value: null, party: null, reason: '', undoes: null }
  return append(store, { ...nothingMore, ...verdict, by, at, how }, options)
}

/** Each as by `decide`, with what follows computed once at the end. */
export async function decideAll(
  store: Store,
  verdicts: readonly Verdict[],
  { by, at, how, ...options }: Decider & RebuildOptions,
): Promise<readonly Appended[]> {
  const outcomes: Appended[] = []
  for (const verdict of verdicts) {
    const answer = { value: null, party: null, reason: '', undoes: null, ...verdict, by, at, how }
    await requireSense(answer, options)
    outcomes.push(await store.decisions.append(answer))
  }
  if (outcomes.some(({ kind }) => kind === 'kept')) await refreshViews(store, options)
  return outcomes
}

/** Takes a decision back by one more row; what stood before it stands again. */
export async function undo(
  store: Store,
  number: number,
  { by, at, how, reason = '', ...options }: Decider & RebuildOptions & { readonly reason?: string },
): Promise<Appended> {
  const found = (await store.decisions.list()).find(({ decision }) => decision.number === number)
  if (found === undefined) throw new RegisterError('decision-unknown', `there is no decision ${number}`)
  const { question } = found.decision
  const earlier: readonly LoggedDecision[] = await store.decisions.on(questionId(question.subject))
  const answer: Answer = {
    question,
    version: earlier.length,
    judgement: null,
    value: null,
    party: null,
    undoes: number,
    reason,
    by,
    at,
    how,
  }
  return append(store, answer, options)
}

async function append(store: Store, answer: Answer, options: RebuildOptions): Promise<Appended> {
  await requireSense(answer, options)
  const appended = await store.decisions.append(answer)
  if (appended.kind === 'kept') await refreshViews(store, options)
  return appended
}

/** What the log cannot know to be nonsense. */
async function requireSense(answer: Answer, options: RebuildOptions): Promise<void> {
  const { value } = answer
  if (value?.field === 'date' && !isEdtf(value.edtf)) {
    throw new RegisterError(
      'decision-meaningless',
      `"${value.edtf}" is no day; write 2001, 2001-03 or 2001-03-22`,
    )
  }
  const { party, judgement } = answer
  if (
    judgement === 'same' &&
    party !== null &&
    (await options.stages.gazetteer()).findParty(party) === null
  ) {
    throw new RegisterError('party-unknown', `the gazetteer knows no party ${party}`)
  }
}
