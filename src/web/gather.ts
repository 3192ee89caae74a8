// Fetches from the store what a page needs beside the thing it is about.
import type { Agreement } from '../model/agreement.ts'
import type { Document } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import type { AgreementId, SourceId } from '../model/ids.ts'
import type { Party } from '../model/party.ts'
import type { AgreementMaterial } from '../publish/present-agreement.ts'
import { type FindingView, presentFindings } from '../publish/present-findings.ts'
import type { Store, StoredSource } from '../store/store.ts'
import type { Tongue } from '../wording/make-tongue.ts'

export async function gatherAgreement(
  store: Store,
  agreement: Agreement,
): Promise<{ readonly material: AgreementMaterial; readonly siblings: readonly Agreement[] }> {
  const ids = new Set(agreement.sources.map(({ source }) => source))
  const [sources, documents, partnership] = await Promise.all([
    gatherSources(store, ids),
    gatherDocuments(store, ids),
    store.partnerships.get(agreement.partnership),
  ])
  const others = partnership?.agreements.filter((id) => id !== agreement.id) ?? []
  const siblings = [...(await gatherAgreements(store, others)).values()]
  return { material: { agreement, sources: [...sources.values()], documents }, siblings }
}

export async function gatherFindings(
  store: Store,
  findings: readonly Finding[],
  day: string,
  tongue: Tongue,
): Promise<readonly FindingView[]> {
  const ids = new Set(findings.flatMap(({ sources }) => sources.map(({ source }) => source)))
  const quoted = findings.flatMap(({ sources }) =>
    sources.filter(({ span }) => span !== null).map(({ source }) => source),
  )
  const [agreements, sources, documents] = await Promise.all([
    gatherAgreements(store, new Set(findings.flatMap((finding) => finding.agreements))),
    gatherSources(store, ids),
    gatherDocuments(store, new Set(quoted)),
  ])
  return presentFindings(findings, { agreements, sources, documents }, day, tongue)
}

async function gatherAgreements(
  store: Store,
  ids: Iterable<AgreementId>,
): Promise<ReadonlyMap<AgreementId, Agreement>> {
  const found = await store.agreements.several([...ids])
  return new Map(found.map((agreement) => [agreement.id, agreement]))
}

export async function gatherSources(
  store: Store,
  ids: Iterable<SourceId>,
): Promise<ReadonlyMap<SourceId, StoredSource>> {
  const found = await store.sources.several([...ids])
  return new Map(found.map((source) => [source.id, source]))
}

/** The party's own pages, and all that tell of its agreements. */
export async function gatherPartySources(
  store: Store,
  party: Party,
  agreements: readonly Agreement[],
): Promise<readonly StoredSource[]> {
  const telling = agreements.flatMap(({ sources }) => sources.map(({ source }) => source))
  const [own, others] = await Promise.all([
    store.sources.list({ party: party.id }),
    gatherSources(store, new Set(telling)),
  ])
  const all = new Map([...own.map((source) => [source.id, source] as const), ...others])
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function gatherDocuments(
  store: Store,
  ids: Iterable<SourceId>,
): Promise<ReadonlyMap<SourceId, Document>> {
  const found = await Promise.all(
    Array.from(ids, async (id) => [id, await store.sources.document(id)] as const),
  )
  return new Map(found.flatMap(([id, document]) => (document === undefined ? [] : [[id, document] as const])))
}
