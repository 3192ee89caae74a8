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

interface FacetCounter {
  add(row: number): void
  values(): readonly FacetCount[]
}

export function facetCounters(
  columns: FacetColumns,
  status: ValueColumn,
  chosen: readonly CountryCode[],
): Readonly<Record<Facet, FacetCounter>> {
  const { country, instrument, area, decade, evidence, source } = columns
  return {
    country: countryCounter(country, chosen),
    instrument: counter(instrument),
    area: counter(area),
    decade: counter(decade),
    status: counter(status),
    evidence: counter(evidence),
    source: counter(source),
  }
}

function counter({ values, starts, codes }: ValueColumn): FacetCounter {
  const sums = new Uint32Array(values.length)
  return {
    add: (row) => {
      const end = starts[row + 1]!
      for (let at = starts[row]!; at < end; at++) sums[codes[at]!]! += 1
    },
    values: () => mostFirst(values, sums),
  }
}

/** A country counts once, one that is asked for already where a second body of it takes part. */
function countryCounter({ values, codeOf, starts, codes }: ValueColumn, chosen: readonly CountryCode[]) {
  const sums = new Uint32Array(values.length)
  const chosenCodes = chosen.map((code) => codeOf.get(code))
  const earlier = (start: number, at: number) => {
    let times = 0
    for (let before = start; before < at; before++) if (codes[before] === codes[at]) times += 1
    return times
  }
  return {
    add: (row: number) => {
      const end = starts[row + 1]!
      for (let at = starts[row]!; at < end; at++) {
        const code = codes[at]!
        if (earlier(starts[row]!, at) === (chosenCodes.includes(code) ? 1 : 0)) sums[code]! += 1
      }
    },
    values: () => mostFirst(values, sums),
  }
}

function mostFirst(values: readonly string[], sums: Uint32Array): readonly FacetCount[] {
  const counts: FacetCount[] = []
  sums.forEach((count, code) => {
    if (count > 0) counts.push({ value: values[code]!, count })
  })
  return counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
