// /statistics and /statistics/:name
import { tieFilterKeys, tieFilters } from '../../publish/statistics/present-statistics.ts'
import { tableAsCsv } from '../../publish/statistics/statistics-table.ts'
import { answer } from '../answers/answer.tsx'
import { chosen } from '../asked/chosen.ts'
import { gatherStatistics } from '../gather/gather-statistics.ts'
import type { SiteContext } from '../site.ts'
import { StatisticsView } from '../views/statistics-view.tsx'

export async function statisticsPage(c: SiteContext) {
  const { store, day, tongue } = c.var
  const filter = chosen(c, 'count', tieFilters) ?? 'claimed'
  const view = await gatherStatistics[filter](store, day, tongue)
  return answer(c, {
    title: tongue.say('statistics.title'),
    description: tongue.say('statistics.description', { counted: tongue.say(tieFilterKeys[filter]) }),
    body: <StatisticsView view={view} />,
    isCited: true,
    twin: { ...view, next: null },
  })
}

const suffix = '.csv'

export async function statisticsTable(c: SiteContext) {
  const filter = chosen(c, 'count', tieFilters) ?? 'claimed'
  const file = c.req.param('name') ?? ''
  if (!file.endsWith(suffix)) return c.notFound()
  const { store, day, tongue } = c.var
  const { tables } = await gatherStatistics[filter](store, day, tongue)
  const table = tables.find(({ key }) => key === file.slice(0, -suffix.length))
  if (table === undefined) return c.notFound()
  return c.body(tableAsCsv(table), 200, {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': `attachment; filename="${table.key}-${filter}-${day}.csv"`,
  })
}
