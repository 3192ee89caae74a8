// An agreement's page: who, since when, how well proved; the ledger; its life; the words.
import type { FC } from 'hono/jsx'
import type { AgreementLine } from '../../publish/present/agreement-line.ts'
import type { AgreementView as View } from '../../publish/present/present-agreement.ts'
import type { FindingView } from '../../publish/present/present-findings.ts'
import { inSentence } from '../../wording/in-sentence.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { AgreementTable, Day } from './parts/agreement-table.tsx'
import { EvidenceNote } from './parts/evidence-mark.tsx'
import { FindingList } from './parts/finding-list.tsx'
import { Ledger, LedgerLegend } from './parts/ledger.tsx'
import { PairHeading } from './parts/pair-heading.tsx'
import { Passages } from './parts/passages.tsx'

interface AgreementViewProps {
  readonly view: View
  readonly findings: readonly FindingView[]
  /** Other agreements of the same tie. */
  readonly siblings: readonly AgreementLine[]
  /** Of the page with all agreements between them. */
  readonly tiePath: string
  /** Of the reader's own office; null for everybody else. */
  readonly notePath: string | null
}

export const AgreementView: FC<AgreementViewProps> = ({ view, findings, siblings, tiePath, notePath }) => {
  const { say, weave } = useTongue()
  return (
    <article class="agreement">
      <header class="page-head">
        <p class="eyebrow">{view.instrument === view.kind ? say('agreement.agreement') : view.kind}</p>
        <PairHeading parties={view.parties} />
        <p class="lead">{view.instrument}</p>
        <dl class="facts">
          <div>
            <dt>{say('agreement.between')}</dt>
            <dd>
              {view.parties.map((party, index) => (
                <>
                  {index === 0 ? '' : ' – '}
                  {party.countryPath === null || party.countryName === party.name
                    ? party.kind
                    : weave('agreement.kindIn', {
                        kind: party.kind,
                        place: <a href={party.countryPath}>{party.countryName}</a>,
                      })}
                </>
              ))}
            </dd>
          </div>
          <div>
            <dt>{view.day?.act ?? say('agreement.day')}</dt>
            <dd>
              {view.day === null ? (
                <span class="quiet">{say('list.notTold')}</span>
              ) : (
                <Day edtf={view.day.edtf} words={view.day.words} />
              )}
            </dd>
          </div>
          <div>
            <dt>{say('agreement.status')}</dt>
            <dd>{view.status.words}</dd>
          </div>
          <div>
            <dt>{say('agreement.evidence')}</dt>
            <dd>
              <EvidenceNote evidence={view.evidence} />
            </dd>
          </div>
        </dl>
        {notePath === null ? null : (
          <p>
            <a href={notePath}>{say('notes.title')}</a>
          </p>
        )}
      </header>
      {findings.length === 0 ? null : (
        <section class="agreement-findings" aria-labelledby="to-note">
          <h2 id="to-note" class="ds-sr-only">
            {say('agreement.worthNoting')}
          </h2>
          <FindingList findings={findings} isAgreementShown={false} heading="h3" />
        </section>
      )}
      <section aria-labelledby="ledger">
        <h2 id="ledger">{say('agreement.ledger')}</h2>
        <Ledger view={view} />
        <LedgerLegend />
      </section>
      <div class="columns">
        <Words view={view} />
        <Timeline view={view} />
      </div>
      {siblings.length === 0 ? null : (
        <section aria-labelledby="siblings">
          <h2 id="siblings">{say('agreement.siblings')}</h2>
          <AgreementTable lines={siblings} caption={say('agreement.siblingsCaption')} />
        </section>
      )}
      <p class="section-note">
        <a href={tiePath}>{say('agreement.tie')}</a>
      </p>
    </article>
  )
}

const Words: FC<{ readonly view: View }> = ({ view }) => {
  const tongue = useTongue()
  return (
    <section class="agreement-words" aria-labelledby="words">
      <h2 id="words">{tongue.say('agreement.words')}</h2>
      {view.columns.map((column) => (
        <div class="told">
          <h3>
            <a href={column.path}>{column.heading}</a>
            <span class="quiet"> {inSentence(column.role, tongue)}</span>
          </h3>
          <Passages passages={column.passages} source={column} />
          {column.notice === null ? null : <p class="source-notice">{column.notice}</p>}
        </div>
      ))}
    </section>
  )
}

const Timeline: FC<{ readonly view: View }> = ({ view }) => {
  const { say } = useTongue()
  return (
    <section class="agreement-life" aria-labelledby="life">
      <h2 id="life">{say('agreement.life')}</h2>
      {view.timeline.length === 0 ? (
        <p class="quiet">{say('agreement.noAct')}</p>
      ) : (
        <ol class="timeline">
          {view.timeline.map(({ act, edtf, words, place }) => (
            <li>
              <span class="timeline-day">
                {edtf === null ? <span class="quiet">{words}</span> : <Day edtf={edtf} words={words} />}
              </span>
              <span>
                {act}
                {place === null ? '' : `, ${place}`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
