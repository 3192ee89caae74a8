// The bodies with the most ties as a table: the same as the drawing, for whoever does not see it.
import type { FC } from 'hono/jsx'
import type { PartyLine } from '../../../publish/present/party-line.ts'
import { useTongue } from '../../languages/use-tongue.ts'

export interface TiedBody {
  readonly party: PartyLine
  readonly ties: number
}

export const MostTied: FC<{ readonly bodies: readonly TiedBody[] }> = ({ bodies }) => {
  const { say, weave, number } = useTongue()
  if (bodies.length === 0) return null
  return (
    <section aria-labelledby="most-tied">
      <h2 id="most-tied">{say('explore.mostTied')}</h2>
      <table class="ds-table">
        <caption class="ds-sr-only">{say('explore.mostTied')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('explore.body')}</th>
            <th scope="col">{say('narrow.country')}</th>
            <th scope="col" class="number">
              {say('explore.partners')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bodies.map(({ party, ties }) => (
            <tr>
              <th scope="row">
                <a class="name" href={party.path}>
                  {party.name}
                </a>
              </th>
              <td>{party.countryName ?? ''}</td>
              <td class="number">{number(ties)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="section-note">{weave('explore.whole', { link: (words) => <a href="/data">{words}</a> })}</p>
    </section>
  )
}
