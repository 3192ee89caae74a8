import { describe, expect, test, vi } from 'vitest'
import { exampleRegister } from '../publish/test-support/example-register.ts'
import { createApp } from './app.tsx'
import { memoryStore } from './test-support/memory-store.ts'

const app = createApp({ store: memoryStore(exampleRegister), day: () => '2026-11-21' })

async function page(path: string): Promise<string> {
  const response = await app.request(path)
  expect(response.status).toBe(200)
  return response.text()
}

const pages = [
  '/',
  '/search',
  '/search?q=nis',
  '/search?country=RS&evidence=twoSided&fromYear=1950',
  '/agreements',
  '/agreements/agr_nis-kosice',
  '/parties/pty_nis',
  `/partnerships/${exampleRegister.partnerships[0]?.id}`,
  '/embed?party=Niš',
  '/areas',
  '/areas/culture',
  '/sources',
  '/sources/src_nis',
  '/countries',
  '/countries/RS',
  '/countries/RS/SK',
  '/findings',
  '/map',
  '/map?year=2001&country=SK',
  '/network?from=Niš&to=Wuppertal',
  '/parties/pty_wuppertal/suggestions',
  '/api',
  '/statistics',
  '/about',
  '/data',
  '/terms',
  '/reconcile/about',
]

test.each(pages)('%s refuses scripts, foreign content and frames', async (path) => {
  const response = await app.request(path)
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
})

test.each(pages)('%s has nothing that the policy would block', async (path) => {
  const html = await page(path)
  expect(html.startsWith('<!doctype html><html lang="en"')).toBe(true)
  const scripts = /<script type="module" src="\/assets\/[\w-]+\.js"><\/script>/g
  expect(html.match(scripts)?.[0]).toContain('search-suggestions')
  const told = /<script type="application\/ld\+json">[^<>]*<\/script>/
  expect(html.replace(scripts, '').replace(told, '')).not.toMatch(
    /<script|<style|\sstyle=|\son\w+=|javascript:/i,
  )
})

test.each(pages)('%s has one heading of the first rank, and a twin in JSON', async (path) => {
  const html = await page(path)
  expect(html.match(/<h1[ >]/g)).toHaveLength(1)
  const twin = /<link rel="alternate" type="application\/json" href="([^"]+)"/.exec(html)?.[1] ?? ''
  const response = await app.request(twin.replaceAll('&amp;', '&'))
  expect(response.headers.get('content-type')).toContain('application/json')
  expect(await response.json()).toMatchObject({ ok: true })
})

test('every link of every page leads somewhere', async () => {
  const seen = new Set<string>()
  const waiting = ['/']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const response = await app.request(path)
    expect([path, response.status]).toEqual([path, 200])
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue
    for (const [, href = ''] of (await response.text()).matchAll(/<a [^>]*href="(\/[^"#]*)/g)) {
      waiting.push(href.replaceAll('&amp;', '&'))
    }
  }
  expect(seen.size).toBeGreaterThan(40)
})

test('every link to quoted words finds them marked in the source', async () => {
  const html = await page('/agreements/agr_nis-kosice')
  const links = [...html.matchAll(/href="(\/sources\/src_\w+)#(c-\d+-\d+)"/g)]
  expect(links.length).toBeGreaterThan(6)
  for (const [, path = '', anchor] of links) expect(await page(path)).toContain(`id="${anchor}"`)
})

test('shows the marks of the ledger with their words for those who cannot see them', async () => {
  const html = await page('/agreements/agr_nis-kosice')
  expect(html).toContain('says what cannot also be true')
  expect(html).toMatch(/aria-hidden="true">✕</)
  expect(html).toContain('Both sides say so')
})

test('never lets the words of a source through as HTML', async () => {
  const html = await page('/sources/src_nis')
  expect(html).toContain('Serres</mark> &lt;b&gt;in Greece&lt;/b&gt;')
  expect(html).not.toContain('<b>')
  const found = await page(`/search?q=${encodeURIComponent('<script>alert(1)</script>"')}`)
  expect(found).not.toContain('<script>')
  expect(found).toContain('&lt;script&gt;')
})

test('leads from an agreement that was merged to the one that stays', async () => {
  const response = await app.request('/agreements/agr_older')
  expect([response.status, response.headers.get('location')]).toEqual([308, '/agreements/agr_nis-kosice'])
  const twin = await app.request('/agreements/agr_older.json')
  expect(twin.headers.get('location')).toBe('/agreements/agr_nis-kosice.json')
})

test('has one address for a pair of countries', async () => {
  const response = await app.request('/countries/SK/RS')
  expect([response.status, response.headers.get('location')]).toEqual([308, '/countries/RS/SK'])
})

test('finds a body in any spelling, and with two names what ties them', async () => {
  expect(await page('/search?q=NIS')).toContain('href="/parties/pty_nis"')
  expect(await page('/search?q=%D0%9D%D0%B8%D1%88')).toContain('href="/parties/pty_nis"')
  const pair = await page('/search?q=kosice%20%E2%80%93%20ni%C5%A1')
  expect(pair).toContain('href="/agreements/agr_nis-kosice"')
  expect(pair).not.toContain('href="/agreements/agr_kosice-wuhan"')
  expect(await page('/search?q=Gree')).toContain('href="/countries/GR"')
})

test('shows a body that no source has told of as the gazetteer knows it', async () => {
  const html = await page('/parties/pty_g3067696')
  expect(html).toContain('<h1>Prague</h1>')
  expect(html).toContain('No agreement of it is told by any source read so far.')
  expect(html).toContain('href="https://www.geonames.org/3067696"')
  const perdika = await page('/parties/pty_g255562')
  expect(perdika).toMatch(/Its agreements passed to <a href="\/parties\/pty_g261807">/)
})

