// Two countries and the ties between their bodies: claimed, formal and told by both sides, counted apart.
import type { FC } from 'hono/jsx'
import type { MapDrawing } from '../../publish/draw-map.ts'
import { phraseDay } from '../../publish/phrase/phrase-day.ts'
import type { CountryPairView as View } from '../../publish/present/present-country-pair.ts'
import type { FacetCount } from '../../publish/search/count-facets.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { AgreementTable } from './parts/agreement-table.tsx'
import { SmallMap } from './parts/arc-map.tsx'

interface CountryPairViewProps {
  readonly view: View
  readonly map: MapDrawing
  /** How many began in each ten years. */
  readonly growth: readonly FacetCount[]
}

export const CountryPairView: FC<CountryPairViewProps> = ({ view, map, growth }) => {
  const { say } = useTongue()
  const [one, other] = view.countries
  return (
    <>
      <header class={map.arcs.length === 0 ? 'page-head' : 'page-head page-head-mapped'}>
        <p class="eyebrow">{say('country.twoCountries')}</p>
        <h1 class="pair">
          <a href={one.path}>{one.name}</a>
          <span class="dash"> – </span>
          <a href={other.path}>{other.name}</a>
        </h1>
        <p class="lead">{view.sentence}</p>
        {view.claimed === 0 ? null : <PairFigures view={view} />}
        {map.arcs.length === 0 ? null : <SmallMap drawing={map} />}
      </header>
      {view.toldTies.length === 0 ? null : (
        <section aria-labelledby="told">
          <h2 id="told">
            {say('country.told')} <span class="count">{view.told}</span>
          </h2>
          <AgreementTable lines={view.toldTies} caption={say('country.toldCaption')} />
        </section>
      )}
      {view.officialTies.length === 0 ? null : (
        <section aria-labelledby="official">
          <h2 id="official">
            {say('country.official')} <span class="count">{view.officialTies.length}</span>
          </h2>
          <AgreementTable lines={view.officialTies} caption={say('country.officialCaption')} />
        </section>
      )}
      {view.claimedTies.length === 0 ? null : (
        <section aria-labelledby="claimed">
          <h2 id="claimed">
            {say('country.claimedOnly')} <span class="count">{view.claimedTies.length}</span>
          </h2>
          <p class="section-note">{say('country.claimedNote')}</p>
          <AgreementTable lines={view.claimedTies} caption={say('country.claimedCaption')} />
        </section>
      )}
      <Growth growth={growth} />
    </>
  )
}

/** Three counts that are often taken for one. */
const PairFigures: FC<{ readonly view: View }> = ({ view }) => {
  const { claimed, formal, told, twoSided, claimedTies } = view
  const { say, weave, number } = useTongue()
  return (
    <dl class="pair-figures">
      <div>
        <dt>{say('country.counted')}</dt>
        <dd>{weave('country.countedNote', { count: () => <strong>{number(claimed)}</strong> })}</dd>
      </div>
      <div>
        <dt>{say('country.onlyClaimed')}</dt>
        <dd>
          {weave('country.onlyClaimedNote', { count: () => <strong>{number(claimedTies.length)}</strong> })}
        </dd>
      </div>
      <div>
        <dt>{say('country.formal')}</dt>
        <dd>
          {weave('country.formalNote', {
            count: () => <strong>{number(formal)}</strong>,
            own: told,
            both: twoSided,
          })}
        </dd>
      </div>
    </dl>
  )
}

const Growth: FC<{ readonly growth: readonly FacetCount[] }> = ({ growth }) => {
  const tongue = useTongue()
  const { say, number } = tongue
  return growth.length === 0 ? null : (
    <section aria-labelledby="growth">
      <h2 id="growth">{say('country.whenBegan')}</h2>
      <table class="ds-table counts">
        <caption class="ds-sr-only">{say('country.growthCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('country.decade')}</th>
            <th scope="col" class="number">
              {say('country.agreements')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...growth]
            .sort((a, b) => Number(a.value) - Number(b.value))
            .map(({ value, count }) => (
              <tr>
                <th scope="row">{phraseDay(`${value.slice(0, 3)}X`, tongue)}</th>
                <td class="number">{number(count)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}
