// Lists of agreements narrowed down in memory: what fits a question, and how many would fit if one value of it were another.
//
//     row   a twinning?  in force?
//      0        yes         yes       fits: counts for every facet
//      1        yes         no        would fit in another state: counts for the states alone
//      2        no          no        counts for none
import type { AgreementFacets, AgreementQuestion } from '../../model/agreement-facets.ts'
import type { AgreementId } from '../../model/ids.ts'
import { type Facet, type FacetCounts, facetCounters, facets } from './count-facets.ts'
import { type FacetColumns, facetColumns, statusColumn } from './facet-columns.ts'
import { type FacetRule, rulesOf } from './facet-rules.ts'
import { inOrder, type ListOrder } from './list-order.ts'

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
  const counters = facetCounters(columns, status, question)
  const every = facets.map((facet) => counters[facet])
  const hits = new Uint32Array(candidates?.length ?? columns.ids.length)
  let total = 0
  for (let index = 0; index < hits.length; index++) {
    const row = candidates === null ? index : candidates[index]!
    const broken = brokenBy(row, rules)
    if (broken === 'none') {
      hits[total++] = row
      for (const counter of every) counter.add(row)
    } else if (broken !== 'several') counters[broken].add(row)
  }
  const counts = Object.fromEntries(facets.map((facet) => [facet, counters[facet].values()]))
  return { total, hits: hits.slice(0, total), counts: counts as unknown as FacetCounts }
}

/** The facet of the only rule that the row breaks. */
function brokenBy(row: number, rules: readonly FacetRule[]): Facet | 'none' | 'several' {
  let broken: Facet | 'none' = 'none'
  for (const { facet, isKept } of rules) {
    if (isKept(row)) continue
    if (broken !== 'none') return 'several'
    broken = facet
  }
  return broken
}
