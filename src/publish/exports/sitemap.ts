// Maps of the site for search engines: one address an entry, and an index of the maps.
import { xmlTag, xmlText } from './xml-text.ts'

/** As many entries as one map may hold. */
export const longestSitemap = 50_000

export interface SitemapEntry {
  /** From the root on, such as `/agreements/agr_…`. */
  readonly path: string
  /** Instant from which on it says what it says; null where nobody knows. */
  readonly changedAt: string | null
}

const space = 'http://www.sitemaps.org/schemas/sitemap/0.9'

export function writeSitemap(entries: AsyncIterable<SitemapEntry>, origin: string): AsyncIterable<string> {
  return write('urlset', 'url', entries, origin)
}

export function writeSitemapIndex(maps: AsyncIterable<SitemapEntry>, origin: string): AsyncIterable<string> {
  return write('sitemapindex', 'sitemap', maps, origin)
}

async function* write(list: string, entry: string, entries: AsyncIterable<SitemapEntry>, origin: string) {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="${space}">\n`
  for await (const { path, changedAt } of entries) {
    const changed = changedAt === null ? '' : xmlTag('lastmod', {}, xmlText(changedAt))
    yield `${xmlTag(entry, {}, `${xmlTag('loc', {}, xmlText(`${origin}${path}`))}${changed}`)}\n`
  }
  yield `</${list}>\n`
}
