// How many agreements have each value, counted while rows go by.
import type { AgreementQuestion } from '../../model/agreement-facets.ts'
import type { SourceId } from '../../model/ids.ts'
import type { CountryCode } from '../../model/party.ts'
import type { FacetColumns } from './facet-columns.ts'
import type { ValueColumn } from './value-column.ts'

export const facets = ['country', 'instrument', 'area', 'decade', 'status', 'evidence', 'source'] as const
export type Facet = (typeof facets)[number]

export interface FacetCount {
  readonly value: string
  readonly count: number
}

/** Of each the values that there are, most agreements first; of sources the first only, and the one that is asked for. */
export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>

interface FacetCounter {
  add(row: number): void
  values(): readonly FacetCount[]
}

export function facetCounters(
  columns: FacetColumns,
  status: ValueColumn,
  { countries = [], source: askedSource }: AgreementQuestion,
): Readonly<Record<Facet, FacetCounter>> {
  const { country, instrument, area, decade, evidence, source } = columns
  return {
    country: countryCounter(country, countries),
    instrument: counter(instrument),
    area: counter(area),
    decade: counter(decade),
    status: counter(status),
    evidence: counter(evidence),
    source: sourceCounter(source, askedSource),
  }
}

function counter(column: ValueColumn): FacetCounter {
  const { sums, used, add } = summing(column)
  return { add, values: () => [...used].sort(mostFirst(column, sums)).map(countOf(column, sums)) }
}

/** Of sources there can be thousands; the party and the page lead to the others. */
const mostSources = 30

function sourceCounter(column: ValueColumn, asked: SourceId | undefined): FacetCounter {
  const { sums, used, add } = summing(column)
  const values = () => {
    const shown = firstOf(used, mostSources, mostFirst(column, sums))
    const code = asked === undefined ? undefined : column.codeOf.get(asked)
    const isMissing = code !== undefined && sums[code]! > 0 && !shown.includes(code)
    return (isMissing ? [...shown, code] : shown).map(countOf(column, sums))
  }
  return { add, values }
}

function summing({ values, starts, codes }: ValueColumn) {
  const sums = new Uint32Array(values.length)
  // Of thousands of sources a question meets a few.
  const used: number[] = []
  const add = (row: number) => {
    const end = starts[row + 1]!
    for (let at = starts[row]!; at < end; at++) {
      const code = codes[at]!
      if (sums[code] === 0) used.push(code)
      sums[code]! += 1
    }
  }
  return { sums, used, add }
}

/** A country counts once, one that is asked for already where a second body of it takes part. */
function countryCounter(column: ValueColumn, chosen: readonly CountryCode[]): FacetCounter {
  const { values, codeOf, starts, codes } = column
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
    values: () => inUse(sums).sort(mostFirst(column, sums)).map(countOf(column, sums)),
  }
}

function inUse(sums: Uint32Array): number[] {
  const codes: number[] = []
  for (let code = 0; code < sums.length; code++) if (sums[code]! > 0) codes.push(code)
  return codes
}

function mostFirst({ values }: ValueColumn, sums: Uint32Array) {
  return (a: number, b: number) => sums[b]! - sums[a]! || (values[a]! < values[b]! ? -1 : 1)
}

function countOf({ values }: ValueColumn, sums: Uint32Array) {
  return (code: number): FacetCount => ({ value: values[code]!, count: sums[code]! })
}

/** The first in order, without putting all in order. */
function firstOf(codes: readonly number[], most: number, compare: (a: number, b: number) => number) {
  const first: number[] = []
  for (const code of codes) {
    if (first.length === most && compare(code, first[most - 1]!) > 0) continue
    const place = first.findIndex((one) => compare(code, one) < 0)
    first.splice(place === -1 ? first.length : place, 0, code)
    if (first.length > most) first.pop()
  }
  return first
}
