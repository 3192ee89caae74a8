// A store that keeps everything in memory, for the tests of the pages.
import { type Agreement, isFormal } from '../../model/agreement.ts'
import { facetsOf } from '../../model/agreement-facets.ts'
import type { Document } from '../../model/document.ts'
import type { Finding } from '../../model/finding.ts'
import type { AgreementId, SourceId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import { fits } from '../../model/test-support/fits.ts'
import { timesOf } from '../../pipeline/views/times-of.ts'
import type {
  AgreementFilter,
  AgreementLists,
  FindingFilter,
  FormalFigures,
  PageOfList,
  Store,
  StoredSource,
  Views,
} from '../../store/store.ts'
import { fold } from '../../text/fold.ts'

export interface MemoryRegister extends Pick<Views, 'parties' | 'agreements' | 'partnerships' | 'findings'> {
  readonly sources: readonly StoredSource[]
  readonly documents: ReadonlyMap<SourceId, Document>
  readonly moved?: ReadonlyMap<AgreementId, AgreementId>
}

type Pages = Pick<
  Store,
  | 'sources'
  | 'parties'
  | 'agreements'
  | 'briefs'
  | 'partnerships'
  | 'findings'
  | 'figures'
  | 'formalFigures'
  | 'close'
>

/** Only what pages ask; there is nothing to write to. */
export function memoryStore(register: MemoryRegister): Store {
  const times = timesOf(register.agreements)
  const facets = register.agreements.map((one) => facetsOf(one, times.get(one.id)!))
  const agreements = (filter: AgreementFilter = {}) =>
    register.agreements.filter(
      (one, index) => fits(facets[index]!, filter) && hasChanged(one, filter.changedSince, register),
    )
  const findings = (filter: FindingFilter = {}) => register.findings.filter((one) => fitsFinding(one, filter))
  const lists: AgreementLists<Agreement> = {
    several: async (ids) => ids.flatMap((id) => register.agreements.find((one) => one.id === id) ?? []),
    list: async (filter) => part(agreements(filter), filter),
    walk: (filter) => walk(agreements(filter)),
    page: async (page, filter) => pageById(agreements(filter), page),
  }
  const pages: Pages = {
    sources: {
      list: async ({ party } = {}) =>
        register.sources.filter((one) => party === undefined || one.party === party),
      several: async (ids) => ids.flatMap((id) => register.sources.find((one) => one.id === id) ?? []),
      page: async (page) => pageById(register.sources, page),
      part: async (told) => part(register.sources, told),
      count: async () => register.sources.length,
      agreementCounts: async (ids) =>
        new Map(ids.map((source) => [source, agreements({ source }).length] as const)),
      get: async (id) => register.sources.find((one) => one.id === id),
      document: async (id) => register.documents.get(id),
      documents: async (ids) => new Map([...register.documents].filter(([id]) => ids.includes(id))),
      records: async () => [],
    },
    parties: {
      get: async (id) => register.parties.find((one) => one.id === id),
      several: async (ids) => register.parties.filter(({ id }) => ids.includes(id)),
      list: async ({ country } = {}) =>
        register.parties.filter((one) => country === undefined || one.country === country),
      walk: () => walk(register.parties),
      page: async (page, { country } = {}) =>
        pageById(
          register.parties.filter((one) => country === undefined || one.country === country),
          page,
        ),
      search: async (words, limit) => register.parties.filter((one) => bears(one, words)).slice(0, limit),
    },
    agreements: {
      get: async (id) => {
        const movedTo = register.moved?.get(id)
        return movedTo === undefined ? register.agreements.find((one) => one.id === id) : { movedTo }
      },
      ...lists,
      facets: () => walk(facets),
      mergedInto: async (id) =>
        [...(register.moved ?? [])].flatMap(([from, to]) => (to === id ? [from] : [])),
      count: async (filter) => agreements(filter).length,
    },
    briefs: lists,
    partnerships: {
      get: async (id) => register.partnerships.find((one) => one.id === id),
      list: async ({ party } = {}) =>
        register.partnerships.filter(
          ({ parties }) => party === undefined || parties.some(({ id }) => id === party),
        ),
      page: async (page, filter) => {
        const fitting = new Set(agreements(filter).map(({ partnership }) => partnership))
        return pageById(
          register.partnerships.filter(({ id }) => fitting.has(id)),
          page,
        )
      },
    },
    findings: {
      get: async (id) => register.findings.find((one) => one.id === id),
      list: async (filter) => part(findings(filter), filter),
      page: async (page, filter) => pageById(findings(filter), page),
      count: async (filter) => findings(filter).length,
    },
    figures: async () => ({
      agreements: register.agreements.length,
      partnerships: register.partnerships.length,
      parties: register.parties.length,
      countries: new Set(register.parties.map(({ country }) => country)).size,
      sources: register.sources.length,
      twoSided: register.agreements.filter(({ evidence }) => evidence === 'twoSided').length,
      findings: register.findings.length,
    }),
    formalFigures: async () => formalFigures(register),
    close: async () => {},
  }
  const facts = { version: async () => '1', areInViews: async () => true }
  const blocks = { basis: async () => ({ basis: '1', day: '', maker: '' }) }
  return { ...pages, facts, blocks } as unknown as Store
}

function hasChanged({ sources }: Agreement, since: string | undefined, register: MemoryRegister): boolean {
  const readAt = (id: SourceId) => register.sources.find((one) => one.id === id)?.readAt ?? ''
  return since === undefined || sources.some(({ source }) => readAt(source) > since)
}

function fitsFinding(finding: Finding, filter: FindingFilter): boolean {
  return (
    (filter.kind === undefined || finding.kind === filter.kind) &&
    (filter.severity === undefined || finding.severity === filter.severity) &&
    (filter.agreement === undefined || finding.agreements.includes(filter.agreement)) &&
    (filter.source === undefined || finding.sources.some(({ source }) => source === filter.source))
  )
}

async function* walk<Thing extends { readonly id: string }>(things: readonly Thing[]): AsyncIterable<Thing> {
  yield* [...things].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function part<Thing>(things: readonly Thing[], { limit, offset = 0 }: AgreementFilter | FindingFilter = {}) {
  return things.slice(offset, limit === undefined ? undefined : offset + limit)
}

function bears(party: Party, words: string): boolean {
  return [party.name, ...party.names.map(({ text }) => text)].some((name) => fold(name).includes(fold(words)))
}

function pageById<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  { after, limit }: PageOfList,
): readonly Thing[] {
  return things
    .filter(({ id }) => after === null || id > after)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .slice(0, limit)
}

function formalFigures({ agreements, findings }: MemoryRegister): FormalFigures {
  const formal = agreements.filter(isFormal)
  const count = (values: readonly unknown[]) => new Set(values).size
  const parties = formal.flatMap((one) => one.parties)
  const ids = new Set<string>(formal.map(({ id }) => id))
  return {
    agreements: formal.length,
    partnerships: count(formal.map(({ partnership }) => partnership)),
    parties: count(parties.map(({ id }) => id)),
    countries: count(parties.map(({ country }) => country)),
    sources: count(formal.flatMap(({ sources }) => sources.map(({ source }) => source))),
    findings: findings.filter((one) => one.agreements.some((id) => ids.has(id))).length,
  }
}
