// Which body does this name mean?
import type { FC } from 'hono/jsx'
import type { Features } from '../../model/match.ts'
import type { Party } from '../../model/party.ts'
import { partyPath } from '../../publish/paths.ts'
import { describeParty } from '../../publish/phrase/describe-party.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { Submit } from '../views/parts/field.tsx'
import { type Act, AnswerForm } from './answer-form.tsx'
import type { QuestionViewProps } from './question-view-props.ts'

const acts: readonly Act[] = [
  { act: 'accept', key: 'a', label: 'question.isChosen' },
  { act: 'reject', key: 'r', label: 'question.isNotChosen' },
  { act: 'new', key: 'n', label: 'question.isNew' },
  { act: 'unsure', key: 'u', label: 'question.unsure' },
]

export const MentionForm: FC<QuestionViewProps> = (view) => {
  const { say } = useTongue()
  const { match, candidates } = view.found
  const scores = new Map(match?.candidates.map((one) => [one.party, one]) ?? [])
  // Whoever looked for another body wants to choose among those that were found.
  const offered = [...view.others, ...candidates]
  return (
    <>
      <AnswerForm view={view} acts={acts}>
        <fieldset class="desk-candidates">
          <legend>{say('question.who')}</legend>
          {offered.length === 0 ? <p>{say('question.nobody')}</p> : null}
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
          <label for="other">{say('question.another')}</label>
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
        <Submit isQuiet>{say('question.look')}</Submit>
        {view.searched !== '' && view.others.length === 0 ? (
          <p role="status">{say('question.noneFound')}</p>
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

const CandidateLine: FC<CandidateLineProps> = ({ party, number, score, features }) => {
  const tongue = useTongue()
  return (
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
        <span class="candidate-about quiet">{describeParty(party, tongue)}</span>
        {Object.keys(features).length === 0 ? null : (
          <span class="candidate-reasons quiet">
            {Object.entries(features)
              .filter(([, value]) => value > 0)
              .map(([reason, value]) => `${reasonWords(reason, tongue)} ${percent(value)}`)
              .join(' · ')}
          </span>
        )}
      </label>
      <a
        class="quiet"
        href={partyPath(party.id)}
        aria-label={tongue.say('question.pageOf', { name: party.name, id: party.id })}
      >
        {party.id}
      </a>
    </div>
  )
}

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

const reasons = ['name', 'kind', 'country', 'container', 'population', 'share'] as const

/** Reasons of gazetteers to come bear their own names. */
function reasonWords(reason: string, { say }: Tongue): string {
  const known = reasons.find((one) => one === reason)
  return known === undefined ? reason : say(`question.fits.${known}`)
}
