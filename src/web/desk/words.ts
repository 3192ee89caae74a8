// What the desk asks, and what somebody decided, each in one sentence.
import type { Decision } from '../../model/decision.ts'
import type { ClaimValue, SeenPassage, Subject } from '../../model/question.ts'
import { labelClaim, phraseClaim } from '../../publish/phrase/phrase-claim.ts'
import { phraseInstant } from '../../publish/phrase/phrase-day.ts'
import type { Tongue } from '../../wording/make-tongue.ts'

export function askWords(subject: Subject, seen: readonly SeenPassage[], tongue: Tongue): string {
  if (subject.kind === 'agreements') return tongue.say('desk.askAgreements')
  if (subject.kind === 'mention') {
    const name = subject.role === 'publisher' ? (seen[0]?.understood ?? '') : subject.asWritten
    return tongue.say('desk.askMention', { name })
  }
  return tongue.say('desk.askClaim', { value: phraseUnderstood(seen[0]?.understood ?? '', tongue) })
}

/** What was understood of a claim is kept as JSON in one spelling. */
function phraseUnderstood(understood: string, tongue: Tongue): string {
  try {
    const value: ClaimValue = JSON.parse(understood)
    return tongue.say('desk.saidOf', { label: labelClaim(value, tongue), value: phraseClaim(value, tongue) })
  } catch {
    return understood
  }
}

/** Without who and when. */
export function decisionWords(
  { judgement, value, party, undoes, question }: Decision,
  tongue: Tongue,
): string {
  const { say } = tongue
  if (undoes !== null) return say('desk.didTakeBack', { number: undoes })
  const { kind } = question.subject
  if (judgement === 'unsure') return say('desk.didUnsure')
  if (kind === 'agreements') return say(judgement === 'same' ? 'desk.didMerge' : 'desk.didSplit')
  if (kind === 'mention') {
    if (judgement === 'new') return say('desk.didNew')
    return say(judgement === 'same' ? 'desk.didIs' : 'desk.didIsNot', { party: party ?? '' })
  }
  if (judgement === 'same') return say('desk.didAccept')
  return value === null
    ? say('desk.didReject')
    : say('desk.didCorrect', { value: phraseClaim(value, tongue) })
}

/** "Ana, 22 November 2026: it is the town", with what stands between. */
export function deciderWords(
  { by, at, reason }: Pick<Decision, 'by' | 'at' | 'reason'>,
  tongue: Tongue,
  between: readonly string[] = [],
): string {
  const who = [by, phraseInstant(at, tongue), ...between].join(', ')
  return reason === '' ? who : tongue.say('desk.saidOf', { label: who, value: reason })
}
