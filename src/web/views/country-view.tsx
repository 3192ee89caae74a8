// One country: with which others its bodies are tied, and which bodies they are.
import type { FC } from 'hono/jsx'
import type { MapDrawing } from '../../publish/draw-map.ts'
import type { CountryView as View } from '../../publish/present/present-country.ts'
import { inSentence } from '../../wording/in-sentence.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { useTongue } from '../languages/use-tongue.ts'
import { AgreementTable } from './parts/agreement-table.tsx'
import { SmallMap } from './parts/arc-map.tsx'

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

function tellCountry({ name, ties, told, partners }: View, { say }: Tongue): string {
  if (ties === 0) return say('country.noAgreement', { name })
  return say('country.sentence', { ties, countries: partners.length, told })
}
