// /areas and /areas/:id
import { isArea } from '../../model/areas.ts'
import { presentArea, presentAreas } from '../../publish/present/present-area.ts'
import { answer } from '../answers/answer.tsx'
import { gatherFacets } from '../gather/gather-facets.ts'
import { gatherList } from '../gather/gather-list.ts'
import { gatherMap } from '../gather/gather-map.ts'
import type { SiteContext } from '../site.ts'
import { AreasView, AreaView } from '../views/area-view.tsx'

export async function areasPage(c: SiteContext) {
  const { index } = await gatherFacets(c.var.store)
  const { counts } = index.ask({}, c.var.day)
  const { tongue } = c.var
  const areas = presentAreas(new Map(counts.area.map(({ value, count }) => [value, count])), tongue)
  return answer(c, {
    title: tongue.say('areas.title'),
    description: tongue.say('areas.lead'),
    body: <AreasView areas={areas} />,
    isCited: true,
    twin: { areas, next: null },
  })
}

export async function areaPage(c: SiteContext) {
  const id = c.req.param('id') ?? ''
  if (!isArea(id)) return c.notFound()
  const area = presentArea(id, c.var.tongue)
  const list = await gatherList(c, { question: { area: id } })
  const map = await gatherMap(c.var.store, list.agreements)
  return answer(c, {
    title: area.label,
    description: c.var.tongue.say('areas.caption', { area: area.label }),
    list: `area=${id}`,
    body: <AreaView area={area} list={list} map={map} />,
    isCited: true,
    twin: { area, agreements: list.lines, total: list.total, facets: list.facets, next: list.pager.next },
  })
}
