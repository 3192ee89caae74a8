// What the register is, how to read it, and to whom thanks are due.
import type { FC } from 'hono/jsx'
import { evidenceGrades } from '../../model/agreement.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { EvidenceMark } from './parts/evidence-mark.tsx'
import { LedgerLegend } from './parts/ledger.tsx'

/** The word itself, which every language leaves in its own letters. */
const word = { latin: 'pobratim', cyrillic: 'побратим' } as const

export const AboutView: FC = () => {
  const { say, weave } = useTongue()
  return (
    <article class="prose">
      <header class="page-head">
        <h1>{say('about.title')}</h1>
        <p class="lead">
          {weave('about.lead', {
            latin: () => <span lang="sr-Latn">{word.latin}</span>,
            cyrillic: () => <span lang="sr">{word.cyrillic}</span>,
            towns: (words) => <span lang="sr">{words}</span>,
          })}
        </p>
      </header>
      <section aria-labelledby="what">
        <h2 id="what">{say('about.what')}</h2>
        <p>{say('about.twoPages')}</p>
        <p>{say('about.words')}</p>
      </section>
      <section aria-labelledby="grades">
        <h2 id="grades">{say('about.proved')}</h2>
        <dl class="grades">
          {evidenceGrades.map((grade) => (
            <div>
              <dt>
                <EvidenceMark grade={grade} /> {say(`evidence.${grade}`)}
              </dt>
              <dd>{say(`about.${grade}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="marks">
        <h2 id="marks">{say('about.marks')}</h2>
        <p>{say('about.marksLead')}</p>
        <LedgerLegend />
      </section>
      <section aria-labelledby="limits">
        <h2 id="limits">{say('about.limits')}</h2>
        <p>{say('about.limitsText')}</p>
      </section>
      <section aria-labelledby="machines">
        <h2 id="machines">{say('about.machines')}</h2>
        <p>
          {weave('about.twin', {
            suffix: <code>.json</code>,
            example: (
              <a href="/findings.json">
                <code>/findings.json</code>
              </a>
            ),
            front: (
              <a href="/index.json">
                <code>/index.json</code>
              </a>
            ),
            data: (words) => <a href="/data">{words}</a>,
          })}
        </p>
        <p>{weave('about.names', { reconcile: (words) => <a href="/reconcile/about">{words}</a> })}</p>
      </section>
      <section aria-labelledby="thanks">
        <h2 id="thanks">{say('about.credits')}</h2>
        <p>
          {weave('about.creditsText', {
            geonames: (words) => <a href="https://www.geonames.org/">{words}</a>,
            licence: (words) => <a href="https://creativecommons.org/licenses/by/4.0/">{words}</a>,
          })}
        </p>
      </section>
    </article>
  )
}
