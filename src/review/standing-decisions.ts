// Which of all decisions hold: the newest on each question that was not taken back.
import type { Decision } from '../model/decision.ts'
import type { QuestionId } from '../model/ids.ts'
import { questionId } from '../model/question.ts'

/** A decision taken back lets the one before it stand again; so does taking back the taking back. */
export function standingDecisions(log: readonly Decision[]): ReadonlyMap<QuestionId, Decision> {
  const undone = new Set<number>()
  for (const { number, undoes } of [...log].sort((a, b) => b.number - a.number)) {
    if (undoes !== null && !undone.has(number)) undone.add(undoes)
  }
  const standing = new Map<QuestionId, Decision>()
  for (const decision of [...log].sort((a, b) => a.number - b.number)) {
    if (decision.undoes === null && !undone.has(decision.number)) {
      standing.set(questionId(decision.question.subject), decision)
    }
  }
  return standing
}
