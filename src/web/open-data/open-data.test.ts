import { parse as parseCsv } from 'csv-parse/sync'
import { parseAtomFeed } from 'feedsmith'
import oxigraph from 'oxigraph'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { agreementsTable } from '../../publish/exports/agreements-table.ts'
import { exportFormats } from '../../publish/exports/export-formats.ts'
import { exampleRegister } from '../../publish/test-support/example-register.ts'
import { hostileRegister } from '../../publish/test-support/hostile-register.ts'
import { createApp } from '../app.tsx'
import { memoryStore } from '../test-support/memory-store.ts'

const day = () => '2026-11-21'
const origin = 'https://register.example'
const app = createApp({ store: memoryStore(exampleRegister), day, origin })

async function text(path: string): Promise<string> {
  const response = await app.request(path)
  expect([path, response.status]).toEqual([path, 200])
  return response.text()
}

async function idsIn(path: string): Promise<readonly string[]> {
  const rows: { id: string }[] = parseCsv(await text(path), { columns: true })
  return rows.map(({ id }) => id)
}

describe('a download', () => {
  test.each(exportFormats)(
    '$file has its media type, a name to keep it under, and is open to other pages',
    async ({ file, mediaType }) => {
      const response = await app.request(`/download/${file}`, {
        headers: { Origin: 'https://elsewhere.example' },
      })
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe(mediaType)
      expect(response.headers.get('content-disposition')).toContain(file)
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100)
    },
  )

  test('is not sent again to who has it', async () => {
    const first = await app.request('/download/agreements.csv')
    const tag = first.headers.get('etag') ?? ''
    const again = await app.request('/download/agreements.csv', { headers: { 'If-None-Match': tag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const other = await app.request('/download/agreements.csv?country=RS', {
      headers: { 'If-None-Match': tag },
    })
    expect(other.status).toBe(200)
  })

  test('is of a party, a country, a pair of countries, a source, a grade or a search', async () => {
    const all = exampleRegister.agreements.map(({ id }) => id).sort()
    expect(await idsIn('/download/agreements.csv')).toEqual(all)
    expect(await idsIn('/download/agreements.csv?party=pty_wuhan')).toEqual(['agr_kosice-wuhan'])
    expect(await idsIn('/download/agreements.csv?country=RS&country=SK')).toEqual(['agr_nis-kosice'])
    expect(await idsIn('/download/agreements.csv?source=src_greece')).toEqual([
      'agr_nis-serres',
      'agr_patras-banjaluka',
    ])
    expect(await idsIn('/download/agreements.csv?evidence=twoSided')).toEqual(['agr_nis-kosice'])
    expect(await idsIn('/download/agreements.csv?q=Nis%20Serres')).toEqual(['agr_nis-serres'])
    expect(await idsIn('/download/parties.csv?party=pty_wuhan')).toEqual(['pty_kosice', 'pty_wuhan'])
  })

  test('of something that there is not is refused, not answered with everything', async () => {
    for (const question of [
      'party=pty_nobody',
      'country=Serbia',
      'evidence=sure',
      'parties=pty_nis',
      'area=fishing-trips',
      'fromYear=1995-01',
      'fromYear=2001&toYear=1995',
    ]) {
      const response = await app.request(`/download/agreements.csv?${question}`)
      expect([question, response.status]).toEqual([question, 400])
    }
    expect((await app.request('/download/agreements.exe')).status).toBe(404)
  })
})

test('every page that lists agreements leads to the files of its list', async () => {
  const pages = { '/parties/pty_wuhan': 1, '/countries/GR': 2, '/countries/RS/SK': 1, '/search?q=wuhan': 1 }
  for (const [path, count] of Object.entries(pages)) {
    const href = /href="(\/download\/agreements\.csv[^"]*)"/.exec(await text(path))?.[1] ?? ''
    expect([path, (await idsIn(href.replaceAll('&amp;', '&'))).length]).toEqual([path, count])
  }
})

test('every page that lists agreements leads readers of feeds and calendars to its own', async () => {
  const html = await text('/countries/RS/SK')
  const addressOf = (type: string) =>
    new RegExp(`<link rel="alternate" type="${type}"[^>]*href="([^"]*)"`)
      .exec(html)?.[1]
      ?.replaceAll('&amp;', '&') ?? ''
  const feed = parseAtomFeed(await text(addressOf('application/atom\\+xml')))
  expect(feed.entries?.map(({ id }) => id)).toEqual([`${origin}/agreements/agr_nis-kosice`])
  expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(
    `${origin}${addressOf('application/atom\\+xml')}`,
  )
  expect(await text(addressOf('text/calendar'))).toContain('RRULE:FREQ=YEARLY')
  expect(await text('/')).toContain('href="/download/register.atom"')
})

describe('the data package', () => {
  test('names every file, and tables whose columns are as it says', async () => {
    const { resources, licenses } = JSON.parse(await text('/datapackage.json'))
    expect(licenses[0].name).toBe('CC-BY-4.0')
    expect(resources.map(({ name }: { name: string }) => name)).toEqual(exportFormats.map(({ name }) => name))
    for (const { path, schema } of resources) {
      const file = await text(path.replace(origin, ''))
      if (schema === undefined) continue
      const [head = []] = parseCsv(file, { to: 1 }) as string[][]
      expect(head).toEqual(schema.fields.map(({ name }: { name: string }) => name))
    }
    const agreements = resources.find(({ name }: { name: string }) => name === 'csv')
    expect(agreements.schema.fields).toHaveLength(agreementsTable.columns.length)
  })
})

