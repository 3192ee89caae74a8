// Two reviewers at once: the second sees what the first decided beside what they wanted, and nothing is overwritten.
import type { FC } from 'hono/jsx'
import type { Answer } from '../../model/decision.ts'
import type { LoggedDecision } from '../../model/decision-log.ts'
import type { DeskQuestion } from '../../pipeline/desk/desk.ts'
import type { Form } from '../asked/read-form.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { Submit } from '../views/parts/field.tsx'
import { askWords, deciderWords, decisionWords } from './words.ts'

interface OvertakenViewProps {
  readonly found: DeskQuestion
  readonly told: Pick<Answer, 'question' | 'version' | 'judgement' | 'value' | 'party' | 'reason'>
  readonly by: readonly LoggedDecision[]
  readonly form: Form
  readonly query: string
}

/** What the form told is sent once more, on the state that is known now. */
const sentAgain = [
  'act',
  'stamp',
  'next',
  'asked-of',
  'party',
  'type',
  'edtf',
  'role',
  'place',
  'concept',
  'status',
  'reason',
]

export const OvertakenView: FC<OvertakenViewProps> = ({ found, told, by, form, query }) => {
  const tongue = useTongue()
  const { say } = tongue
  const mine = { ...told, number: 0, undoes: null, by: '', at: '', how: '' }
  return (
    <article class="desk notice-page">
      <p class="eyebrow">409</p>
      <h1>{say('question.overtaken')}</h1>
      <p class="lead">{askWords(found.question.subject, found.question.seen, tongue)}</p>
      <div class="desk-both">
        <section aria-labelledby="theirs">
          <h2 id="theirs">{say('question.theirs')}</h2>
          {by.map(({ decision }) => (
            <p>
              <strong>{decisionWords(decision, tongue)}</strong>
              <br />
              <span class="quiet">{deciderWords(decision, tongue)}</span>
            </p>
          ))}
          <p>
            <a class="ds-button" data-variant="primary" href={`/desk${query}`}>
              {say('question.leave')}
            </a>
          </p>
        </section>
        <section aria-labelledby="mine">
          <h2 id="mine">{say('question.mine')}</h2>
          <p>
            <strong>{decisionWords(mine, tongue)}</strong>
            {told.reason === '' ? null : <span class="quiet">: {told.reason}</span>}
          </p>
          <form method="post" action={`/desk/questions/${found.id}${query}`}>
            <input type="hidden" name="version" value={String(told.version + by.length)} />
            {sentAgain.map((name) => (
              <input type="hidden" name={name} value={form(name)} />
            ))}
            <Submit isQuiet>{say('question.decideSo')}</Submit>
          </form>
        </section>
      </div>
      <p>
        <a href={`/desk/questions/${found.id}${query}`}>{say('question.lookAgain')}</a>
      </p>
    </article>
  )
}
