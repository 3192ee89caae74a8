// /partnerships/:id: a lasting tie with all of its agreements.
import type { PartnershipId } from '../../model/ids.ts'
import { presentPartnership } from '../../publish/present/present-partnership.ts'
import { answer } from '../answers/answer.tsx'
import { gatherSources } from '../gather/gather.ts'
import { gatherMap } from '../gather/gather-map.ts'
import type { SiteContext } from '../site.ts'
import { PartnershipView } from '../views/partnership-view.tsx'

export async function partnershipPage(c: SiteContext) {
  const { store, day, tongue } = c.var
  const partnership = await store.partnerships.get(c.req.param('id') as PartnershipId)
  if (partnership === undefined) return c.notFound()
  const agreements = await store.briefs.several(partnership.agreements)
  const ids = new Set(agreements.flatMap((agreement) => agreement.sources.map(({ source }) => source)))
  const sources = [...(await gatherSources(store, ids)).values()]
  const view = presentPartnership({ partnership, agreements, sources }, day, tongue)
  const map = await gatherMap(store, agreements)
  return answer(c, {
    title: view.title,
    description: view.sentence,
    body: <PartnershipView view={view} map={map} />,
    isCited: true,
    twin: { partnership, agreements: view.agreements, sources: view.sources },
  })
}
