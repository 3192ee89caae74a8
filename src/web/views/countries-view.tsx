// All countries, with how many agreements and bodies the register knows of each.
import type { FC } from 'hono/jsx'
import type { CountryCount } from '../../publish/present/present-country.ts'
import { useTongue } from '../languages/use-tongue.ts'

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
