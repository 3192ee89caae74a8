// A question as rules that a row keeps or breaks, and the rows that are worth looking at.
import type { AgreementQuestion } from '../../model/agreement-facets.ts'
import type { Facet } from './count-facets.ts'
import type { FacetColumns } from './facet-columns.ts'
import { timesIn, type ValueColumn } from './value-column.ts'

export interface FacetRule {
  /** Which values are counted as if this rule were not; null where it stands for all of them. */
  readonly facet: Facet | null
  fits(row: number): boolean
}

export interface FacetRules {
  readonly rules: readonly FacetRule[]
  /** null for all rows. */
  readonly candidates: readonly number[] | null
}

export function rulesOf(columns: FacetColumns, status: ValueColumn, question: AgreementQuestion): FacetRules {
  const { party, among = [], countries = [], years } = question
  const rules: FacetRule[] = []
  const single = [
    ['instrument', columns.instrument, question.instrument],
    ['area', columns.area, question.area],
    ['status', status, question.status?.kind],
    ['evidence', columns.evidence, question.evidence],
    ['source', columns.source, question.source],
  ] as const
  for (const [facet, column, value] of single) {
    if (value === undefined) continue
    const code = column.codeOf.get(value) ?? -1
    rules.push({ facet, fits: (row) => timesIn(column, row, code) > 0 })
  }
  if (years !== undefined) {
    const [from, to] = [years.from ?? 1, years.to ?? 9999]
    rules.push({
      facet: 'decade',
      fits: (row) => columns.years[row]! >= from && columns.years[row]! <= to,
    })
  }
  for (const [country, times] of Map.groupBy(countries, (code) => code)) {
    const code = columns.country.codeOf.get(country) ?? -1
    // A second country is looked for among what fits the first.
    rules.push({ facet: null, fits: (row) => timesIn(columns.country, row, code) >= times.length })
  }
  return { rules, candidates: rowsAmong(columns, party === undefined ? among : [[party], ...among]) }
}

/** Rows in which each group has a party; null where none is asked for. */
function rowsAmong(
  { party, rowsOfParty }: FacetColumns,
  groups: readonly (readonly string[])[],
): readonly number[] | null {
  const sets = groups.map(
    (group) => new Set(group.flatMap((id) => rowsOfParty[party.codeOf.get(id) ?? -1] ?? [])),
  )
  const [first, ...others] = sets
  if (first === undefined) return null
  return [...first].filter((row) => others.every((set) => set.has(row))).sort((a, b) => a - b)
}
