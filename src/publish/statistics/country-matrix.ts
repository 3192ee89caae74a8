// How often bodies of each two countries are tied: the countries with most ties, each with each.
import type { CountryTies } from '../../network/country-ties.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { countryPairPath, countryPath } from '../paths.ts'
import { nameCountry } from '../phrase/name-country.ts'
import { number, type StatisticsTable, text } from './statistics-table.ts'

export interface CountryMatrix {
  readonly countries: readonly { readonly code: string; readonly name: string; readonly path: string }[]
  /** By row and column; `strength` from 0 to 4 tints the cell. */
  readonly cells: readonly (readonly {
    readonly ties: number
    readonly strength: number
    readonly path: string
  }[])[]
}

const mostCountries = 14

export function countryMatrix(ties: CountryTies, tongue: Tongue): CountryMatrix {
  const shown = mostTied(ties).slice(0, mostCountries)
  const most = Math.max(1, ...shown.flatMap((one) => shown.map((other) => ties.between(one, other))))
  return {
    countries: shown.map((code) => ({ code, name: nameCountry(code, tongue), path: countryPath(code) })),
    cells: shown.map((one) =>
      shown.map((other) => {
        const count = ties.between(one, other)
        return { ties: count, strength: strengthOf(count, most), path: countryPairPath(one, other) }
      }),
    ),
  }
}

/** Every pair that any tie joins, most ties first, for whoever wants them all. */
export function countryPairTable(ties: CountryTies, tongue: Tongue): StatisticsTable {
  const pairs = ties.countries.flatMap((one, index) =>
    ties.countries.slice(index).map((other) => ({ one, other, count: ties.between(one, other) })),
  )
  return {
    key: 'countries',
    title: tongue.say('table.countries'),
    definition: tongue.say('table.countriesMeaning'),
    columns: [text('country', tongue), text('other', tongue), number('agreements', tongue)],
    rows: pairs
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.one + a.other < b.one + b.other ? -1 : 1))
      .map(({ one, other, count }) => ({
        cells: [nameCountry(one, tongue), nameCountry(other, tongue), count],
        path: countryPairPath(one, other),
      })),
    chart: null,
  }
}

function mostTied({ countries, between }: CountryTies): readonly string[] {
  const sums = new Map(
    countries.map((one) => [one, countries.reduce((sum, other) => sum + between(one, other), 0)]),
  )
  return [...countries].sort((one, other) => sums.get(other)! - sums.get(one)! || (one < other ? -1 : 1))
}

/** By the logarithm: one tie is seen beside a hundred. */
function strengthOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil((4 * Math.log(count + 1)) / Math.log(most + 1)))
}
