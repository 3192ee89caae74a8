// How many agreements have each value: counted a facet at a time over the rows that fit, and over those that would if only this facet were asked for otherwise.
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

export function countFacets(
  columns: FacetColumns & { readonly status: ValueColumn },
  rowsOf: (facet: Facet) => readonly Uint32Array[],
  { countries = [], source }: AgreementQuestion,
): FacetCounts {
  const sumOf = (facet: Exclude<Facet, 'country'>) => sumValues(columns[facet], rowsOf(facet))
  return {
    country: mostFirst(columns.country, sumCountries(columns.country, rowsOf('country'), countries)),
    instrument: mostFirst(columns.instrument, sumOf('instrument')),
    area: mostFirst(columns.area, sumOf('area')),
    decade: mostFirst(columns.decade, sumOf('decade')),
    status: mostFirst(columns.status, sumOf('status')),
    evidence: mostFirst(columns.evidence, sumOf('evidence')),
    source: firstSources(
      columns.source,
      sumValues(columns.source, rowsOf('source'), columns.ofSources),
      source,
    ),
  }
}

interface Sums {
  /** By the codes of the values. */
  readonly sums: Uint32Array
  /** Codes that have some: of thousands of sources a question meets a few. */
  readonly used: readonly number[]
}

function sumValues(
  { values, starts, codes, single }: ValueColumn,
  parts: readonly Uint32Array[],
  sums: Uint32Array = new Uint32Array(values.length),
): Sums {
  if (single !== null) return sumSingle(single, values.length, parts)
  const used: number[] = []
  for (const rows of parts) {
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]!
      const end = starts[row + 1]!
      for (let at = starts[row]!; at < end; at++) {
        const code = codes[at]!
        if (sums[code] === 0) used.push(code)
        sums[code]! += 1
      }
    }
  }
  return { sums, used }
}

/** Of what no row has several of. */
function sumSingle(single: Uint16Array, values: number, parts: readonly Uint32Array[]): Sums {
  const sums = new Uint32Array(values + 1)
  for (const rows of parts) {
    for (let index = 0; index < rows.length; index++) sums[single[rows[index]!]!]! += 1
  }
  const used: number[] = []
  for (let code = 0; code < values; code++) if (sums[code]! > 0) used.push(code)
  return { sums, used }
}

/** A country counts once, one that is asked for already where a second body of it takes part. */
function sumCountries(
  { values, codeOf, starts, codes }: ValueColumn,
  parts: readonly Uint32Array[],
  chosen: readonly CountryCode[],
): Sums {
  const sums = new Uint32Array(values.length)
  const used: number[] = []
  const chosenCodes = new Set(chosen.map((code) => codeOf.get(code)))
  // Which body of the country counts: the first, or the second.
  const counting = Uint8Array.from(values, (_, code) => (chosenCodes.has(code) ? 1 : 0))
  for (const rows of parts) {
    for (let index = 0; index < rows.length; index++) {
      const start = starts[rows[index]!]!
      const end = starts[rows[index]! + 1]!
      for (let at = start; at < end; at++) {
        const code = codes[at]!
        let earlier = 0
        for (let before = start; before < at; before++) if (codes[before] === code) earlier += 1
        if (earlier !== counting[code]) continue
        if (sums[code] === 0) used.push(code)
        sums[code]! += 1
      }
    }
  }
  return { sums, used }
}

/** Of sources there can be thousands; the party and the page lead to the others. */
const mostSources = 30

function firstSources(
  column: ValueColumn,
  { sums, used }: Sums,
  asked: SourceId | undefined,
): readonly FacetCount[] {
  const shown = firstOf(used, mostSources, byCount(column, sums))
  const code = asked === undefined ? undefined : column.codeOf.get(asked)
  const isMissing = code !== undefined && sums[code]! > 0 && !shown.includes(code)
  const counts = (isMissing ? [...shown, code] : shown).map(countOf(column, sums))
  for (const one of used) sums[one] = 0
  return counts
}

function mostFirst(column: ValueColumn, { sums, used }: Sums): readonly FacetCount[] {
  return used.toSorted(byCount(column, sums)).map(countOf(column, sums))
}

function byCount({ values }: ValueColumn, sums: Uint32Array) {
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
