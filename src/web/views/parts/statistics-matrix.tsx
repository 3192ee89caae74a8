// Each country with each: how many ties, the stronger the more.
import type { FC } from 'hono/jsx'
import type { CountryMatrix } from '../../../publish/statistics/country-matrix.ts'
import { useTongue } from '../../languages/use-tongue.ts'
import { Download, Rows, type SectionProps } from './statistics-rows.tsx'

/** How many pairs of countries are listed beneath. */
const shownRows = 12

export const MatrixSection: FC<{ readonly matrix: CountryMatrix } & SectionProps> = ({
  matrix,
  table,
  view,
}) => {
  const { say } = useTongue()
  return (
    <section aria-labelledby="countries" class="statistics">
      <h2 id="countries">{table.title}</h2>
      <p class="section-note">
        {table.definition} {say('statistics.shownMost')}
      </p>
      <section class="wide" tabindex={0} aria-label={say('statistics.eachWithEach')}>
        <table class="matrix">
          <caption class="ds-sr-only">{say('statistics.matrixCaption')}</caption>
          <thead>
            <tr>
              <td />
              {matrix.countries.map(({ code, name }) => (
                <th scope="col">
                  <abbr title={name}>{code}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.countries.map(({ name, path }, row) => (
              <tr>
                <th scope="row">
                  <a href={path}>{name}</a>
                </th>
                {matrix.cells[row]?.map(({ ties, strength, path: pair }) => (
                  <td class={`strength-${strength}`}>
                    {ties === 0 ? <span class="none">·</span> : <a href={pair}>{ties}</a>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <details>
        <summary>{say('statistics.topPairs')}</summary>
        <Rows table={table} most={shownRows} />
      </details>
      <Download table={table} view={view} />
    </section>
  )
}
