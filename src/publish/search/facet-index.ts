// Lists of agreements narrowed down in memory: what fits a question, and how many would fit if one value of it were another.
//
//     row   a twinning?  in force?
//      0        yes         yes       fits: counts for every facet
//      1        yes         no        would fit in another state: counts for the states alone
//      2        no          no        counts for none
import type { AgreementFacets, AgreementQuestion } from '../../model/agreement-facets.ts'
import type { AgreementId } from '../../model/ids.ts'
import { countFacets, type Facet, type FacetCounts } from './count-facets.ts'
import { type FacetColumns, facetColumns, statusColumn } from './facet-columns.ts'
import { rulesOf } from './facet-rules.ts'
import { inOrder, type ListOrder } from './list-order.ts'
import { siftRows } from './sift-rows.ts'

export interface FacetAnswer {
  readonly total: number
  readonly counts: FacetCounts
}

export interface PartAsked {
  readonly order: ListOrder
  readonly offset: number
  readonly limit: number
}

export interface FacetIndex {
  /** How many fit; states are counted as of the day. */
  ask(question: AgreementQuestion, day: string): FacetAnswer
  part(question: AgreementQuestion, day: string, part: PartAsked): readonly AgreementId[]
}

interface Counted extends FacetAnswer {
  /** Rows in their order. */
  readonly hits: Uint32Array
}

/** Readers ask the same questions; an answer takes less than a megabyte for 200,000 agreements. */
const mostKept = 32

/** Yields between its steps, so that a server can answer others meanwhile. */
export function* facetIndex(rows: readonly AgreementFacets[]): Generator<void, FacetIndex> {
  const columns = yield* facetColumns(rows)
  const kept = new Map<string, Counted>()
  function ask(question: AgreementQuestion, day: string): Counted {
    const key = JSON.stringify([question, day])
    const counted = kept.get(key) ?? count(columns, question, day)
    // What was asked for last stands last.
    kept.delete(key)
    kept.set(key, counted)
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    return counted
  }
  return {
    ask,
    part: (question, day, { order, offset, limit }) => {
      const hits = inOrder(ask(question, day).hits, order, columns)
      return Array.from(hits.subarray(offset, offset + limit), (row) => columns.ids[row]!)
    },
  }
}

function count(columns: FacetColumns, question: AgreementQuestion, day: string): Counted {
  const status = statusColumn(columns, question.status?.on ?? day)
  const { rules, candidates } = rulesOf(columns, status, question)
  const { fitting, breaking } = siftRows(candidates, rules)
  const rowsOf = (facet: Facet) => [fitting, breaking.get(facet) ?? none]
  return {
    total: fitting.length,
    hits: fitting,
    counts: countFacets({ ...columns, status }, rowsOf, question),
  }
}

const none = new Uint32Array(0)
