// The front page.
import type { FC } from 'hono/jsx'
import type { MapDrawing } from '../../publish/draw-map.ts'
import type { HomeView } from '../../publish/present-home.ts'
import { Day } from './agreement-table.tsx'
import { ArcMap } from './arc-map.tsx'
import { FindingList } from './finding-list.tsx'
import { SearchForm } from './search-form.tsx'
import { SourceLines } from './source-lines.tsx'

interface FrontViewProps {
  readonly view: HomeView
  readonly map: MapDrawing
}

export const FrontView: FC<FrontViewProps> = ({ view, map }) => (
  <>
    <div class="front">
      <h1 class="front-name">Pobratim</h1>
      <p class="front-line">
        What public bodies say of their agreements with one another: each side’s words, side by side, with the
        proof.
      </p>
      <SearchForm query="" size="large" />
    </div>
    {map.arcs.length === 0 ? null : <ArcMap drawing={map} />}
    <Figures figures={view.figures} />
    {view.differences.length === 0 ? null : (
      <section aria-labelledby="differ">
        <h2 id="differ">
          {view.differences.every(({ kind }) => kind === 'conflict')
            ? 'Where sources differ'
            : 'What to look at'}
        </h2>
        <FindingList findings={view.differences} isAbreast heading="h3" />
        <p class="more">
          <a href="/findings">All {view.allFindings} findings</a>
        </p>
      </section>
    )}
    <div class="columns">
      <Newest view={view} />
      <Anniversaries view={view} />
    </div>
  </>
)

const Figures: FC<Pick<HomeView, 'figures'>> = ({ figures }) => (
  <dl class="figures">
    <div>
      <dt>agreements, each with the words that tell it</dt>
      <dd>{figures.agreements.toLocaleString('en')}</dd>
    </div>
    <div>
      <dt>public bodies in {figures.countries} countries</dt>
      <dd>{figures.parties.toLocaleString('en')}</dd>
    </div>
    <div>
      <dt>told by both sides, so far</dt>
      <dd>{figures.twoSided.toLocaleString('en')}</dd>
    </div>
  </dl>
)

const Newest: FC<{ readonly view: HomeView }> = ({ view }) => (
  <section aria-labelledby="newest">
    <h2 id="newest">Read last</h2>
    {view.newest.length === 0 ? (
      <p class="quiet">Nothing has been read yet.</p>
    ) : (
      <>
        <SourceLines sources={view.newest} />
        <p class="more">
          <a href="/sources">All sources</a>
        </p>
      </>
    )}
  </section>
)

const Anniversaries: FC<{ readonly view: HomeView }> = ({ view: { anniversaries } }) =>
  anniversaries.days.length === 0 ? null : (
    <section aria-labelledby="anniversaries">
      <h2 id="anniversaries">Anniversaries in {anniversaries.month}</h2>
      <ol class="anniversaries">
        {anniversaries.days.map(({ agreement, day, years }) => (
          <li>
            <span class="anniversary-day">{day}</span>
            <span>
              <a class="name" href={agreement.path}>
                {agreement.title}
              </a>
              <span class="quiet">
                {years === 1 ? 'One year' : `${years} years`}, {agreement.instrument}
                {agreement.day === null ? null : (
                  <span class="ds-sr-only">
                    {', signed '}
                    <Day edtf={agreement.day.edtf} words={agreement.day.words} />
                  </span>
                )}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
