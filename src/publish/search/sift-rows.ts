// Which rows keep all rules of a question, and which break one alone. Each rule looks at all rows before the next one does: that is what processors are good at.
import type { Facet } from './count-facets.ts'
import type { FacetRule } from './facet-rules.ts'

export interface SiftedRows {
  /** In their order. */
  readonly fitting: Uint32Array
  /** By the facet of the only rule that they break. */
  readonly breaking: ReadonlyMap<Facet, Uint32Array>
}

const several = 255

export function siftRows(rows: Uint32Array, rules: readonly FacetRule[]): SiftedRows {
  if (rules.length === 0) return { fitting: rows, breaking: new Map() }
  const broken = new Uint8Array(rows.length)
  rules.forEach(({ isKept }, index) => {
    for (let at = 0; at < rows.length; at++) {
      if (!isKept(rows[at]!)) broken[at] = broken[at] === 0 ? index + 1 : several
    }
  })
  const markedBy = (mark: number) => rowsMarked(rows, broken, mark)
  return {
    fitting: markedBy(0),
    breaking: new Map(rules.map(({ facet }, index) => [facet, markedBy(index + 1)])),
  }
}

function rowsMarked(rows: Uint32Array, marks: Uint8Array, mark: number): Uint32Array {
  let count = 0
  for (let at = 0; at < rows.length; at++) if (marks[at] === mark) count += 1
  const marked = new Uint32Array(count)
  let filled = 0
  for (let at = 0; at < rows.length; at++) if (marks[at] === mark) marked[filled++] = rows[at]!
  return marked
}
