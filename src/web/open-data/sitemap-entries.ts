// Which addresses each map of the site holds: pages, then agreements, parties and sources in parts.

import { changedAt } from '../../publish/exports/changed-at.ts'
import { longestSitemap, type SitemapEntry } from '../../publish/exports/sitemap.ts'
import { agreementPath, countryPath, partyPath, sourcePath } from '../../publish/paths.ts'
import type { Store } from '../../store/store.ts'

const pages = [
  '/',
  '/agreements',
  '/countries',
  '/findings',
  '/sources',
  '/statistics',
  '/about',
  '/data',
  '/terms',
]

type Entries = (store: Store) => AsyncIterable<SitemapEntry>

const things: Readonly<Record<string, Entries>> = {
  async *pages(store) {
    for (const path of pages) yield { path, changedAt: null }
    const countries = new Set<string>()
    for await (const { country } of store.parties.walk()) if (country !== null) countries.add(country)
    for (const code of [...countries].sort()) yield { path: countryPath(code), changedAt: null }
  },
  async *agreements(store) {
    const sources = new Map((await store.sources.list()).map((source) => [source.id, source]))
    for await (const agreement of store.briefs.walk()) {
      yield { path: agreementPath(agreement.id), changedAt: changedAt(agreement, sources) }
    }
  },
  async *parties(store) {
    for await (const { id } of store.parties.walk()) yield { path: partyPath(id), changedAt: null }
  },
  async *sources(store) {
    for (const { id, readAt } of await store.sources.list()) yield { path: sourcePath(id), changedAt: readAt }
  },
}

/** The maps that there are, for the index. */
export async function* sitemaps(store: Store): AsyncIterable<SitemapEntry> {
  const { agreements, parties, sources } = await store.figures()
  for (const [kind, count] of Object.entries({ pages: 1, agreements, parties, sources })) {
    for (let part = 1; (part - 1) * longestSitemap < count; part++) {
      yield { path: `/sitemaps/${kind}-${part}.xml`, changedAt: null }
    }
  }
}

/** `agreements-2.xml` holds the second 50,000; null where there is no such map. */
export function sitemapEntries(store: Store, name: string): AsyncIterable<SitemapEntry> | null {
  const [, kind = '', part = ''] = /^([a-z]+)-([1-9]\d{0,4})\.xml$/.exec(name) ?? []
  const entries = Object.hasOwn(things, kind) ? things[kind] : undefined
  return entries === undefined ? null : partOf(entries(store), Number(part) - 1)
}

async function* partOf(entries: AsyncIterable<SitemapEntry>, part: number): AsyncIterable<SitemapEntry> {
  let index = 0
  for await (const entry of entries) {
    if (index >= (part + 1) * longestSitemap) return
    if (index >= part * longestSitemap) yield entry
    index += 1
  }
}
