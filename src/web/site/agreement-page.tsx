// /agreements and /agreements/:id, the two-sided ledger
import { type Evidence, evidenceGrades } from '../../model/agreement.ts'
import type { AgreementId } from '../../model/ids.ts'
import { presentAgreementLine } from '../../publish/agreement-line.ts'
import { agreementPath } from '../../publish/paths.ts'
import { presentAgreement } from '../../publish/present-agreement.ts'
import { answer, wantsTwin } from '../answer.tsx'
import { chosen } from '../chosen.ts'
import { gatherAgreement, gatherFindings } from '../gather.ts'
import { pageOf, pager } from '../paging.ts'
import type { SiteContext } from '../site.ts'
import { AgreementView } from '../views/agreement-view.tsx'
import { AgreementsView } from '../views/agreements-view.tsx'

export async function agreementPage(c: SiteContext) {
  const { store, day } = c.var
  const agreement = await store.agreements.get(c.req.param('id') as AgreementId)
  if (agreement === undefined) return c.notFound()
  if ('movedTo' in agreement) {
    return c.redirect(`${agreementPath(agreement.movedTo)}${wantsTwin(c) ? '.json' : ''}`, 308)
  }
  const { material, siblings } = await gatherAgreement(store, agreement)
  const view = presentAgreement(material, day)
  const findings = await gatherFindings(store, await store.findings.list({ agreement: agreement.id }), day)
  const others = siblings.map((sibling) => presentAgreementLine(sibling, day))
  return answer(c, {
    title: `${view.title}: ${view.instrument}`,
    description: `${view.instrument} between ${view.parties.map(({ name }) => name).join(' and ')}. ${view.evidence.words}.`,
    body: <AgreementView view={view} findings={findings} siblings={others} />,
    twin: { agreement: { ...agreement, status: view.status.kind }, ledger: view, findings },
  })
}

export async function agreementsPage(c: SiteContext) {
  const { store, day } = c.var
  const evidence = chosen(c, 'evidence', evidenceGrades)
  const filter = evidence === null ? {} : { evidence }
  const total = await store.agreements.count(filter)
  const page = pageOf(c, total)
  const agreements = await store.agreements.list({ ...filter, limit: page.limit, offset: page.offset })
  const lines = agreements.map((agreement) => presentAgreementLine(agreement, day))
  const pages = pager(c, page)
  return answer(c, {
    title: 'Agreements',
    list: evidence === null ? '' : `evidence=${evidence}`,
    body: (
      <AgreementsView
        lines={lines}
        evidence={evidence}
        counts={await countGrades(c)}
        total={total}
        pager={pages}
      />
    ),
    twin: { agreements: lines, total, next: pages.next },
  })
}

function countGrades(c: SiteContext): Promise<{ evidence: Evidence; count: number }[]> {
  return Promise.all(
    evidenceGrades.map(async (evidence) => ({
      evidence,
      count: await c.var.store.agreements.count({ evidence }),
    })),
  )
}