describe('the catalogue', () => {
  const read = (told: string, format: string) => {
    const store = new oxigraph.Store()
    store.load(told, { format })
    return store
  }

  test('is the same as Turtle and as JSON-LD, by address or as asked', async () => {
    const asked = await app.request('/catalog', { headers: { Accept: 'application/ld+json' } })
    expect(asked.headers.get('content-type')).toBe('application/ld+json')
    const lines = (store: oxigraph.Store) => store.dump({ format: 'application/n-quads' }).split('\n').sort()
    const turtle = lines(read(await text('/catalog'), 'text/turtle'))
    expect(lines(read(await asked.text(), 'application/ld+json'))).toEqual(turtle)
    expect(lines(read(await text('/catalog.jsonld'), 'application/ld+json'))).toEqual(turtle)
    expect(lines(read(await text('/catalog.ttl'), 'text/turtle'))).toEqual(turtle)
  })

  test('has all that DCAT-AP asks for: title, description, publisher, and where each file is', async () => {
    const store = read(await text('/catalog'), 'text/turtle')
    const files = store.query(`
      prefix dcat: <http://www.w3.org/ns/dcat#>
      prefix dct: <http://purl.org/dc/terms/>
      select ?url where {
        ?catalog a dcat:Catalog; dct:title ?a; dct:description ?b; dct:publisher/a <http://xmlns.com/foaf/0.1/Agent>; dcat:dataset ?set.
        ?set a dcat:Dataset; dct:title ?c; dct:description ?d; dct:publisher ?p; dcat:theme <http://publications.europa.eu/resource/authority/data-theme/GOVE>; dcat:distribution ?file.
        ?file a dcat:Distribution; dcat:accessURL ?e; dct:license ?l; dcat:downloadURL ?url
      }`) as Map<string, { value: string }>[]
    expect(files.map((row) => row.get('url')?.value).sort()).toEqual(
      exportFormats.map(({ file }) => `${origin}/download/${file}`).sort(),
    )
  })
})

describe('maps of the site', () => {
  const addresses = (xml: string) => {
    const found: string[] = []
    let isAddress = false
    const parser = new SaxesParser()
    parser.on('opentag', ({ name }) => {
      isAddress = name === 'loc'
    })
    parser.on('text', (words) => isAddress && words.trim() !== '' && found.push(words))
    parser.on('error', (error) => {
      throw error
    })
    parser.write(xml).close()
    return found
  }

  test('lead to every agreement, party and source, each an address that answers', async () => {
    const robots = await text('/robots.txt')
    for (const path of ['/search', '/sk/search', '/account', '/sr-latn/desk'])
      expect(robots).toContain(`\nDisallow: ${path}\n`)
    const index = /^Sitemap: (.*)$/m.exec(robots)?.[1] ?? ''
    const maps = addresses(await text(index.replace(origin, '')))
    const all = (
      await Promise.all(maps.map(async (map) => addresses(await text(map.replace(origin, '')))))
    ).flat()
    for (const { id } of exampleRegister.agreements) expect(all).toContain(`${origin}/agreements/${id}`)
    for (const { id } of exampleRegister.parties) expect(all).toContain(`${origin}/parties/${id}`)
    for (const address of all) await text(address.replace(origin, ''))
  })

  test('hold fifty thousand addresses and no more', async () => {
    const [agreement] = exampleRegister.agreements
    const agreements = Array.from({ length: 50_001 }, (_, index) => ({
      ...agreement!,
      id: `agr_${index}` as never,
    }))
    const large = createApp({ store: memoryStore({ ...exampleRegister, agreements }), day, origin })
    const ask = async (path: string) => addresses(await (await large.request(path)).text())
    expect((await ask('/sitemap.xml')).filter((one) => one.includes('agreements'))).toHaveLength(2)
    expect(await ask('/sitemaps/agreements-1.xml')).toHaveLength(50_000)
    expect(await ask('/sitemaps/agreements-2.xml')).toHaveLength(1)
    expect((await large.request('/sitemaps/nothing-1.xml')).status).toBe(404)
  })
})

test('no page lets a hostile name through as HTML', async () => {
  const hostile = createApp({ store: memoryStore(hostileRegister as never), day, origin })
  const things = [
    ...hostileRegister.parties.map(({ id }) => `/parties/${id}`),
    ...hostileRegister.agreements.map(({ id }) => `/agreements/${id}`),
    '/agreements',
    '/sources',
    '/countries/RS',
    '/countries/RS/RS',
  ]
  for (const path of things) {
    const response = await hostile.request(path)
    const html = await response.text()
    expect([path, response.status]).toEqual([path, 200])
    const script = /<script type="module" src="\/assets\/search-suggestions-[\w-]+\.js"><\/script>/
    // A block of data is no script; it closes only where nothing in it could.
    const told = /<script type="application\/ld\+json">[^<>]*<\/script>/
    expect([
      path,
      html
        .replace(script, '')
        .replace(told, '')
        .match(/<script|<iframe|<img[^>]*onerror|<svg\/onload|href="javascript:/i),
    ]).toEqual([path, null])
  }
})
