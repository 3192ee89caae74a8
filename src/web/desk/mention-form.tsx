// Which body does this name mean?
import type { FC } from 'hono/jsx'
import type { Features } from '../../model/match.ts'
import type { Party } from '../../model/party.ts'
import { describeParty } from '../../publish/describe-party.ts'
import { partyPath } from '../../publish/paths.ts'
import { Submit } from '../views/field.tsx'
import { type Act, AnswerForm } from './answer-form.tsx'
import type { QuestionViewProps } from './question-view-props.ts'

const acts: readonly Act[] = [
  { act: 'accept', key: 'a', label: 'It is the chosen one' },
  { act: 'reject', key: 'r', label: 'It is not the chosen one' },
  { act: 'new', key: 'n', label: 'A body nobody knows yet' },
  { act: 'unsure', key: 'u', label: 'Cannot be told' },
]

export const MentionForm: FC<QuestionViewProps> = (view) => {
  const { match, candidates } = view.found
  const scores = new Map(match?.candidates.map((one) => [one.party, one]) ?? [])
  // Whoever looked for another body wants to choose among those that were found.
  const offered = [...view.others, ...candidates]
  return (
    <>
      <AnswerForm view={view} acts={acts}>
        <fieldset class="desk-candidates">
          <legend>Who it may be</legend>
          {offered.length === 0 ? <p>Nobody is known by this name. Look for another below.</p> : null}
          {offered.map((party, index) => (
            <CandidateLine
              party={party}
              number={index + 1}
              score={scores.get(party.id)?.score ?? null}
              features={scores.get(party.id)?.features ?? {}}
            />
          ))}
        </fieldset>
      </AnswerForm>
      <form class="form desk-search" method="get" action={`/desk/questions/${view.found.id}`}>
        <QueryFields query={view.query} />
        <div class="field">
          <label for="other">Another body</label>
          <input
            class="ds-input"
            id="other"
            name="q"
            value={view.searched}
            maxlength={200}
            data-key="c"
            accesskey="c"
          />
        </div>
        <Submit isQuiet>Look for it</Submit>
        {view.searched !== '' && view.others.length === 0 ? (
          <p role="status">Nobody of that name is known.</p>
        ) : null}
      </form>
    </>
  )
}

interface CandidateLineProps {
  readonly party: Party
  readonly number: number
  readonly score: number | null
  readonly features: Features
}

const CandidateLine: FC<CandidateLineProps> = ({ party, number, score, features }) => (
  <div class="candidate">
    <input
      type="radio"
      name="party"
      id={`candidate-${number}`}
      value={party.id}
      checked={number === 1}
      data-candidate={number <= 9 ? String(number) : undefined}
    />
    <label for={`candidate-${number}`}>
      <span class="name">{party.name}</span>
      {score === null ? null : <span class="candidate-score">{percent(score)}</span>}
      <span class="candidate-about quiet">{describeParty(party)}</span>
      {Object.keys(features).length === 0 ? null : (
        <span class="candidate-reasons quiet">
          {Object.entries(features)
            .filter(([, value]) => value > 0)
            .map(([reason, value]) => `${reason} ${percent(value)}`)
            .join(' · ')}
        </span>
      )}
    </label>
    <a class="quiet" href={partyPath(party.id)} aria-label={`Page of ${party.name}, ${party.id}`}>
      {party.id}
    </a>
  </div>
)

const QueryFields: FC<{ readonly query: string }> = ({ query }) => (
  <>
    {[...new URLSearchParams(query)].map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)

function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`
}
