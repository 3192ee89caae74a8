// Which ties a reader wants to see; the same rule on the server and in the browser.
import type { TieColumns } from './tie-columns.ts'

export interface TieFilter {
  /** Ties that had begun by the end of that year and had not ended before it; null for all, also those without a year. */
  readonly year: number | null
  readonly country: string | null
  readonly instrument: string | null
  readonly evidence: string | null
}

/** Numbers of the rows that fit, in their order. */
export function fittingRows({ parties, ties, ...words }: TieColumns, filter: TieFilter): Uint32Array {
  const { one, other, began, ended, instrument, evidence } = ties
  const instrumentAsked =
    filter.instrument === null ? -1 : words.instruments.indexOf(filter.instrument as never)
  const evidenceAsked = filter.evidence === null ? -1 : words.evidence.indexOf(filter.evidence as never)
  const { year, country } = filter
  const fitting = new Uint32Array(one.length)
  let count = 0
  for (let row = 0; row < one.length; row++) {
    if (filter.instrument !== null && instrument[row] !== instrumentAsked) continue
    if (filter.evidence !== null && evidence[row] !== evidenceAsked) continue
    if (year !== null) {
      const [first, last] = [began[row]!, ended[row]!]
      if (first === 0 || first > year || (last !== 0 && last < year)) continue
    }
    if (
      country !== null &&
      parties.country[one[row]!] !== country &&
      parties.country[other[row]!] !== country
    )
      continue
    fitting[count++] = row
  }
  return fitting.subarray(0, count)
}

/** The first year that any tie tells, and no year after the last. */
export function yearsOf(
  { ties }: TieColumns,
  thisYear: number,
): { readonly first: number; readonly last: number } {
  let first = thisYear
  for (const year of ties.began) if (year !== 0 && year < first) first = year
  return { first, last: thisYear }
}
