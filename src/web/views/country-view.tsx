// Countries: the list, one country, and a pair.
import type { FC } from 'hono/jsx'
import type { MapDrawing } from '../../publish/draw-map.ts'
import type { CountryCount, CountryView as View } from '../../publish/present-country.ts'
import type { CountryPairView as PairView } from '../../publish/present-country-pair.ts'
import type { FacetCount } from '../../publish/search/count-facets.ts'
import { AgreementTable } from './agreement-table.tsx'
import { SmallMap } from './arc-map.tsx'

export const CountriesView: FC<{ readonly countries: readonly CountryCount[] }> = ({ countries }) => (
  <>
    <header class="page-head">
      <h1>Countries</h1>
      <p class="lead">Every country that has a body in some agreement of the register.</p>
    </header>
    {countries.length === 0 ? <p class="quiet">None yet.</p> : null}
    <table class="ds-table counts">
      <caption class="ds-sr-only">Countries with the number of their agreements and bodies</caption>
      <thead>
        <tr>
          <th scope="col">Country</th>
          <th scope="col" class="number">
            Agreements
          </th>
          <th scope="col" class="number">
            Bodies
          </th>
          <th scope="col" class="number">
            Tied with
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
            <td class="number">{ties}</td>
            <td class="number">{bodies}</td>
            <td class="number">{partners === 1 ? '1 country' : `${partners} countries`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
)

interface CountryViewProps {
  readonly view: View
  readonly map: MapDrawing
}

export const CountryView: FC<CountryViewProps> = ({ view, map }) => (
  <>
    <header class={map.arcs.length === 0 ? 'page-head' : 'page-head page-head-mapped'}>
      <p class="eyebrow">Country</p>
      <h1>{view.name}</h1>
      <p class="lead">{tellCountry(view)}</p>
      {map.arcs.length === 0 ? null : <SmallMap drawing={map} />}
    </header>
    {view.partners.length === 0 ? null : (
      <section aria-labelledby="partners">
        <h2 id="partners">Tied with</h2>
        <table class="ds-table counts">
          <caption class="ds-sr-only">Countries tied with {view.name}</caption>
          <thead>
            <tr>
              <th scope="col">Country</th>
              <th scope="col" class="number">
                Claimed
              </th>
              <th scope="col" class="number">
                Told by a side
              </th>
              <th scope="col" class="number">
                By both
              </th>
            </tr>
          </thead>
          <tbody>
            {view.partners.map(({ pairPath, name, code, ties, told, twoSided }) => (
              <tr>
                <th scope="row">
                  <a class="name" href={pairPath}>
                    {code === view.code ? `Within ${name}` : name}
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
        <h2 id="organizations">With international organisations</h2>
        <AgreementTable
          lines={view.withOrganizations}
          caption="Agreements with international organisations"
        />
      </section>
    )}
    {view.bodies.length === 0 ? null : (
      <section aria-labelledby="bodies">
        <h2 id="bodies">Its bodies</h2>
        <ul class="bodies">
          {view.bodies.map(({ path, name, kind, ties }) => (
            <li>
              <a class="name" href={path}>
                {name}
              </a>
              <span class="quiet">
                {kind.toLowerCase()}, {ties === 1 ? 'one agreement' : `${ties} agreements`}
              </span>
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
)

interface CountryPairViewProps {
  readonly view: PairView
  readonly map: MapDrawing
  /** How many began in each ten years. */
  readonly growth: readonly FacetCount[]
}

export const CountryPairView: FC<CountryPairViewProps> = ({ view, map, growth }) => {
  const [one, other] = view.countries
  return (
    <>
      <header class={map.arcs.length === 0 ? 'page-head' : 'page-head page-head-mapped'}>
        <p class="eyebrow">Two countries</p>
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
            Told by a side of their own <span class="count">{view.told}</span>
          </h2>
          <AgreementTable lines={view.toldTies} caption="Ties that at least one side tells itself" />
        </section>
      )}
      {view.claimedTies.length === 0 ? null : (
        <section aria-labelledby="claimed">
          <h2 id="claimed">
            Told by others only <span class="count">{view.claimedTies.length}</span>
          </h2>
          <p class="section-note">Neither side’s own page, as far as it was read, tells these.</p>
          <AgreementTable lines={view.claimedTies} caption="Ties that only others tell" />
        </section>
      )}
      <Growth growth={growth} />
    </>
  )
}

/** Three counts that are often taken for one. */
const PairFigures: FC<{ readonly view: PairView }> = ({ view: { claimed, told, twoSided, claimedTies } }) => (
  <dl class="pair-figures">
    <div>
      <dt>Counted</dt>
      <dd>
        <strong>{claimed}</strong> told by anybody at all
      </dd>
    </div>
    <div>
      <dt>Only claimed</dt>
      <dd>
        <strong>{claimedTies.length}</strong> told by others only
      </dd>
    </div>
    <div>
      <dt>Formal</dt>
      <dd>
        <strong>{told}</strong> told by a side on a page of its own, {twoSided} by both
      </dd>
    </div>
  </dl>
)

const Growth: FC<{ readonly growth: readonly FacetCount[] }> = ({ growth }) =>
  growth.length === 0 ? null : (
    <section aria-labelledby="growth">
      <h2 id="growth">When they began</h2>
      <table class="ds-table counts">
        <caption class="ds-sr-only">Agreements by the decade of their first known day</caption>
        <thead>
          <tr>
            <th scope="col">Decade</th>
            <th scope="col" class="number">
              Agreements
            </th>
          </tr>
        </thead>
        <tbody>
          {[...growth]
            .sort((a, b) => Number(a.value) - Number(b.value))
            .map(({ value, count }) => (
              <tr>
                <th scope="row">{value}s</th>
                <td class="number">{count}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )

function tellCountry({ name, ties, told, partners }: View): string {
  if (ties === 0) return `No agreement of a body in ${name} is told by any source read so far.`
  const agreements =
    ties === 1 ? 'One agreement of its bodies is told' : `${ties} agreements of its bodies are told`
  const abroad = partners.length === 1 ? 'one country' : `${partners.length} countries`
  return `${agreements}, with ${abroad}; ${told === ties ? 'all' : told} by a side of ${ties === 1 ? 'its' : 'their'} own.`
}
