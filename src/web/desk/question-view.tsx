// The desk's two panes: the source on the left, the record and what is asked of it on the right.
import type { FC } from 'hono/jsx'
import { useTongue } from '../languages/use-tongue.ts'
import { FormNotice } from '../views/parts/field.tsx'
import { SourceBlocks } from '../views/source-view.tsx'
import { AgreementsForm } from './agreements-form.tsx'
import { ClaimForm } from './claim-form.tsx'
import { DecisionList } from './decision-list.tsx'
import { KeyLegend } from './key-legend.tsx'
import { MentionForm } from './mention-form.tsx'
import { OthersView } from './others-view.tsx'
import type { FieldLine, TellingView } from './present-telling.ts'
import type { QuestionViewProps } from './question-view-props.ts'
import { KeptNotice } from './undo-form.tsx'
import { askWords } from './words.ts'

export const QuestionView: FC<QuestionViewProps> = (props) => {
  const tongue = useTongue()
  const { found, kept, fault, query } = props
  const { subject, seen } = found.question
  return (
    <article class="desk desk-question">
      <DeskPath {...props} />
      <KeptNotice number={kept} returnTo={`/desk/questions/${found.id}${query}`} />
      <header class="page-head">
        {props.between === '' ? null : <p class="eyebrow">{props.between}</p>}
        <h1 class="desk-ask">{askWords(subject, seen, tongue)}</h1>
        {found.reason === null ? null : <p class="quiet">{tongue.say(`desk.because.${found.reason}`)}</p>}
      </header>
      <FormNotice words={fault} isFault />
      <div class="desk-panes">
        <div class="desk-sources">
          {props.tellings.length === 0 ? <p>{tongue.say('question.gone')}</p> : null}
          {props.tellings.map((telling, index) => (
            <SourcePane telling={telling} number={index + 1} />
          ))}
        </div>
        <div class="desk-record">
          {props.tellings.map((telling) => (
            <RecordFields telling={telling} isOne={props.tellings.length === 1} />
          ))}
          <OthersView others={found.others} />
          <AnswerForm {...props} />
          <KeyLegend />
          <DecisionList decisions={found.decisions} returnTo={`/desk/questions/${found.id}${query}`} />
        </div>
      </div>
    </article>
  )
}

const AnswerForm: FC<QuestionViewProps> = (props) => {
  switch (props.found.question.subject.kind) {
    case 'claim':
      return <ClaimForm {...props} />
    case 'mention':
      return <MentionForm {...props} />
    case 'agreements':
      return <AgreementsForm {...props} />
  }
}

const DeskPath: FC<QuestionViewProps> = ({ query, place, previous, next }) => {
  const { say } = useTongue()
  return (
    <nav class="desk-path" aria-label={say('desk.questions')}>
      <a href={`/desk${query}`}>{say('desk.title')}</a>
      {place === null ? null : <span class="quiet">{say('question.place', place)}</span>}
      {previous === null ? null : (
        <a href={`/desk/questions/${previous}${query}`} rel="prev" data-key="k" accesskey="k">
          {say('list.before')} <kbd>k</kbd>
        </a>
      )}
      {next === null ? null : (
        <a href={`/desk/questions/${next}${query}`} rel="next" data-key="j" accesskey="j">
          {say('list.after')} <kbd>j</kbd>
        </a>
      )}
    </nav>
  )
}

const SourcePane: FC<{ readonly telling: TellingView; readonly number: number }> = ({ telling, number }) => {
  const { say, weave } = useTongue()
  return (
    <div class="desk-source">
      <header class="desk-source-head">
        <h2 lang={telling.language}>
          <a href={telling.path}>{telling.title}</a>
        </h2>
        {telling.publisher === null ? null : <p class="quiet">{telling.publisher}</p>}
      </header>
      <section
        class="desk-text"
        tabindex={0}
        aria-label={say('question.textOf', { title: telling.title, number })}
      >
        <SourceBlocks blocks={telling.blocks} language={telling.language} />
      </section>
      {telling.isCut ? (
        <p class="quiet">
          {weave('question.cut', { source: (words) => <a href={telling.path}>{words}</a> })}
        </p>
      ) : null}
    </div>
  )
}

const RecordFields: FC<{ readonly telling: TellingView; readonly isOne: boolean }> = ({ telling, isOne }) => {
  const { say } = useTongue()
  return (
    <section class="desk-fields">
      {isOne ? <h2>{say('question.asRead')}</h2> : <h2 lang={telling.language}>{telling.title}</h2>}
      <dl>
        {telling.fields.map((field) => (
          <FieldLineView field={field} language={telling.language} />
        ))}
      </dl>
    </section>
  )
}

interface FieldLineViewProps {
  readonly field: FieldLine
  /** In which the source speaks. */
  readonly language: string
}

const FieldLineView: FC<FieldLineViewProps> = ({ field, language }) => (
  <div class={field.isAsked ? 'desk-field is-asked' : 'desk-field'}>
    <dt>{field.label}</dt>
    <dd>
      {field.isAsked ? <strong>{field.value}</strong> : <a href={field.path}>{field.value}</a>}
      {field.anchor === null || field.asWritten === '' ? null : (
        <a class="desk-words" href={`#${field.anchor}`} data-words={field.anchor} lang={language}>
          “{field.asWritten}”
        </a>
      )}
    </dd>
  </div>
)
