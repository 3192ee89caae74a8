import { describe, expect, test } from 'vitest'
import { exampleRegister } from '../publish/test-support/example-register.ts'
import { createApp } from './app.tsx'
import { pathIn, readLanguage } from './languages/language-path.ts'
import { linkWithin } from './languages/link-within.ts'
import { preferredLanguage } from './languages/speak.ts'
import { memoryStore } from './test-support/memory-store.ts'

interface Twin {
  readonly agreements: readonly { readonly id: string; readonly path: string }[]
}

const app = createApp({
  store: memoryStore(exampleRegister),
  day: () => '2026-11-21',
  origin: 'https://register.example',
})

describe('an address', () => {
  test.each([
    ['/sk', 'sk', '/'],
    ['/sk/agreements/agr_1', 'sk', '/agreements/agr_1'],
    ['/sr-latn/index.json', 'sr-Latn', '/index.json'],
    ['/sr-cyrl/reconcile/about', 'sr-Cyrl', '/reconcile/about'],
    ['/skopje', 'en', '/skopje'],
    ['/en/agreements', 'en', '/en/agreements'],
    ['/sk/api/v1/agreements', 'en', '/sk/api/v1/agreements'],
    ['/sk/download/register.ttl', 'en', '/sk/download/register.ttl'],
    ['/sk/desk', 'sk', '/desk'],
    ['/sk/account/auth/callback/office', 'en', '/sk/account/auth/callback/office'],
  ])('%s is in %s: %s', (pathname, language, path) => {
    expect(readLanguage(pathname)).toEqual({ language, path })
  })

  test.each([
    ['/', '/hu'],
    ['/?q=a', '/hu?q=a'],
    ['/search?q=/sk', '/hu/search?q=/sk'],
    ['/sources/src_1#c-1-2', '/hu/sources/src_1#c-1-2'],
    ['/sk/agreements', '/sk/agreements'],
    ['/download/register.ttl', '/download/register.ttl'],
    ['//elsewhere.example/', '//elsewhere.example/'],
    ['https://elsewhere.example/', 'https://elsewhere.example/'],
  ])('%s is %s in Hungarian', (address, inHungarian) => {
    expect(pathIn('hu', address)).toBe(inHungarian)
  })
})

test('links and forms of a page lead into its language, save those that tell another', () => {
  const html =
    '<a class="name" href="/a">/b</a><form action="/search" method="get"><a href="/" hreflang="en">English</a><link href="/c"><a href="#d">e</a>'
  expect(linkWithin('de', html)).toBe(
    '<a class="name" href="/de/a">/b</a><form action="/de/search" method="get"><a href="/" hreflang="en">English</a><link href="/c"><a href="#d">e</a>',
  )
})

describe('a page', () => {
  test('says which language it is in, and where it stands in the others', async () => {
    const response = await app.request('/sr-cyrl/search?q=ni%C5%A1')
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('<html lang="sr-Cyrl" dir="ltr"')
    expect(html).toContain('<link rel="canonical" href="https://register.example/sr-cyrl/search?q=ni%C5%A1"')
    expect(html).toContain(
      '<link rel="alternate" hreflang="hu" href="https://register.example/hu/search?q=ni%C5%A1"',
    )
    expect(html).toContain(
      '<link rel="alternate" hreflang="x-default" href="https://register.example/search?q=ni%C5%A1"',
    )
    expect(html).toMatch(/<a href="\/sk\/search\?q=ni%C5%A1" hreflang="sk" lang="sk"/)
  })

  test('keeps the reader in its language', async () => {
    const html = await (await app.request('/hu/agreements/agr_nis-kosice')).text()
    const links = [...html.matchAll(/<a ([^>]*)href="(\/[^"]*)"([^>]*)>/g)]
    const away = links.filter(
      ([, before = '', href = '', after = '']) =>
        !href.startsWith('/hu') &&
        !/^\/(?:download|account)\//.test(href) &&
        !`${before}${after}`.includes('hreflang'),
    )
    expect(away.map(([, , href]) => href)).toEqual([])
  })

  test('that is there no more leads on in the same language', async () => {
    const response = await app.request('/sk/countries/SK/RS')
    expect([response.status, response.headers.get('location')]).toEqual([308, '/sk/countries/RS/SK'])
  })

  test('has a twin in the same language with the same ids and paths', async () => {
    const twin = async (path: string): Promise<Twin> => (await app.request(path)).json() as Promise<Twin>
    const english = await twin('/agreements.json')
    const slovak = await twin('/sk/agreements.json')
    const paths = ({ agreements }: Twin) => agreements.map(({ id, path }) => [id, path])
    expect(paths(slovak)).toEqual(paths(english))
    expect(slovak).not.toEqual(english)
  })

  test('that nobody may search for is not told to search engines', async () => {
    expect(await (await app.request('/account/sign-in')).text()).not.toContain('x-default')
    expect(await (await app.request('/nowhere')).text()).not.toContain('x-default')
  })
})

describe('the front page', () => {
  const ask = (headers: Record<string, string>) => app.request('/', { headers })

  test('leads whoever comes from outside to the language of their browser', async () => {
    const response = await ask({ 'Sec-Fetch-Site': 'none', 'Accept-Language': 'sk-SK,sk;q=0.9,en;q=0.8' })
    expect([response.status, response.headers.get('location')]).toEqual([302, '/sk'])
    expect(response.headers.get('vary')).toContain('Accept-Language')
  })

  test.each([
    { 'Sec-Fetch-Site': 'same-origin', 'Accept-Language': 'sk' },
    { 'Accept-Language': 'sk' },
    { 'Sec-Fetch-Site': 'none', 'Accept-Language': 'fi' },
  ])('is English for %o', async (headers) => {
    expect((await ask(headers)).status).toBe(200)
  })

  test.each([
    ['de-AT,de;q=0.9', 'de'],
    ['en-US,el;q=0.9', 'en'],
    ['fi,fr;q=0.5,hu;q=0.7', 'hu'],
    ['sr', 'sr-Cyrl'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['hr-HR', 'sr-Latn'],
    ['sk;q=0,pl', 'en'],
    ['', 'en'],
  ] as const)('takes “%s” for %s', (accepted, language) => {
    expect(preferredLanguage(accepted)).toBe(language)
  })
})
