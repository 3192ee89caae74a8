// A reading on its way, one that failed, and one that waits for somebody to keep it.
import type { FC } from 'hono/jsx'
import { type Trial, type TrialStep, trialSteps } from '../../pipeline/trials.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { FormNotice, Submit } from '../views/parts/field.tsx'
import { SourceBlocks } from '../views/source-view.tsx'
import type { ReadingViewModel } from './present-reading.ts'
import { ReadRecords } from './read-records.tsx'
import { unreadKey } from './say-unread.ts'

export const ProgressView: FC<{ readonly trial: Trial }> = ({ trial }) => {
  const { say } = useTongue()
  return (
    <div class="desk" data-events={`/desk/readings/${trial.id}/events`}>
      <header class="page-head">
        <h1>{say('adding.underway')}</h1>
        <p class="lead breakable">{trial.location}</p>
      </header>
      <ol class="reading-steps" aria-live="polite">
        {trialSteps.map((step) => (
          <li
            data-step={step}
            aria-current={trial.steps.at(-1) === step ? 'step' : undefined}
            class={stateOf(step, trial)}
          >
            {say(`adding.step.${step}`)}
          </li>
        ))}
      </ol>
      <p class="quiet">{say('adding.wait')}</p>
    </div>
  )
}

function stateOf(step: TrialStep, { steps }: Trial): string {
  if (steps.at(-1) === step) return 'is-underway'
  return steps.includes(step) ? 'is-done' : ''
}

interface UnreadViewProps {
  readonly trial: Trial
  readonly code: string
  /** In English. */
  readonly message: string
}

export const UnreadView: FC<UnreadViewProps> = ({ trial, code, message }) => {
  const { say, language } = useTongue()
  const reason = language === 'en' ? null : unreadKey(code)
  return (
    <div class="desk form-page">
      <header class="page-head">
        <h1>{say('adding.couldNot')}</h1>
        <p class="lead breakable">{trial.location}</p>
      </header>
      {reason === null ? (
        <FormNotice words={message} isFault language="en" />
      ) : (
        <>
          <FormNotice words={say(reason)} isFault />
          <p class="quiet">
            {say('unread.exactly')} <span lang="en">{message}</span>
          </p>
        </>
      )}
      <p>
        <a href={againPath(trial)}>{say('adding.again')}</a>
      </p>
    </div>
  )
}

interface ReadingViewProps {
  readonly trial: Trial
  /** The register holds the source already, perhaps as it was before. */
  readonly isHeld: boolean
  readonly view: ReadingViewModel
}

export const ReadingView: FC<ReadingViewProps> = ({ trial, isHeld, view }) => {
  const { say } = useTongue()
  return (
    <div class="desk">
      <header class="page-head">
        <p class="eyebrow">{say('adding.notKept')}</p>
        <h1 class="source-name" lang={view.language}>
          {view.title}
        </h1>
        <dl class="facts">
          <div>
            <dt>{say('source.publisher')}</dt>
            <dd>{view.publisher ?? say('status.unknown')}</dd>
          </div>
          <div>
            <dt>{say('frame.language')}</dt>
            <dd>{view.language}</dd>
          </div>
          <div>
            <dt>{say('frame.agreements')}</dt>
            <dd>{view.records.length}</dd>
          </div>
          <div class="facts-wide">
            <dt>{say('source.from')}</dt>
            <dd class="breakable">{trial.location}</dd>
          </div>
        </dl>
      </header>
      <FormNotice words={isHeld ? say('adding.held') : null} />
      <div class="desk-acts">
        <form method="post" action={`/desk/readings/${trial.id}/keep`}>
          <Submit>{say('adding.keep')}</Submit>
        </form>
        <form method="post" action={`/desk/readings/${trial.id}/discard`}>
          <Submit isQuiet>{say('adding.discard')}</Submit>
        </form>
        <a class="ds-button" data-variant="tertiary" href={againPath(trial)}>
          {say('adding.otherwise')}
        </a>
      </div>
      <ReadRecords records={view.records} language={view.language} />
      {view.findings.length === 0 ? null : (
        <section aria-labelledby="noticed">
          <h2 id="noticed">{say('adding.noticed')}</h2>
          <ul class="noticed">
            {view.findings.map(({ kind, message, language, anchor }) => (
              <li>
                <strong>{kind}.</strong>{' '}
                <span lang={language}>
                  {anchor === null ? message : <a href={`#${anchor}`}>{message}</a>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="text">
        <h2 id="text">{say('adding.marked')}</h2>
        <SourceBlocks blocks={view.blocks} language={view.language} />
      </section>
    </div>
  )
}

/** With what was told of it, to tell it otherwise. */
function againPath({ location, told }: Trial): string {
  const query = new URLSearchParams()
  if (/^https?:/.test(location)) query.set('address', location)
  const { publisher, language, title, authority, asOf } = told
  if (publisher !== null) {
    query.set('publisher', [publisher.name, publisher.country].filter((part) => part !== null).join(', '))
  }
  const others = { language, title, authority, 'as-of': asOf }
  for (const [name, value] of Object.entries(others)) if (value !== null) query.set(name, value)
  return query.size === 0 ? '/desk/add' : `/desk/add?${query}`
}
