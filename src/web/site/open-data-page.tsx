// /data: what may be taken away, how it came about, and under what terms.
import { exportFormats } from '../../publish/exports/export-formats.ts'
import { credits, licence } from '../../publish/exports/licence.ts'
import { registerJsonLd } from '../../publish/page-json-ld.ts'
import { answer } from '../answers/answer.tsx'
import { gatherHoldings } from '../open-data/gather-holdings.ts'
import { originOf } from '../open-data/origin-of.ts'
import type { SiteContext } from '../site.ts'
import { OpenDataView } from '../views/open-data-view.tsx'

export async function openDataPage(c: SiteContext) {
  const { say } = c.var.tongue
  const holdings = await gatherHoldings(c)
  const formats = exportFormats.map(({ name, file, mediaType, about }) => ({
    name,
    file,
    mediaType: mediaType.split(';')[0] ?? '',
    about,
    path: `/download/${file}`,
  }))
  const { agreements, parties, countries, sources, newestAt, languages } = holdings
  return answer(c, {
    title: say('data.title'),
    description: say('data.description', { count: formats.length }),
    body: <OpenDataView holdings={holdings} formats={formats} />,
    isCited: true,
    jsonLd: registerJsonLd(originOf(c)),
    twin: {
      coverage: { agreements, parties, countries, sources, newestAt, languages },
      formats,
      licence,
      credits,
      descriptions: ['/datapackage.json', '/catalog', '/sitemap.xml'],
    },
  })
}
