// Lists of agreements narrowed down in memory: what fits a question, and how many would fit if one value of it were another.
import type { AgreementFacets, AgreementQuestion } from '../../model/agreement-facets.ts'
import type { AgreementId } from '../../model/ids.ts'
import { countAmong, type FacetCounts } from './count-facets.ts'
import { type FacetColumns, facetColumns, statusColumn } from './facet-columns.ts'
import { rulesOf } from './facet-rules.ts'
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
  /** How many fit; a status of the question is of the day that it tells, else `day` counts. */
  ask(question: AgreementQuestion, day: string): FacetAnswer
  part(question: AgreementQuestion, day: string, part: PartAsked): readonly AgreementId[]
}

interface Counted extends FacetAnswer {
  readonly hits: Uint32Array
}

/** Readers ask the same questions; an answer takes less than a megabyte for 200,000 agreements. */
const mostKept = 32

export function facetIndex(rows: readonly AgreementFacets[]): FacetIndex {
  const sorted = [...rows].sort(newestFirst)
  const columns = facetColumns(sorted)
  const kept = new Map<string, Counted>()

  function ask(question: AgreementQuestion, day: string): Counted {
    const key = JSON.stringify([question, day])
    const known = kept.get(key)
    kept.delete(key)
    const counted = known ?? count(columns, question, day)
    kept.set(key, counted)
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break
      kept.delete(oldest)
    }
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
  const counting = countAmong(columns, status, question.countries ?? [])
  const hits: number[] = []
  const all = candidates ?? columns.ids
  for (let index = 0; index < all.length; index++) {
    const row = candidates === null ? index : candidates[index]!
    let misses = 0
    let missed: (typeof rules)[number] | null = null
    for (const rule of rules) {
      if (rule.fits(row)) continue
      misses += rule.facet === null ? 2 : 1
      missed = rule
      if (misses > 1) break
    }
    if (misses === 0) {
      hits.push(row)
      counting.add(row)
    } else if (misses === 1 && missed?.facet != null) counting.addTo(missed.facet, row)
  }
  return { total: hits.length, hits: Uint32Array.from(hits), counts: counting.counts() }
}

function newestFirst(a: AgreementFacets, b: AgreementFacets): number {
  if (a.day !== b.day) return a.day > b.day ? -1 : 1
  return a.id < b.id ? -1 : 1
}
