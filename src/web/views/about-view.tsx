// What the register is, how to read it, and to whom thanks are due.
import type { FC } from 'hono/jsx'
import { evidenceGrades } from '../../model/agreement.ts'
import { evidenceWords } from '../../publish/wording.ts'
import { EvidenceMark } from './evidence-mark.tsx'
import { LedgerLegend } from './ledger.tsx'

const meanings = {
  claimed:
    'Neither side has said so on a page that was read; a newspaper, an encyclopedia or somebody else has.',
  oneSided:
    'One of the bodies tells of the agreement on its own page. The other’s page was not read, or does not tell it.',
  twoSided: 'At least two of the bodies tell of it, each on its own page.',
  documented: 'The signed paper itself has been read.',
  gazetted: 'An official gazette has printed it.',
} as const

export const AboutView: FC = () => (
  <article class="prose">
    <header class="page-head">
      <h1>About</h1>
      <p class="lead">
        A <span lang="sr-Latn">pobratim</span> (<span lang="sr">побратим</span>) is a sworn brother; twin
        towns are <span lang="sr-Latn">gradovi pobratimi</span>. This register keeps their agreements, and
        those of regions and states, from both sides.
      </p>
    </header>
    <section aria-labelledby="what">
      <h2 id="what">What this is</h2>
      <p>
        When two cities sign an agreement, each puts it on its own page, in its own words. The two pages
        seldom match: one gives the day, the other the month; one calls it a twinning, the other a protocol;
        one lists it still, the other has forgotten it. The register reads both pages, keeps exactly what each
        says, and sets the two side by side.
      </p>
      <p>
        Every value here rests on words that somebody published. Open a value to see the sentence it stands
        in, and follow it to the whole text as it was read. No day is ever made more exact than the words give
        it.
      </p>
    </section>
    <section aria-labelledby="grades">
      <h2 id="grades">How well an agreement is proved</h2>
      <dl class="grades">
        {evidenceGrades.map((grade) => (
          <div>
            <dt>
              <EvidenceMark grade={grade} /> {evidenceWords[grade]}
            </dt>
            <dd>{meanings[grade]}</dd>
          </div>
        ))}
      </dl>
    </section>
    <section aria-labelledby="marks">
      <h2 id="marks">The marks in the ledger</h2>
      <p>Each source’s value bears a mark that tells how it stands to what the register holds.</p>
      <LedgerLegend />
    </section>
    <section aria-labelledby="limits">
      <h2 id="limits">What it does not tell</h2>
      <p>
        The register knows only the pages it has read, on the day it read them. That a body is silent here
        does not mean that it denies anything. “In force” means that no source tells of an end. It is no legal
        record.
      </p>
    </section>
    <section aria-labelledby="machines">
      <h2 id="machines">For machines</h2>
      <p>
        Every page has a twin in JSON: put <code>.json</code> behind its address, as in{' '}
        <a href="/findings.json">/findings.json</a>. The front page’s twin is{' '}
        <a href="/index.json">/index.json</a>. The whole register can be <a href="/data">taken away</a>.
      </p>
      <p>
        Whoever has a list of names can find out whom they mean, with OpenRefine or any other client:{' '}
        <a href="/reconcile/about">names for others</a>.
      </p>
    </section>
    <section aria-labelledby="thanks">
      <h2 id="thanks">Credits and licence</h2>
      <p>
        Names and positions of places come from <a href="https://www.geonames.org/">GeoNames</a> and are used
        under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. The words quoted belong to
        those who published them. The program is free software under the MIT licence. Type: Source Serif 4 and
        Source Sans 3 by Adobe (OFL), on the ground of Designsystemet (MIT).
      </p>
    </section>
  </article>
)
