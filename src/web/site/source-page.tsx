// /sources and /sources/:id
import type { SourceId } from '../../model/ids.ts'
import { presentSourceLine } from '../../publish/present/held-source.ts'
import { presentSource } from '../../publish/present/present-source.ts'
import { answer } from '../answers/answer.tsx'
import { pageOf, pager } from '../asked/paging.ts'
import type { SiteContext } from '../site.ts'
import { SourceListView } from '../views/source-list-view.tsx'
import { SourceView } from '../views/source-view.tsx'

export async function sourcePage(c: SiteContext) {
  const { store, day, tongue } = c.var
  const source = await store.sources.get(c.req.param('id') as SourceId)
  if (source === undefined) return c.notFound()
  const document = await store.sources.document(source.id)
  if (document === undefined) return c.notFound()
  const agreements = await store.agreements.list({ source: source.id })
  const findings = await store.findings.list({ source: source.id })
  const view = presentSource({ source, document, agreements, findings }, day, tongue)
  return answer(c, {
    title: view.title,
    description: tongue.say('source.about', { title: view.title, day: view.readOn }),
    body: <SourceView view={view} />,
    isCited: true,
    twin: { source, text: document.text, agreements: view.agreements },
  })
}

/** Hardly any office reads more. */
const mostSources = 100

export async function sourcesPage(c: SiteContext) {
  const { store, tongue } = c.var
  const page = pageOf(c, await store.sources.count(), mostSources)
  const sources = await store.sources.part(page)
  const counts = await store.sources.agreementCounts(sources.map(({ id }) => id))
  const listed = sources.map((source) => ({
    ...presentSourceLine(source, tongue),
    agreements: counts.get(source.id) ?? 0,
  }))
  const parts = pager(c, page)
  return answer(c, {
    title: tongue.say('source.title'),
    description: tongue.say('source.description'),
    body: <SourceListView sources={listed} pager={parts} />,
    twin: { sources: listed, total: page.total, next: parts.next },
  })
}
