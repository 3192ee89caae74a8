// Fetches from the store what a page needs beside the thing it is about.
import type { Agreement, BriefAgreement } from '../../model/agreement.ts'
import type { Finding } from '../../model/finding.ts'
import type { AgreementId, SourceId } from '../../model/ids.ts'
import type { AgreementMaterial } from '../../publish/present/present-agreement.ts'
import { type FindingView, presentFindings } from '../../publish/present/present-findings.ts'
import type { Store, StoredSource } from '../../store/store.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { keepEach } from '../kept/keep-each.ts'

export async function gatherAgreement(
  store: Store,
  agreement: Agreement,
): Promise<{ readonly material: AgreementMaterial; readonly siblings: readonly BriefAgreement[] }> {
  const ids = new Set(agreement.sources.map(({ source }) => source))
  const [sources, documents, partnership] = await Promise.all([
    gatherSources(store, ids),
    store.sources.documents([...ids]),
    store.partnerships.get(agreement.partnership),
  ])
  const others = partnership?.agreements.filter((id) => id !== agreement.id) ?? []
  const siblings = [...(await gatherAgreements(store, others)).values()]
  return { material: { agreement, sources: [...sources.values()], documents }, siblings }
}

/** What is at hand already is not fetched again. */
export async function gatherFindings(
  store: Store,
  findings: readonly Finding[],
  {
    day,
    tongue,
    atHand = [],
  }: { readonly day: string; readonly tongue: Tongue; readonly atHand?: readonly AgreementMaterial[] },
): Promise<readonly FindingView[]> {
  const held = {
    agreements: new Map<AgreementId, BriefAgreement>(
      atHand.map(({ agreement }) => [agreement.id, agreement]),
    ),
    sources: new Map(atHand.flatMap(({ sources }) => sources.map((source) => [source.id, source]))),
    documents: new Map(atHand.flatMap(({ documents }) => [...documents])),
  }
  const ids = findings.flatMap(({ sources }) => sources.map(({ source }) => source))
  const quoted = findings.flatMap(({ sources }) =>
    sources.filter(({ span }) => span !== null).map(({ source }) => source),
  )
  const [agreements, sources, documents] = await Promise.all([
    gatherAgreements(
      store,
      missingFrom(
        held.agreements,
        findings.flatMap((finding) => finding.agreements),
      ),
    ),
    gatherSources(store, missingFrom(held.sources, ids)),
    store.sources.documents(missingFrom(held.documents, quoted)),
  ])
  const material = {
    agreements: new Map([...held.agreements, ...agreements]),
    sources: new Map([...held.sources, ...sources]),
    documents: new Map([...held.documents, ...documents]),
  }
  return presentFindings(findings, material, day, tongue)
}

function missingFrom<Id>(held: ReadonlyMap<Id, unknown>, ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)].filter((id) => !held.has(id))
}

async function gatherAgreements(
  store: Store,
  ids: Iterable<AgreementId>,
): Promise<ReadonlyMap<AgreementId, BriefAgreement>> {
  const found = await store.briefs.several([...ids])
  return new Map(found.map((agreement) => [agreement.id, agreement]))
}

export const gatherSources = keepEach<SourceId, StoredSource>(async (store, ids) =>
  (await store.sources.several(ids)).map((source) => [source.id, source]),
)
