// The front page.
import type { FC } from 'hono/jsx'
import type { MapDrawing } from '../../publish/draw-map.ts'
import type { HomeView } from '../../publish/present/present-home.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { Day } from './parts/agreement-table.tsx'
import { ArcMap } from './parts/arc-map.tsx'
import { FindingList } from './parts/finding-list.tsx'
import { SearchForm } from './parts/search-form.tsx'
import { SourceLines } from './parts/source-lines.tsx'

interface FrontViewProps {
  readonly view: HomeView
  readonly map: MapDrawing
}

export const FrontView: FC<FrontViewProps> = ({ view, map }) => {
  const { say } = useTongue()
  return (
    <>
      <div class="front">
        <h1 class="front-name">{say('frame.name')}</h1>
        <p class="front-line">{say('home.line')}</p>
        <SearchForm query="" size="large" />
      </div>
      {map.arcs.length === 0 ? null : <ArcMap drawing={map} />}
      <Figures figures={view.figures} />
      {view.differences.length === 0 ? null : (
        <section aria-labelledby="differ">
          <h2 id="differ">
            {view.differences.every(({ kind }) => kind === 'conflict')
              ? say('home.conflicts')
              : say('home.toLookAt')}
          </h2>
          <FindingList findings={view.differences} isAbreast heading="h3" />
          <p class="more">
            <a href="/findings">{say('home.allFindings', { count: view.allFindings })}</a>
          </p>
        </section>
      )}
      <div class="columns">
        <Newest view={view} />
        <Anniversaries view={view} />
      </div>
    </>
  )
}

const Figures: FC<Pick<HomeView, 'figures'>> = ({ figures }) => {
  const { say, number } = useTongue()
  return (
    <dl class="figures">
      <div>
        <dt>{say('home.agreements')}</dt>
        <dd>{number(figures.agreements)}</dd>
      </div>
      <div>
        <dt>{say('home.bodies', { count: figures.countries })}</dt>
        <dd>{number(figures.parties)}</dd>
      </div>
      <div>
        <dt>{say('home.twoSided')}</dt>
        <dd>{number(figures.twoSided)}</dd>
      </div>
    </dl>
  )
}

const Newest: FC<{ readonly view: HomeView }> = ({ view }) => {
  const { say } = useTongue()
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">{say('home.newest')}</h2>
      {view.newest.length === 0 ? (
        <p class="quiet">{say('home.nothingRead')}</p>
      ) : (
        <>
          <SourceLines sources={view.newest} />
          <p class="more">
            <a href="/sources">{say('home.allSources')}</a>
          </p>
        </>
      )}
    </section>
  )
}

const Anniversaries: FC<{ readonly view: HomeView }> = ({ view: { anniversaries } }) => {
  const { say, weave } = useTongue()
  return anniversaries.days.length === 0 ? null : (
    <section aria-labelledby="anniversaries">
      <h2 id="anniversaries">{say('home.anniversaries', { month: anniversaries.month })}</h2>
      <ol class="anniversaries">
        {anniversaries.days.map(({ agreement, day, years }) => (
          <li>
            <span class="anniversary-day">{day}</span>
            <span>
              <a class="name" href={agreement.path}>
                {agreement.title}
              </a>
              <span class="quiet">
                {say('home.years', { count: years })}, {agreement.instrument}
                {agreement.day === null ? null : (
                  <span class="ds-sr-only">
                    {', '}
                    {weave('home.signed', {
                      day: <Day edtf={agreement.day.edtf} words={agreement.day.words} />,
                    })}
                  </span>
                )}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
