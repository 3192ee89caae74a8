// /findings and /findings/:id
import { type FindingKind, findingKinds, type Severity } from '../../model/finding.ts'
import type { FindingId } from '../../model/ids.ts'
import { answer } from '../answers/answer.tsx'
import { chosen } from '../asked/chosen.ts'
import { pageOf, pager } from '../asked/paging.ts'
import { gatherFindings } from '../gather/gather.ts'
import type { SiteContext } from '../site.ts'
import { FindingPageView, FindingsView } from '../views/findings-view.tsx'

const severities: readonly Severity[] = ['note', 'warning', 'error']

export async function findingsPage(c: SiteContext) {
  const { store, day, tongue } = c.var
  const kind = chosen(c, 'kind', findingKinds)
  const severity = chosen(c, 'severity', severities)
  const weight = severity === null ? {} : { severity }
  const filter = kind === null ? weight : { ...weight, kind }
  const total = await store.findings.count(filter)
  const page = pageOf(c, total)
  const found = await store.findings.list({ ...filter, limit: page.limit, offset: page.offset })
  const findings = await gatherFindings(store, found, { day, tongue })
  const counts = new Map<FindingKind, number>()
  for (const one of findingKinds) counts.set(one, await store.findings.count({ ...weight, kind: one }))
  const pages = pager(c, page)
  return answer(c, {
    title: tongue.say('findings.title'),
    description: tongue.say('findings.description'),
    body: <FindingsView {...{ findings, kind, severity, counts, total }} pager={pages} />,
    twin: { findings, total, next: pages.next },
  })
}

export async function findingPage(c: SiteContext) {
  const { store, day, tongue } = c.var
  const found = await store.findings.get(c.req.param('id') as FindingId)
  if (found === undefined) return c.notFound()
  const [finding] = await gatherFindings(store, [found], { day, tongue })
  if (finding === undefined) return c.notFound()
  return answer(c, {
    title: finding.kindWords,
    description: finding.message,
    body: <FindingPageView finding={finding} />,
    isCited: true,
    twin: { finding },
  })
}
