// The decision that answers a question as it stands today, or that no longer does.
import type { Decision } from '../model/decision.ts'
import type { QuestionId, SourceId } from '../model/ids.ts'
import { type Question, questionId, type SeenPassage, type Subject } from '../model/question.ts'

export type Found =
  | { readonly kind: 'none' }
  /** Both the source and what is understood of it have changed since: to be asked anew. */
  | { readonly kind: 'outdated'; readonly decision: Decision }
  | { readonly kind: 'holds'; readonly decision: Decision }

export interface StandingAnswers {
  find(question: Question): Found
}

/** `asked` are all questions that the records of today give: a decision on none of them may belong to words near by. */
export function answersOf(
  standing: ReadonlyMap<QuestionId, Decision>,
  asked: ReadonlySet<QuestionId>,
): StandingAnswers {
  const homeless = [...standing].filter(([id]) => !asked.has(id)).map(([, decision]) => decision)
  const bySource = Map.groupBy(homeless, ({ question }) => sourceOf(question.subject))
  return {
    find: (question) => {
      const own = standing.get(questionId(question.subject))
      if (own !== undefined) {
        return { kind: holds(own.question, question) ? 'holds' : 'outdated', decision: own }
      }
      const source = sourceOf(question.subject)
      const near = source === null ? undefined : bySource.get(source)?.find((one) => isOfThese(one, question))
      return near === undefined ? { kind: 'none' } : { kind: 'holds', decision: near }
    },
  }
}

function holds(decided: Question, asked: Question): boolean {
  return decided.seen.every((then, at) => {
    const now = asked.seen[at]
    return now !== undefined && (now.snapshot === then.snapshot || now.understood === then.understood)
  })
}

/** The same words of the same bytes, though a newer extractor cuts them otherwise or names their record anew. */
function isOfThese({ question: decided }: Decision, asked: Question): boolean {
  const a = decided.subject
  const b = asked.subject
  if (a.kind === 'agreements' || b.kind === 'agreements' || a.kind !== b.kind) return false
  if (a.kind === 'claim' && b.kind === 'claim' && a.field !== b.field) return false
  if (a.kind === 'mention' && b.kind === 'mention' && a.role !== b.role) return false
  return decided.seen.some((then) => asked.seen.some((now) => overlap(then, now)))
}

function overlap(a: SeenPassage, b: SeenPassage): boolean {
  return a.snapshot === b.snapshot && a.start < b.end && b.start < a.end
}

export function sourceOf(subject: Subject): SourceId | null {
  return subject.kind === 'agreements' ? null : subject.source
}
