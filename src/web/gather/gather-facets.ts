// By what every agreement can be found, in memory: counting all choices of a list in SQL would look at all of its rows.
import { setImmediate } from 'node:timers/promises'
import type { SourceId } from '../../model/ids.ts'
import { type FacetIndex, facetIndex } from '../../publish/search/facet-index.ts'
import { withRests } from '../../publish/search/in-steps.ts'
import type { Store } from '../../store/store.ts'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'

export interface RegisterFacets {
  readonly index: FacetIndex
  /** Of sources. */
  readonly titles: ReadonlyMap<SourceId, string>
}

/** The same on every day: at midnight all lists of a large register would stand still for seconds. */
export const gatherFacets = (store: Store): Promise<RegisterFacets> => keptFacets(store, 'any day')

const keptFacets = keepUntilChanged(async (store): Promise<RegisterFacets> => {
  const [rows, sources] = await Promise.all([
    Array.fromAsync(store.agreements.facets()),
    store.sources.list(),
  ])
  const index = await withRests(facetIndex(rows), setImmediate)
  return { index, titles: new Map(sources.map(({ id, title }) => [id, title])) }
})
