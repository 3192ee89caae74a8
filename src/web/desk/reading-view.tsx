// A reading on its way, one that failed, and one that waits for somebody to keep it.
import type { FC } from 'hono/jsx'
import { type Trial, type TrialStep, trialSteps } from '../../pipeline/trials.ts'
import { FormNotice, Submit } from '../views/field.tsx'
import { SourceBlocks } from '../views/source-view.tsx'
import type { ReadingViewModel, ReadLine } from './present-reading.ts'

const stepWords: Readonly<Record<TrialStep, string>> = {
  asking: 'Asking for it',
  reading: 'Taking its text apart',
  finding: 'Looking for agreements',
  naming: 'Finding out who is meant',
}

export const ProgressView: FC<{ readonly trial: Trial }> = ({ trial }) => (
  <div class="desk" data-events={`/desk/readings/${trial.id}/events`}>
    <header class="page-head">
      <h1>Reading</h1>
      <p class="lead breakable">{trial.location}</p>
    </header>
    <ol class="reading-steps" aria-live="polite">
      {trialSteps.map((step) => (
        <li
          data-step={step}
          aria-current={trial.steps.at(-1) === step ? 'step' : undefined}
          class={stateOf(step, trial)}
        >
          {stepWords[step]}
        </li>
      ))}
    </ol>
    <p class="quiet">A host is asked once in ten seconds, so it may take a while.</p>
  </div>
)

function stateOf(step: TrialStep, { steps }: Trial): string {
  if (steps.at(-1) === step) return 'is-underway'
  return steps.includes(step) ? 'is-done' : ''
}

export const UnreadView: FC<{ readonly trial: Trial; readonly message: string }> = ({ trial, message }) => (
  <div class="desk form-page">
    <header class="page-head">
      <h1>It could not be read</h1>
      <p class="lead breakable">{trial.location}</p>
    </header>
    <FormNotice words={message} isFault />
    <p>
      <a href={againPath(trial)}>Try again, or another</a>
    </p>
  </div>
)

interface ReadingViewProps {
  readonly trial: Trial
  /** The register holds the source already, perhaps as it was before. */
  readonly isHeld: boolean
  readonly view: ReadingViewModel
}

export const ReadingView: FC<ReadingViewProps> = ({ trial, isHeld, view }) => (
  <div class="desk">
    <header class="page-head">
      <p class="eyebrow">Read, and not kept yet</p>
      <h1 class="source-name" lang={view.language}>
        {view.title}
      </h1>
      <dl class="facts">
        <div>
          <dt>Publisher</dt>
          <dd>{view.publisher ?? 'Not told'}</dd>
        </div>
        <div>
          <dt>Language</dt>
          <dd>{view.language}</dd>
        </div>
        <div>
          <dt>Agreements</dt>
          <dd>{view.records.length}</dd>
        </div>
        <div class="facts-wide">
          <dt>From</dt>
          <dd class="breakable">{trial.location}</dd>
        </div>
      </dl>
    </header>
    <FormNotice
      words={
        isHeld
          ? 'The register holds this source already; what you keep is added as its newest reading.'
          : null
      }
    />
    <div class="desk-acts">
      <form method="post" action={`/desk/readings/${trial.id}/keep`}>
        <Submit>Keep it</Submit>
      </form>
      <form method="post" action={`/desk/readings/${trial.id}/discard`}>
        <Submit isQuiet>Let it go</Submit>
      </form>
      <a class="ds-button" data-variant="tertiary" href={againPath(trial)}>
        Read it otherwise
      </a>
    </div>
    <Records records={view.records} />
    {view.findings.length === 0 ? null : (
      <section aria-labelledby="noticed">
        <h2 id="noticed">Noticed on the way</h2>
        <ul class="noticed">
          {view.findings.map(({ kind, message, anchor }) => (
            <li>
              <strong>{kind}.</strong> {anchor === null ? message : <a href={`#${anchor}`}>{message}</a>}
            </li>
          ))}
        </ul>
      </section>
    )}
    <section aria-labelledby="text">
      <h2 id="text">The text, with what was taken from it</h2>
      <SourceBlocks blocks={view.blocks} language={view.language} />
    </section>
  </div>
)

const Records: FC<{ readonly records: readonly ReadLine[] }> = ({ records }) => (
  <section aria-labelledby="records">
    <h2 id="records">What it says</h2>
    {records.length === 0 ? (
      <p>No agreement was found. It helps to tell whose page it is, and its language.</p>
    ) : (
      <section class="table-scroll" tabindex={0} aria-label="Agreements that were read">
        <table class="ds-table">
          <thead>
            <tr>
              <th scope="col">With</th>
              <th scope="col">Instrument</th>
              <th scope="col">When</th>
              <th scope="col">State</th>
              <th scope="col">Words</th>
            </tr>
          </thead>
          <tbody>
            {records.map(({ partners, instrument, dates, status, anchor }) => (
              <tr>
                <td>
                  {partners.map(({ name, isKnown, asWritten }) => (
                    <div>
                      <span class="name">{name}</span>
                      {isKnown ? null : <span class="quiet"> (nobody of that name is known)</span>}
                      {name.startsWith(asWritten) ? null : <span class="quiet"> “{asWritten}”</span>}
                    </div>
                  ))}
                </td>
                <td>{instrument}</td>
                <td>
                  {dates.map((date) => (
                    <div class="day">{date}</div>
                  ))}
                </td>
                <td>{status}</td>
                <td>
                  <a href={`#${anchor}`} aria-label={`Words that tell of ${partners[0]?.name ?? 'it'}`}>
                    Show
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )}
  </section>
)

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
