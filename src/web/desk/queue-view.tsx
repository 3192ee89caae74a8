// The queue: a row of choices, and the questions in words.
import type { FC } from 'hono/jsx'
import type { QueuedQuestion, QueueFilter } from '../../pipeline/question-queue.ts'
import { Submit } from '../views/field.tsx'
import { Pager, type PagerProps } from '../views/pager.tsx'
import { DeskLinks } from './desk-links.tsx'
import { KeptNotice } from './undo-form.tsx'
import { askWords, confidenceWords, kindWords, reasonWords } from './words.ts'

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

const filterWords: Readonly<Record<keyof QueueFilter, string>> = {
  source: 'Source',
  kind: 'Question',
  confidence: 'Reading',
  language: 'Language',
}

export const QueueView: FC<QueueViewProps> = (props) => (
  <div class="desk">
    <KeptNotice number={props.kept} returnTo={`/desk${props.query}`} />
    <header class="page-head">
      <h1>Desk</h1>
      <p class="lead">What only a person can decide. Every decision is kept, and can be taken back.</p>
      <DeskLinks />
      {props.suggestions === 0 ? null : (
        <p>
          <a href="/desk/suggestions">
            {props.suggestions === 1
              ? 'A reader has suggested something'
              : `Readers have sent ${props.suggestions} suggestions`}
          </a>
        </p>
      )}
    </header>
    <form class="desk-filter" method="get" action="/desk">
      {(Object.keys(filterWords) as (keyof QueueFilter)[]).map((name) => (
        <Narrowing name={name} options={props.choices[name]} value={props.filter[name] ?? ''} />
      ))}
      <Submit isQuiet>Show</Submit>
    </form>
    <p class="result-count" role="status">
      {countWords(props.total)}
      {props.exact === 0 ? null : (
        <>
          {' '}
          <a href={`/desk/exact${props.query}`}>
            {props.exact === 1
              ? 'One name can only mean one body'
              : `${props.exact} names can each only mean one body`}
          </a>
        </>
      )}
    </p>
    <ol class="queue">
      {props.questions.map((question) => (
        <li>
          {question.between.length === 0 ? null : <p class="eyebrow">{question.between.join(' · ')}</p>}
          <a class="queue-ask name" href={`/desk/questions/${question.id}${props.query}`}>
            {askWords(question.subject, question.seen)}
          </a>
          <p class="quiet">
            <span class={`confidence confidence-${question.confidence}`}>
              {confidenceWords[question.confidence]}
            </span>
            {' · '}
            {kindWords[question.subject.kind]} · {reasonWords[question.reason]}
          </p>
          <p class="quiet">
            {question.sources.map(({ title, language }, index) => (
              <>
                {index === 0 ? '' : ' and '}
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

const Narrowing: FC<{
  readonly name: keyof QueueFilter
  readonly options: readonly Option[]
  readonly value: string
}> = ({ name, options, value }) => (
  <div class="desk-narrowing">
    <label for={`narrow-${name}`}>{filterWords[name]}</label>
    <select class="ds-input" id={`narrow-${name}`} name={name}>
      <option value="">All</option>
      {options.map((option) => (
        <option value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
)

function countWords(total: number): string {
  if (total === 0) return 'Nothing is open here.'
  return total === 1 ? 'One question' : `${total} questions`
}
