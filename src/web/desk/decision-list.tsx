// What was decided on one question, in order, each row with the way back.
import type { FC } from 'hono/jsx'
import type { LoggedDecision } from '../../model/decision-log.ts'
import { phraseInstant } from '../../publish/phrase-day.ts'
import { standingDecisions } from '../../review/standing-decisions.ts'
import { UndoForm } from './undo-form.tsx'
import { decisionWords } from './words.ts'

interface DecisionListProps {
  readonly decisions: readonly LoggedDecision[]
  readonly returnTo: string
}

export const DecisionList: FC<DecisionListProps> = ({ decisions, returnTo }) => {
  if (decisions.length === 0) return null
  const standing = new Set(
    [...standingDecisions(decisions.map(({ decision }) => decision)).values()].map(({ number }) => number),
  )
  return (
    <section class="desk-history" aria-labelledby="history">
      <h2 id="history">Decided before</h2>
      <ol>
        {decisions.map(({ decision }) => (
          <li>
            <p>
              <strong>{decision.number}</strong> {decisionWords(decision)}
              {standing.has(decision.number) || decision.undoes !== null ? null : (
                <span class="quiet"> (stands no more)</span>
              )}
            </p>
            <p class="quiet">
              {decision.by}, {phraseInstant(decision.at)}
              {decision.reason === '' ? '' : `: ${decision.reason}`}
            </p>
            {standing.has(decision.number) ? (
              <UndoForm number={decision.number} returnTo={returnTo} hasKey={false} />
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
