// What was decided on one question, in order, each row with the way back.
import type { FC } from 'hono/jsx'
import type { LoggedDecision } from '../../model/decision-log.ts'
import { standingDecisions } from '../../review/standing-decisions.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { UndoForm } from './undo-form.tsx'
import { deciderWords, decisionWords } from './words.ts'

interface DecisionListProps {
  readonly decisions: readonly LoggedDecision[]
  readonly returnTo: string
}

export const DecisionList: FC<DecisionListProps> = ({ decisions, returnTo }) => {
  const tongue = useTongue()
  if (decisions.length === 0) return null
  const standing = new Set(
    [...standingDecisions(decisions.map(({ decision }) => decision)).values()].map(({ number }) => number),
  )
  return (
    <section class="desk-history" aria-labelledby="history">
      <h2 id="history">{tongue.say('question.history')}</h2>
      <ol>
        {decisions.map(({ decision }) => (
          <li>
            <p>
              <strong>{decision.number}</strong> {decisionWords(decision, tongue)}
              {standing.has(decision.number) || decision.undoes !== null ? null : (
                <span class="quiet"> {tongue.say('question.standsNoMore')}</span>
              )}
            </p>
            <p class="quiet">{deciderWords(decision, tongue)}</p>
            {standing.has(decision.number) ? (
              <UndoForm number={decision.number} returnTo={returnTo} hasKey={false} />
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
