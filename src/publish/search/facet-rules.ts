// A question as rules, each with the rows that keep it, and the rows that are worth looking at.
import type { AgreementQuestion } from '../../model/agreement-facets.ts'
import type { Facet } from './count-facets.ts'
import type { FacetColumns } from './facet-columns.ts'
import type { ValueColumn } from './value-column.ts'

export interface FacetRule {
  /** Which values are counted as if this rule were not; null where it stands for all of them. */
  readonly facet: Facet | null
  readonly rows: ArrayLike<number>
}

export interface FacetRules {
  /** At most eight. */
  readonly rules: readonly FacetRule[]
  /** null for all rows. */
  readonly candidates: readonly number[] | null
}

export function rulesOf(columns: FacetColumns, status: ValueColumn, question: AgreementQuestion): FacetRules {
  const { party, among = [], countries = [], years } = question
  const single = [
    ['instrument', columns.instrument, question.instrument],
    ['area', columns.area, question.area],
    ['status', status, question.status?.kind],
    ['evidence', columns.evidence, question.evidence],
    ['source', columns.source, question.source],
  ] as const
  const rules: FacetRule[] = single.flatMap(([facet, column, value]) =>
    value === undefined ? [] : [{ facet, rows: column.rowsOf(value) }],
  )
  if (years !== undefined) rules.push({ facet: 'decade', rows: rowsOfYears(columns, years) })
  for (const [country, told] of Map.groupBy(countries, (code) => code)) {
    // A second country is looked for among what fits the first.
    const rows = columns.country.rowsOf(country)
    rules.push({ facet: null, rows: told.length === 1 ? rows : rows.filter(isAgain) })
  }
  return { rules, candidates: rowsAmong(columns, party === undefined ? among : [[party], ...among]) }
}

/** The row before is the same: it has the value twice. */
function isAgain(row: number, index: number, rows: Uint32Array): boolean {
  return index > 0 && rows[index - 1] === row
}

function rowsOfYears({ years }: FacetColumns, asked: NonNullable<AgreementQuestion['years']>) {
  const [from, to] = [asked.from ?? 1, asked.to ?? 9999]
  const rows: number[] = []
  for (let row = 0; row < years.length; row++) if (years[row]! >= from && years[row]! <= to) rows.push(row)
  return rows
}

/** Rows in which each group has a party; null where none is asked for. */
function rowsAmong(
  { party }: FacetColumns,
  groups: readonly (readonly string[])[],
): readonly number[] | null {
  const sets = groups.map((group) => new Set(group.flatMap((id) => [...party.rowsOf(id)])))
  const [first, ...others] = sets
  if (first === undefined) return null
  return [...first].filter((row) => others.every((set) => set.has(row))).sort((a, b) => a - b)
}
