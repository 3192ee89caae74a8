// The register for programs: files to take away, their descriptions, and maps of the site for search engines.
import { Hono } from 'hono'
import { selectAgreements } from '../../pipeline/select-agreements.ts'
import { describeCatalog } from '../../publish/exports/data-catalog.ts'
import { describePackage } from '../../publish/exports/data-package.ts'
import { exportFormats } from '../../publish/exports/export-formats.ts'
import { writeJsonLd } from '../../publish/exports/json-ld.ts'
import { writeSitemap, writeSitemapIndex } from '../../publish/exports/sitemap.ts'
import { writeTurtle } from '../../publish/exports/turtle.ts'
import { languages } from '../../wording/languages.ts'
import { wantsTwin } from '../answers/answer.tsx'
import { pathIn } from '../languages/language-path.ts'
import type { Site, SiteContext } from '../site.ts'
import { gatherHoldings } from './gather-holdings.ts'
import { listAsked } from './list-asked.ts'
import { originOf } from './origin-of.ts'
import { sitemapEntries, sitemaps } from './sitemap-entries.ts'
import { streamFile } from './stream-file.ts'

export function openDataRoutes(): Hono<Site> {
  return new Hono<Site>()
    .get('/download/:name', download)
    .get('/datapackage.json', async (c) => {
      const description = JSON.stringify(describePackage(await gatherHoldings(c)), null, 2)
      return c.body(`${description}\n`, 200, { 'Content-Type': 'application/json' })
    })
    .get('/catalog', (c) => catalog(c, prefersJson(c)))
    .get('/catalog.ttl', (c) => catalog(c, false))
    .get('/catalog.jsonld', (c) => catalog(c, true))
    .get('/sitemap.xml', (c) =>
      streamFile(c, { mediaType, write: () => writeSitemapIndex(sitemaps(c.var.store), originOf(c)) }),
    )
    .get('/sitemaps/:name', (c) => {
      const entries = sitemapEntries(c.var.store, c.req.param('name'))
      if (entries === null) return c.notFound()
      return streamFile(c, { mediaType, write: () => writeSitemap(entries, originOf(c)) })
    })
    .get('/robots.txt', (c) => c.text(`${rules}\nSitemap: ${originOf(c)}/sitemap.xml\n`))
}

const mediaType = 'application/xml; charset=utf-8'

/** What has no end, and what is for people who have signed in. */
const notForRobots = ['/search', '/suggest', '/account', '/desk', '/office']

const rules = [
  'User-agent: *',
  'Disallow: /download/*?',
  ...languages.flatMap((language) => notForRobots.map((path) => `Disallow: ${pathIn(language, path)}`)),
  '',
].join('\n')

async function download(c: SiteContext) {
  const format = exportFormats.find(({ file }) => file === c.req.param('name'))
  if (format === undefined) return c.notFound()
  const { store, day } = c.var
  const asked = await listAsked(c)
  return streamFile(c, {
    mediaType: format.mediaType,
    file: format.file,
    isFollowed: format.isFollowed === true,
    write: async () => format.write(await selectAgreements(store, { ...asked, day, origin: originOf(c) })),
  })
}

async function catalog(c: SiteContext, asJson: boolean) {
  const holdings = await gatherHoldings(c)
  const told = [describeCatalog(holdings)]
  c.header('Vary', 'Accept')
  return streamFile(c, {
    mediaType: asJson ? 'application/ld+json' : 'text/turtle; charset=utf-8',
    write: () => (asJson ? writeJsonLd : writeTurtle)(told, holdings.origin),
  })
}

function prefersJson(c: SiteContext): boolean {
  const accepted = c.req.header('Accept') ?? ''
  return wantsTwin(c) || (/\bjson\b/.test(accepted) && !accepted.includes('text/turtle'))
}
