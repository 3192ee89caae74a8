import { readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { fetchUrl } from './fetch-url.ts'
import { fetchPage, serve, words } from './test-support/fetch-page.ts'
import { visitorOf } from './test-support/web-server.ts'
import { productVersion } from './visitor.ts'

describe('a page', () => {
  test('becomes a snapshot with what its server says of it', async () => {
    const server = await serve({
      '/twins': (_, response) => {
        response.setHeader('Content-Type', 'text/html; Charset="Windows-1251"')
        response.setHeader('ETag', '"v1"')
        response.setHeader('Last-Modified', 'Sat, 21 Nov 2026 08:00:00 GMT')
        response.end(words)
      },
    })
    const clock = { now: () => Date.parse('2026-11-21T09:00:00Z'), sleep: async () => {} }
    const snapshot = await fetchUrl(server.url('/twins#cities'), visitorOf(server, { clock }))
    expect(snapshot).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
      location: server.url('/twins#cities'),
      mediaType: 'text/html',
      charset: 'windows-1251',
      fetchedAt: '2026-11-21T09:00:00.000Z',
      validators: {
        url: server.url('/twins'),
        etag: '"v1"',
        lastModified: 'Sat, 21 Nov 2026 08:00:00 GMT',
      },
    })
    expect(Buffer.from(snapshot.bytes).toString()).toBe(words)
  })

  test('is asked for by our name, without cookies or where we come from', async () => {
    const server = await serve({ '/': (_, response) => response.end(words) })
    await fetchUrl(server.url('/'), visitorOf(server, { contact: 'https://nis.test/registar' }))
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(version.startsWith(`${productVersion}.`)).toBe(true)
    const [head] = server.heads
    expect(head?.['user-agent']).toBe(`Pobratim/${productVersion} (+https://nis.test/registar)`)
    expect(Object.keys(head ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
  })

  test.each([
    ['gzip', gzipSync(words)],
    ['X-GZIP', gzipSync(words)],
    ['br', brotliCompressSync(words)],
    ['deflate', deflateSync(words)],
    ['deflate', deflateRawSync(words)],
    ['identity', Buffer.from(words)],
  ])('packed as %s is unpacked', async (encoding, bytes) => {
    const snapshot = await fetchPage((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes)
    })
    expect(Buffer.from(snapshot.bytes).toString()).toBe(words)
  })

  test.each([
    ['text/csv; header=present', '/export', 'a,b\n', 'text/csv'],
    ['text/plain', '/list.csv', 'a,b\n', 'text/csv'],
    ['text/html', '/list.csv', 'Niš, <b>Serbia</b>', 'text/html'],
    ['text/html', '/list.csv', 'Niš, Serbia', 'text/plain'],
    ['application/pdf', '/page', '<!doctype html><p>Niš', 'text/html'],
    ['image/png', '/page', 'Niš', 'text/plain'],
  ])(
    'told as %s at %s is what its bytes are, then what it is told to be',
    async (type, path, text, known) => {
      const page: RequestListener = (_, response) =>
        response.writeHead(200, { 'content-type': type }).end(text)
      expect((await fetchPage(page, {}, path)).mediaType).toBe(known)
    },
  )

  test('may have a name in any script, and so may the page that it leads to', async () => {
    const server = await serve({
      '/%D0%9D%D0%B8%D1%88': (_, response) =>
        response.writeHead(301, { location: Buffer.from('/Косово поље').toString('latin1') }).end(),
      '/%D0%9A%D0%BE%D1%81%D0%BE%D0%B2%D0%BE%20%D0%BF%D0%BE%D1%99%D0%B5': (_, response) =>
        response.end(words),
    })
    const snapshot = await fetchUrl(server.url('/Ниш'), visitorOf(server))
    expect(snapshot.location).toBe(server.url('/Ниш'))
  })
})

describe('redirects', () => {
  test('are followed five times, and not six', async () => {
    const pages: Record<string, RequestListener> = { '/5': (_, response) => response.end(words) }
    for (const [step, status] of [301, 302, 303, 307, 308].entries()) {
      pages[`/${step}`] = (_, response) => response.writeHead(status, { location: `${step + 1}` }).end()
    }
    pages['/before'] = (_, response) => response.writeHead(302, { location: '/0' }).end()
    const server = await serve(pages)
    await expect(fetchUrl(server.url('/0'), visitorOf(server))).resolves.toMatchObject({
      location: server.url('/0'),
    })
    await expect(fetchUrl(server.url('/before'), visitorOf(server))).rejects.toMatchObject({
      code: 'too-many-redirects',
      message: `${server.url('/before')}: redirected to ${server.url('/4')}: it leads on and on, limit 5 redirects`,
    })
  })

  test('in a circle end', async () => {
    const circle: RequestListener = (_, response) => response.writeHead(302, { location: '/page' }).end()
    await expect(fetchPage(circle)).rejects.toMatchObject({ code: 'too-many-redirects' })
  })

  test('without an address, and other answers than a page, are told by their number', async () => {
    for (const [status, name] of [
      [302, '302 (Found)'],
      [204, '204 (No Content)'],
      [404, '404 (Not Found)'],
      [410, '410 (Gone)'],
      [599, '599'],
    ] as const) {
      await expect(fetchPage((_, response) => response.writeHead(status).end())).rejects.toMatchObject({
        code: 'http-status',
        message: expect.stringMatching(new RegExp(`: the host answers ${RegExp.escape(name)}$`)),
      })
    }
  })
})

describe('a page that was fetched before', () => {
  test('comes back as it was kept where the server says that it has not changed', async () => {
    let version = '"one"'
    const server = await serve({
      '/': (_, response) => response.writeHead(302, { location: '/page' }).end(),
      '/page': (request, response) => {
        response.setHeader('etag', version)
        if (request.headers['if-none-match'] === version) response.writeHead(304).end()
        else response.end(`<html>${version}`)
      },
    })
    const visitor = visitorOf(server)
    const first = await fetchUrl(server.url('/'), visitor)
    const second = await fetchUrl(server.url('/'), visitor, { held: first })
    expect(second).toBe(first)
    version = '"two"'
    const third = await fetchUrl(server.url('/'), visitor, { held: second })
    expect(Buffer.from(third.bytes).toString()).toBe('<html>"two"')
    expect(third.validators?.etag).toBe('"two"')
    const conditions = server.heads.map((head) => head['if-none-match'] ?? null)
    expect(conditions).toEqual([null, null, null, '"one"', null, '"one"'])
  })

  test('is asked for by its date where the server gives no mark', async () => {
    const lastModified = 'Sat, 21 Nov 2026 08:00:00 GMT'
    const server = await serve({
      '/': (request, response) => {
        const isKnown = request.headers['if-modified-since'] === lastModified
        response.writeHead(isKnown ? 304 : 200, { 'last-modified': lastModified }).end(isKnown ? '' : words)
      },
    })
    const visitor = visitorOf(server)
    const first = await fetchUrl(server.url('/'), visitor)
    expect(await fetchUrl(server.url('/'), visitor, { held: first })).toBe(first)
  })

  test('a server that says "not changed" of what we do not have is told', async () => {
    await expect(fetchPage((_, response) => response.writeHead(304).end())).rejects.toMatchObject({
      code: 'http-status',
    })
  })
})
