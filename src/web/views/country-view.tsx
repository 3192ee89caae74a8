// Countries: the list, one country, and a pair.
import type { FC } from 'hono/jsx'
import type { MapDrawing } from '../../publish/draw-map.ts'
import { phraseDay } from '../../publish/phrase/phrase-day.ts'
import type { CountryCount, CountryView as View } from '../../publish/present/present-country.ts'
import type { CountryPairView as PairView } from '../../publish/present/present-country-pair.ts'
import type { FacetCount } from '../../publish/search/count-facets.ts'
import { inSentence } from '../../wording/in-sentence.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { AgreementTable } from './parts/agreement-table.tsx'
import { SmallMap } from './parts/arc-map.tsx'

export const CountriesView: FC<{ readonly countries: readonly CountryCount[] }> = ({ countries }) => {
  const { say, number } = useTongue()
  return (
    <>
      <header class="page-head">
        <h1>{say('frame.countries')}</h1>
        <p class="lead">{say('country.lead')}</p>
      </header>
      {countries.length === 0 ? <p class="quiet">{say('country.noneYet')}</p> : null}
      <table class="ds-table counts">
        <caption class="ds-sr-only">{say('country.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('country.country')}</th>
            <th scope="col" class="number">
              {say('country.agreements')}
            </th>
            <th scope="col" class="number">
              {say('country.bodies')}
            </th>
            <th scope="col" class="number">
              {say('country.tiedWith')}
            </th>
          </tr>
        </thead>
        <tbody>
          {countries.map(({ path, name, ties, bodies, partners }) => (
            <tr>
              <th scope="row">
                <a class="name" href={path}>
                  {name}
                </a>
              </th>
              <td class="number">{number(ties)}</td>
              <td class="number">{number(bodies)}</td>
              <td class="number">{say('country.count', { count: partners })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

interface CountryViewProps {
  readonly view: View
  readonly map: MapDrawing
}

export const CountryView: FC<CountryViewProps> = ({ view, map }) => {
  const tongue = useTongue()
  const { say } = tongue
  return (
    <>
      <header class={map.arcs.length === 0 ? 'page-head' : 'page-head page-head-mapped'}>
        <p class="eyebrow">{say('country.country')}</p>
        <h1>{view.name}</h1>
        <p class="lead">{tellCountry(view, tongue)}</p>
        {map.arcs.length === 0 ? null : <SmallMap drawing={map} />}
      </header>
      {view.partners.length === 0 ? null : (
        <section aria-labelledby="partners">
          <h2 id="partners">{say('country.tiedWith')}</h2>
          <table class="ds-table counts">
            <caption class="ds-sr-only">{say('country.captionPartners', { name: view.name })}</caption>
            <thead>
              <tr>
                <th scope="col">{say('country.country')}</th>
                <th scope="col" class="number">
                  {say('country.claimed')}
                </th>
                <th scope="col" class="number">
                  {say('country.toldBySide')}
                </th>
                <th scope="col" class="number">
                  {say('country.byBoth')}
                </th>
              </tr>
            </thead>
            <tbody>
              {view.partners.map(({ pairPath, name, code, ties, told, twoSided }) => (
                <tr>
                  <th scope="row">
                    <a class="name" href={pairPath}>
                      {code === view.code ? say('country.within', { name }) : name}
                    </a>
                  </th>
                  <td class="number">{ties}</td>
                  <td class="number">{told}</td>
                  <td class="number">{twoSided}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {view.withOrganizations.length === 0 ? null : (
        <section aria-labelledby="organizations">
          <h2 id="organizations">{say('country.organizations')}</h2>
          <AgreementTable lines={view.withOrganizations} caption={say('country.organizationsCaption')} />
        </section>
      )}
      {view.bodies.length === 0 ? null : (
        <section aria-labelledby="bodies">
          <h2 id="bodies">{say('country.itsBodies')}</h2>
          <ul class="bodies">
            {view.bodies.map(({ path, name, kind, ties }) => (
              <li>
                <a class="name" href={path}>
                  {name}
                </a>
                <span class="quiet">
                  {say('country.bodyTies', { kind: inSentence(kind, tongue), count: ties })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.ties === 0 ? null : (
        <p class="section-note">
          <a href={`/embed?country=${view.code}`}>{say('party.elsewhere')}</a>
        </p>
      )}
    </>
  )
}

interface CountryPairViewProps {
  readonly view: PairView
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
const PairFigures: FC<{ readonly view: PairView }> = ({ view }) => {
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

function tellCountry({ name, ties, told, partners }: View, { say }: Tongue): string {
  if (ties === 0) return say('country.noAgreement', { name })
  return say('country.sentence', { ties, countries: partners.length, told })
}
