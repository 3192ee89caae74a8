// In which order a list is told.
import { evidenceGrades } from '../../model/agreement.ts'
import type { FacetColumns } from './facet-columns.ts'

export const listOrders = ['newest', 'oldest', 'proved'] as const
export type ListOrder = (typeof listOrders)[number]

/** `hits` are rows in their order: newest first, those without a day last. */
export function inOrder(hits: Uint32Array, order: ListOrder, columns: FacetColumns): Uint32Array {
  if (order === 'newest') return hits
  const sorted = new Uint32Array(hits.length)
  if (order === 'oldest') {
    const undated = hits.findIndex((row) => columns.years[row] === 0)
    const dated = undated === -1 ? hits.length : undated
    sorted.set(hits.subarray(0, dated).toReversed())
    sorted.set(hits.subarray(dated), dated)
    return sorted
  }
  const { codes, codeOf } = columns.evidence
  let filled = 0
  for (const grade of [...evidenceGrades].reverse()) {
    const code = codeOf.get(grade)
    for (const row of hits) if (codes[row] === code) sorted[filled++] = row
  }
  return sorted
}