describe('suggestions', () => {
  const suggested = async (query: string) => {
    const response = await app.request(`/suggest?q=${encodeURIComponent(query)}`)
    expect(response.status).toBe(200)
    return ((await response.json()) as { suggestions: Record<string, unknown>[] }).suggestions
  }

  test('are bodies of the register first, then others that the gazetteer knows', async () => {
    const [first, ...others] = await suggested('nis')
    expect(first).toMatchObject({ path: '/parties/pty_nis', name: 'Niš', isHeld: true })
    expect(first?.description).toMatch(/^City in .*Serbia/)
    expect(others.some(({ isHeld }) => isHeld === false)).toBe(true)
    expect(others.length).toBeLessThan(8)
  })

  test('are countries too', async () => {
    expect(await suggested('Gree')).toContainEqual({
      path: '/countries/GR',
      name: 'Greece',
      description: 'Country',
      isHeld: true,
    })
  })

  test('are none for nothing, and for words that are no name', async () => {
    for (const query of ['', ' ', '\u0000', 'x'.repeat(10_000)]) expect(await suggested(query)).toEqual([])
  })
})

test('helps on when nothing is found', async () => {
  expect(await page('/search?q=Atlantis')).toMatch(/No body of the register bears the name “Atlantis”/)
  expect(await page('/search?q=Praha')).toMatch(/not told of yet.*href="\/parties\/pty_g3067696"/)
})

test('narrows findings by kind and weight', async () => {
  const { findings } = (await (
    await app.request('/findings.json?kind=conflict&severity=warning')
  ).json()) as {
    findings: { kind: string }[]
  }
  expect(findings.map(({ kind }) => kind)).toEqual(['conflict'])
  expect(await page('/findings?kind=stale')).toContain('Nothing to note here.')
  expect(await page('/findings?kind=&from=-3')).toContain('3 findings')
})

test.each([
  ['/findings?kind=nonsense', 'kind cannot be “nonsense”: it is one of '],
  ['/findings?severity=<b>', 'severity cannot be “<b>”: it is one of note, warning, error'],
  ['/agreements?evidence=two', 'evidence cannot be “two”: it is one of claimed, oneSided, twoSided'],
])(
  'answers %s by telling which values there are, and shows no list as if it were narrowed',
  async (path, words) => {
    const response = await app.request(path)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(words.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
    const twin = await app.request(path.replace('?', '.json?'))
    expect(await twin.json()).toEqual({
      ok: false,
      error: 'query-invalid',
      errors: [{ key: /\?(\w+)=/.exec(path)?.[1], message: expect.stringContaining(words) }],
      status: 400,
    })
  },
)

test.each([
  '/nope',
  '/agreements/agr_nope',
  '/parties/x',
  '/sources/x',
  '/countries/Serbia',
  '/countries/RS/x',
])('answers %s with a page that says it is not there', async (path) => {
  const response = await app.request(path)
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('Nothing stands at this address')
  const twin = await app.request(`${path}.json`)
  expect([twin.status, await twin.json()]).toEqual([
    404,
    { ok: false, error: 'not-found', errors: [], status: 404 },
  ])
})

test('tells nothing of a fault but its number', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const store = memoryStore(exampleRegister)
  const broken = createApp({
    store: { ...store, figures: () => Promise.reject(new Error('disk on fire at /var/secret')) },
    day: () => '2026-11-21',
  })
  const response = await broken.request('/')
  const html = await response.text()
  expect(response.status).toBe(500)
  expect(html).not.toContain('secret')
  const id = /<code>(\w+)<\/code>/.exec(html)?.[1] ?? ''
  expect(logged.mock.calls[0]?.[0]).toContain(id)
  expect(await (await broken.request('/index.json')).json()).toMatchObject({
    ok: false,
    error: 'internal',
    status: 500,
  })
  logged.mockRestore()
})

test('shows a register in which nothing has been read yet', async () => {
  const nothing = {
    parties: [],
    agreements: [],
    partnerships: [],
    findings: [],
    sources: [],
    documents: new Map(),
  }
  const empty = createApp({ store: memoryStore(nothing), day: () => '2026-11-21' })
  for (const path of [
    '/',
    '/search?q=nis',
    '/agreements',
    '/sources',
    '/countries',
    '/countries/RS',
    '/countries/RS/SK',
    '/findings',
    '/statistics',
  ]) {
    const response = await empty.request(path)
    expect([path, response.status]).toEqual([path, 200])
    expect(await response.text()).toMatch(/Nothing|No agreement|No tie|None yet/)
  }
})

test('links only to addresses of the web', async () => {
  const [first] = exampleRegister.sources
  const sources = exampleRegister.sources.map((source) =>
    source === first ? { ...source, location: 'javascript:alert(1)' } : source,
  )
  const tricked = createApp({ store: memoryStore({ ...exampleRegister, sources }), day: () => '2026-11-21' })
  const html = await (await tricked.request('/sources/src_nis')).text()
  expect(html).toContain('javascript:alert(1)')
  expect(html).not.toContain('href="javascript:')
})

test('answers that it is ready', async () => {
  const response = await app.request('/healthz')
  expect([response.status, await response.text()]).toEqual([200, 'ok'])
})

test('asks for a page again only when it has changed', async () => {
  const first = await app.request('/about')
  const again = await app.request('/about', { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
})

test('draws the land under the map', async () => {
  const response = await app.request('/map/europe.svg')
  expect(response.headers.get('content-type')).toBe('image/svg+xml')
  expect((await response.text()).match(/M\d/g)?.length).toBeGreaterThan(10)
})
