// A question as rules that each row keeps or breaks, and the rows that are worth looking at.
import type { AgreementQuestion } from '../../model/agreement-facets.ts'
import type { Facet } from './count-facets.ts'
import type { FacetColumns } from './facet-columns.ts'
import type { ValueColumn } from './value-column.ts'

export interface FacetRule {
  /** Its values are counted as if this rule were not. */
  readonly facet: Facet
  isKept(row: number): boolean
}

export interface FacetRules {
  readonly rules: readonly FacetRule[]
  /** In their order. Outside them nothing counts for any facet. */
  readonly candidates: Uint32Array
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
  const rules: FacetRule[] = single.flatMap(([facet, column, value]) => {
    if (value === undefined) return []
    const code = column.codeOf.get(value)
    return [{ facet, isKept: (row) => timesIn(column, row, code) > 0 }]
  })
  if (years !== undefined) rules.push({ facet: 'decade', isKept: isInYears(columns, years) })
  const groups = party === undefined ? among : [[party], ...among]
  return { rules, candidates: inCountries(columns, countries, rowsAmong(columns, groups)) ?? columns.rows }
}

function timesIn({ starts, codes }: ValueColumn, row: number, code: number | undefined): number {
  let times = 0
  const end = starts[row + 1]!
  for (let at = starts[row]!; at < end; at++) if (codes[at] === code) times += 1
  return times
}

function isInYears({ years }: FacetColumns, asked: NonNullable<AgreementQuestion['years']>) {
  const [from, to] = [asked.from ?? 1, asked.to ?? 9999]
  return (row: number) => years[row]! >= from && years[row]! <= to
}

/** Rows in which each group has a party; null where none is asked for. */
function rowsAmong({ party }: FacetColumns, groups: readonly (readonly string[])[]): Uint32Array | null {
  const sets = groups.map((group) => new Set(group.flatMap((id) => [...party.rowsOf(id)])))
  const [first, ...others] = sets
  if (first === undefined) return null
  return Uint32Array.from([...first].filter((row) => others.every((set) => set.has(row)))).sort()
}

/** Of some rows, or of all, those with each country as often as it is told. */
function inCountries(
  { country: column }: FacetColumns,
  countries: readonly string[],
  some: Uint32Array | null,
): Uint32Array | null {
  let rows = some
  for (const [country, told] of Map.groupBy(countries, (code) => code)) {
    const code = column.codeOf.get(country)
    const isIn = (row: number) => timesIn(column, row, code) >= told.length
    const own = rows ?? column.rowsOf(country)
    rows = rows === null && told.length === 1 ? own : own.filter(isIn)
  }
  return rows
}
