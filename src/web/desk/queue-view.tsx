// The queue: a row of choices, and the questions in words.
import type { FC } from 'hono/jsx'
import type { QueuedQuestion, QueueFilter } from '../../pipeline/desk/question-queue.ts'
import type { PlainMessageKey } from '../../wording/message-arguments.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { Submit } from '../views/parts/field.tsx'
import { Pager, type PagerProps } from '../views/parts/pager.tsx'
import { DeskLinks } from './desk-links.tsx'
import { KeptNotice } from './undo-form.tsx'
import { askWords } from './words.ts'

interface Option {
  readonly value: string
  readonly label: string
}

export interface QueueViewProps {
  readonly questions: readonly QueuedQuestion[]
  readonly filter: QueueFilter
  /** The filter as an address tells it. */
  readonly query: string
  readonly total: number
  /** How many can be accepted at once. */
  readonly exact: number
  readonly choices: Readonly<Record<keyof QueueFilter, readonly Option[]>>
  readonly pager: PagerProps
  /** Number of the decision that was made just now. */
  readonly kept: number | null
  /** How many of readers are open. */
  readonly suggestions: number
}

const filters = {
  source: 'narrow.source',
  kind: 'desk.kind',
  confidence: 'desk.reading',
  language: 'frame.language',
} as const satisfies Record<keyof QueueFilter, PlainMessageKey>

export const QueueView: FC<QueueViewProps> = (props) => {
  const tongue = useTongue()
  const { say } = tongue
  return (
    <div class="desk">
      <KeptNotice number={props.kept} returnTo={`/desk${props.query}`} />
      <header class="page-head">
        <h1>{say('desk.title')}</h1>
        <p class="lead">{say('desk.lead')}</p>
        <DeskLinks />
        {props.suggestions === 0 ? null : (
          <p>
            <a href="/desk/suggestions">{say('desk.readersSent', { count: props.suggestions })}</a>
          </p>
        )}
      </header>
      <form class="desk-filter" method="get" action="/desk">
        {(Object.keys(filters) as (keyof QueueFilter)[]).map((name) => (
          <Narrowing name={name} options={props.choices[name]} value={props.filter[name] ?? ''} />
        ))}
        <Submit isQuiet>{say('narrow.show')}</Submit>
      </form>
      <p class="result-count" role="status">
        {say('desk.count', { count: props.total })}
        {props.exact === 0 ? null : (
          <>
            {' '}
            <a href={`/desk/exact${props.query}`}>{say('desk.exactCount', { count: props.exact })}</a>
          </>
        )}
      </p>
      <ol class="queue">
        {props.questions.map((question) => (
          <li>
            {question.between.length === 0 ? null : <p class="eyebrow">{question.between.join(' · ')}</p>}
            <a class="queue-ask name" href={`/desk/questions/${question.id}${props.query}`}>
              {askWords(question.subject, question.seen, tongue)}
            </a>
            <p class="quiet">
              <span class={`confidence confidence-${question.confidence}`}>
                {say(`desk.sure.${question.confidence}`)}
              </span>
              {' · '}
              {say(`desk.kind.${question.subject.kind}`)} · {say(`desk.because.${question.reason}`)}
            </p>
            <p class="quiet">
              {question.sources.map(({ title, language }, index) => (
                <>
                  {index === 0 ? '' : ' · '}
                  <span lang={language}>{title}</span>
                </>
              ))}
            </p>
          </li>
        ))}
      </ol>
      <Pager {...props.pager} />
    </div>
  )
}

const Narrowing: FC<{
  readonly name: keyof QueueFilter
  readonly options: readonly Option[]
  readonly value: string
}> = ({ name, options, value }) => {
  const { say } = useTongue()
  return (
    <div class="desk-narrowing">
      <label for={`narrow-${name}`}>{say(filters[name])}</label>
      <select class="ds-input" id={`narrow-${name}`} name={name}>
        <option value="">{say('desk.all')}</option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
