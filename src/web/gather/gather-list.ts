// A list of agreements as the address asks for it: the part shown, and the choices with their counts.
import type { BriefAgreement } from '../../model/agreement.ts'
import { type AgreementLine, presentAgreementLine } from '../../publish/present/agreement-line.ts'
import { type ListOrder, listOrders } from '../../publish/search/list-order.ts'
import { type FacetViews, presentFacets } from '../../publish/search/present-facets.ts'
import { chosen } from '../asked/chosen.ts'
import type { Narrowing } from '../asked/narrowing.ts'
import { pageOf, pager } from '../asked/paging.ts'
import type { SiteContext } from '../site.ts'
import type { PagerProps } from '../views/parts/pager.tsx'
import { gatherFacets } from './gather-facets.ts'

export interface GatheredList {
  readonly agreements: readonly BriefAgreement[]
  readonly lines: readonly AgreementLine[]
  readonly total: number
  readonly facets: FacetViews
  readonly order: ListOrder
  readonly pager: PagerProps
}

export async function gatherList(
  c: SiteContext,
  { question }: Pick<Narrowing, 'question'>,
): Promise<GatheredList> {
  const { store, day, tongue } = c.var
  const { index, titles } = await gatherFacets(store)
  const order = chosen(c, 'sort', listOrders) ?? 'newest'
  const { total, counts } = index.ask(question, day)
  const page = pageOf(c, total)
  const agreements = await store.briefs.several(index.part(question, day, { order, ...page }))
  return {
    agreements,
    lines: agreements.map((agreement) => presentAgreementLine(agreement, day, tongue)),
    total,
    facets: presentFacets({ counts, question, titles }, tongue),
    order,
    pager: pager(c, page),
  }
}
