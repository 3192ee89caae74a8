// What a person answered: one row of a log that only grows. Taking an answer back is a row too.
import type { PartyId } from './ids.ts'
import type { ClaimValue, Question } from './question.ts'
import { RegisterError } from './register-error.ts'

export const judgements = ['same', 'different', 'unsure', 'new'] as const
export type Judgement = (typeof judgements)[number]

/** What a person says; the log adds its number and place. */
export interface Answer {
  readonly question: Question
  /** How many decisions the person knew of on this question: who decides on an older state is told instead of kept. */
  readonly version: number
  /** null where an earlier decision is undone. */
  readonly judgement: Judgement | null
  /** What is right instead, where a claim is wrong and something is. */
  readonly value: ClaimValue | null
  /** Which party it is (`same`) or is not (`different`). */
  readonly party: PartyId | null
  /** Number of the decision that this one takes back. */
  readonly undoes: number | null
  readonly reason: string
  readonly by: string
  /** Instant (ISO 8601, UTC). */
  readonly at: string
  /** By which door it came: `desk`, `command`, `import`, … */
  readonly how: string
}

export interface Decision extends Answer {
  /** Place in the log, from 1 on. */
  readonly number: number
}

/** Refuses what means nothing, before it is kept for ever. */
export function requireMeaning({ question, judgement, value, party, undoes, by }: Answer): void {
  const { subject } = question
  const refuse = (why: string) => {
    throw new RegisterError('decision-meaningless', `a decision on a ${subject.kind} ${why}`)
  }
  if (by.trim() === '') refuse('must say whose it is')
  if ((judgement === null) !== (undoes !== null)) refuse('either judges or undoes')
  if (judgement === 'new' && subject.kind !== 'mention') refuse('cannot be "new": only a name can')
  const namesParty = subject.kind === 'mention' && (judgement === 'same' || judgement === 'different')
  if (namesParty !== (party !== null))
    refuse(namesParty ? 'must name the party' : 'names a party for nothing')
  if (value === null) return
  if (judgement !== 'different') refuse('corrects a value only where it judges "different"')
  if (subject.kind !== 'claim' || subject.field !== value.field)
    refuse(`cannot be corrected by a ${value.field}`)
}
