// The plain words of the desk.
import type { Decision } from '../../model/decision.ts'
import type { ClaimValue, QuestionKind, SeenPassage, Subject } from '../../model/question.ts'
import { labelClaim, phraseClaim } from '../../publish/phrase-claim.ts'
import type { QuestionReason } from '../../review/open-questions.ts'
import type { Confidence } from '../../review/weigh-question.ts'

export const kindWords: Readonly<Record<QuestionKind, string>> = {
  claim: 'Is it right?',
  mention: 'Who is it?',
  agreements: 'One or two?',
}

export const reasonWords: Readonly<Record<QuestionReason, string>> = {
  outdated: 'The page has changed since it was decided',
  contradicted: 'Another source says what cannot also be true',
  unresolved: 'Nobody is known by this name',
  ambiguous: 'Several bodies have this name',
  differing: 'Another source says something else',
  alike: 'Two agreements of one kind between the same bodies',
}

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  high: 'Nearly sure',
  middling: 'Likely',
  low: 'Doubtful',
}

/** What is asked, in one sentence. */
export function askWords(subject: Subject, seen: readonly SeenPassage[]): string {
  if (subject.kind === 'agreements') return 'Are these one agreement, or two?'
  if (subject.kind === 'mention') {
    const written = subject.role === 'publisher' ? (seen[0]?.understood ?? '') : subject.asWritten
    return `Which body is “${written}”?`
  }
  return `${phraseUnderstood(seen[0]?.understood ?? '')}. Is that right?`
}

/** What was understood of a claim is kept as JSON in one spelling. */
function phraseUnderstood(understood: string): string {
  try {
    const value: ClaimValue = JSON.parse(understood)
    return `${labelClaim(value)}: ${phraseClaim(value)}`
  } catch {
    return understood
  }
}

/** What somebody decided, without who and when. */
export function decisionWords({ judgement, value, party, undoes, question }: Decision): string {
  if (undoes !== null) return `takes back decision ${undoes}`
  const { kind } = question.subject
  if (judgement === 'unsure') return 'cannot be told'
  if (kind === 'agreements') return judgement === 'same' ? 'one agreement' : 'two agreements'
  if (kind === 'mention') {
    if (judgement === 'new') return 'a body that nobody knows yet'
    return judgement === 'same' ? `is ${party}` : `is not ${party}`
  }
  if (judgement === 'same') return 'right'
  return value === null ? 'not there' : `wrong; right is: ${phraseClaim(value)}`
}
