// How many agreements have each value, counted while rows go by.
import type { CountryCode } from '../../model/party.ts'
import type { FacetColumns } from './facet-columns.ts'
import type { ValueColumn } from './value-column.ts'

export const facets = ['country', 'instrument', 'area', 'decade', 'status', 'evidence', 'source'] as const
export type Facet = (typeof facets)[number]

export interface FacetCount {
  readonly value: string
  readonly count: number
}

/** Of each the values that there are, most agreements first. */
export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>

interface Counting {
  add(row: number): void
  addTo(facet: Facet, row: number): void
  counts(): FacetCounts
}

export function countAmong(
  columns: FacetColumns,
  status: ValueColumn,
  chosen: readonly CountryCode[],
): Counting {
  const { country, instrument, area, decade, evidence, source } = columns
  const counted: Readonly<Record<Facet, ValueColumn>> = {
    country,
    instrument,
    area,
    decade,
    status,
    evidence,
    source,
  }
  const sums = Object.fromEntries(
    facets.map((facet) => [facet, new Uint32Array(counted[facet].values.length)]),
  ) as Record<Facet, Uint32Array>
  const chosenCodes = new Set(chosen.map((code) => country.codeOf.get(code)))

  function addTo(facet: Facet, row: number): void {
    const { starts, codes } = counted[facet]
    const sum = sums[facet]
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const code = codes[at]!
      if (facet !== 'country') sum[code]! += 1
      else if (earlier(codes, starts[row]!, at) === (chosenCodes.has(code) ? 1 : 0)) sum[code]! += 1
    }
  }
  return {
    add: (row) => {
      for (const facet of facets) addTo(facet, row)
    },
    addTo,
    counts: () =>
      Object.fromEntries(
        facets.map((facet) => [facet, mostFirst(counted[facet].values, sums[facet])]),
      ) as unknown as FacetCounts,
  }
}

/** A country counts once, one that is asked for already where a second body of it takes part. */
function earlier(codes: Uint32Array, start: number, at: number): number {
  let times = 0
  for (let before = start; before < at; before++) if (codes[before] === codes[at]) times += 1
  return times
}

function mostFirst(values: readonly string[], sum: Uint32Array): readonly FacetCount[] {
  return values
    .map((value, code) => ({ value, count: sum[code]! }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
