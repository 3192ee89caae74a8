// /agreements/:id, the two-sided ledger
import type { Account } from '../../model/account.ts'
import type { BriefAgreement } from '../../model/agreement.ts'
import type { AgreementId } from '../../model/ids.ts'
import { agreementJsonLd } from '../../publish/page-json-ld.ts'
import { agreementPath, partnershipPath } from '../../publish/paths.ts'
import { presentAgreementLine } from '../../publish/present/agreement-line.ts'
import { presentAgreement } from '../../publish/present/present-agreement.ts'
import { answer, wantsTwin } from '../answers/answer.tsx'
import { gatherAgreement, gatherFindings } from '../gather/gather.ts'
import { originOf } from '../open-data/origin-of.ts'
import type { SiteContext } from '../site.ts'
import { AgreementView } from '../views/agreement-view.tsx'

export async function agreementPage(c: SiteContext) {
  const { store, day, tongue } = c.var
  const agreement = await store.agreements.get(c.req.param('id') as AgreementId)
  if (agreement === undefined) return c.notFound()
  if ('movedTo' in agreement) {
    return c.redirect(`${agreementPath(agreement.movedTo)}${wantsTwin(c) ? '.json' : ''}`, 308)
  }
  const { material, siblings } = await gatherAgreement(store, agreement)
  const view = presentAgreement(material, day, tongue)
  const findings = await gatherFindings(store, await store.findings.list({ agreement: agreement.id }), {
    day,
    tongue,
    atHand: [material],
  })
  const others = siblings.map((sibling) => presentAgreementLine(sibling, day, tongue))
  return answer(c, {
    title: `${view.title}: ${view.instrument}`,
    description: tongue.say('agreement.description', {
      instrument: view.instrument,
      parties: tongue.list(view.parties.map(({ name }) => name)),
      evidence: view.evidence.words,
    }),
    body: (
      <AgreementView
        view={view}
        findings={findings}
        siblings={others}
        tiePath={partnershipPath(agreement.partnership)}
        notePath={notePathFor(c.var.account, agreement)}
      />
    ),
    isCited: true,
    jsonLd: agreementJsonLd(agreement, originOf(c)),
    twin: { agreement: { ...agreement, status: view.status.kind }, ledger: view, findings },
  })
}

/** Where the office of one of the sides, and nobody else, finds its own note. */
function notePathFor(account: Account | null, { id, parties }: BriefAgreement): string | null {
  const office = account?.organization ?? null
  return parties.some((party) => party.id === office) ? `/office/notes/${id}` : null
}
