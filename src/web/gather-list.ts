// A list of agreements as the address asks for it: the part shown, and the choices with their counts.
import { setImmediate } from 'node:timers/promises'
import { type AgreementLine, presentAgreementLine } from '../publish/agreement-line.ts'
import { type FacetIndex, facetIndex } from '../publish/search/facet-index.ts'
import { withRests } from '../publish/search/in-steps.ts'
import { type ListOrder, listOrders } from '../publish/search/list-order.ts'
import { type FacetViews, presentFacets } from '../publish/search/present-facets.ts'
import type { StoredSource } from '../store/store.ts'
import { chosen } from './chosen.ts'
import { keepUntilChanged } from './keep-until-changed.ts'
import type { Narrowing } from './narrowing.ts'
import { pageOf, pager } from './paging.ts'
import type { SiteContext } from './site.ts'
import type { PagerProps } from './views/pager.tsx'

export interface GatheredList {
  readonly lines: readonly AgreementLine[]
  readonly total: number
  readonly facets: FacetViews
  readonly order: ListOrder
  readonly pager: PagerProps
}

interface RegisterFacets {
  readonly index: FacetIndex
  readonly titles: ReadonlyMap<StoredSource['id'], string>
}

export async function gatherList(c: SiteContext, { question }: Narrowing): Promise<GatheredList> {
  const { store, day, tongue } = c.var
  const { index, titles } = await registerFacets(store, day)
  const order = chosen(c, 'sort', listOrders) ?? 'newest'
  const { total, counts } = index.ask(question, day)
  const page = pageOf(c, total)
  const agreements = await store.agreements.several(index.part(question, day, { order, ...page }))
  return {
    lines: agreements.map((agreement) => presentAgreementLine(agreement, day, tongue)),
    total,
    facets: presentFacets({ counts, question, titles }, tongue),
    order,
    pager: pager(c, page),
  }
}

/** By what every agreement can be found, in memory: counting all choices of a list in SQL would look at all of its rows. */
const registerFacets = keepUntilChanged(async (store, day): Promise<RegisterFacets> => {
  const [rows, sources] = await Promise.all([
    Array.fromAsync(store.agreements.facets()),
    store.sources.list(),
  ])
  const index = await withRests(facetIndex(rows), setImmediate)
  // What is asked first is asked most: everything.
  index.ask({}, day)
  return { index, titles: new Map(sources.map(({ id, title }) => [id, title])) }
})
