// What a body's page shows: its agreements, of very many a part at a time, and the pages that tell of them.
import type { BriefAgreement } from '../../model/agreement.ts'
import type { Party } from '../../model/party.ts'
import { statuses } from '../../model/status.ts'
import { type TieState, tieState } from '../../publish/phrase/phrase-status.ts'
import type { PartyWhole } from '../../publish/present/present-party.ts'
import type { FacetCounts } from '../../publish/search/count-facets.ts'
import type { StoredSource } from '../../store/store.ts'
import { pageOf, pager } from '../asked/paging.ts'
import type { SiteContext } from '../site.ts'
import type { PagerProps } from '../views/parts/pager.tsx'
import { gatherSources } from './gather.ts'
import { gatherFacets } from './gather-facets.ts'

export interface PartyPart {
  /** The newest first. */
  readonly agreements: readonly BriefAgreement[]
  /** What all of them together come to; null where all are shown. */
  readonly whole: PartyWhole | null
  readonly pager: PagerProps | null
}

/** Hardly any body has more; with hundreds, a page takes long to make and longer to read. */
const mostTies = 60

export async function gatherPartyPart(c: SiteContext, { id, country }: Party): Promise<PartyPart> {
  const { store, day } = c.var
  const agreements = await store.briefs.list({ party: id, limit: mostTies + 1 })
  if (agreements.length <= mostTies) return { agreements, whole: null, pager: null }
  const { index } = await gatherFacets(store)
  // Of its own country only those count that have a second body of it.
  const question = { party: id, countries: country === null ? [] : [country] }
  const { total, counts } = index.ask(question, day)
  const page = pageOf(c, total, mostTies)
  return {
    agreements: await store.briefs.several(index.part(question, day, { order: 'newest', ...page })),
    whole: {
      ties: total,
      countries: counts.country.length,
      inState: countStates(counts.status),
    },
    pager: pager(c, page),
  }
}

function countStates(counts: FacetCounts['status']): ReadonlyMap<TieState, number> {
  const countOf = new Map(counts.map(({ value, count }) => [value, count]))
  return new Map(statuses.map((status) => [tieState(status), countOf.get(status) ?? 0]))
}

export interface PartySources {
  readonly sources: readonly StoredSource[]
  /** How many further ones there are. */
  readonly more: number
}

/** Its own pages, and those that tell of its agreements. */
export async function gatherPartySources(
  { var: { store } }: SiteContext,
  party: Party,
  { agreements, most }: { readonly agreements: readonly BriefAgreement[]; readonly most: number },
): Promise<PartySources> {
  const own = await store.sources.list({ party: party.id })
  const isOwn = new Set(own.map(({ id }) => id))
  const telling = new Set(agreements.flatMap(({ sources }) => sources.map(({ source }) => source)))
  const others = [...telling].filter((id) => !isOwn.has(id)).sort()
  const shown = others.slice(0, Math.max(0, most - own.length))
  const found = await gatherSources(store, shown)
  const sources = [...own.slice(0, most), ...found.values()]
  return { sources, more: own.length + others.length - sources.length }
}
