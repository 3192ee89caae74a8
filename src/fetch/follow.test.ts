import type { RequestListener } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { fetchUrl } from './fetch-url.ts'
import { fetchPage, serve, words } from './test-support/fetch-page.ts'
import { visitorOf } from './test-support/web-server.ts'

describe('limits', () => {
  const small = { limits: { maxBytes: 1000 } }

  test.each<[string, RequestListener]>([
    ['that says so', (_, response) => response.writeHead(200, { 'content-length': '5000' }).write('x')],
    [
      'that does not end',
      (_, response) => void setInterval(() => response.write('x'.repeat(400)), 1).unref(),
    ],
    [
      'packed small',
      (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000)))
      },
    ],
    [
      'packed small by brotli',
      (_, response) => {
        response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(Buffer.alloc(50_000)))
      },
    ],
  ])('a page %s and is too large is refused', async (_told, page) => {
    await expect(fetchPage(page, small)).rejects.toMatchObject({
      code: 'response-too-large',
      message: expect.stringMatching(/^http:\/\/good\.test:\d+\/page: the page .*limit 0\.0 MB$/),
    })
  })

  test('ten megabytes that unpack to ten thousand are refused at the twentieth, in little memory', async () => {
    const bomb = gzipSync(Buffer.alloc(100_000_000))
    const members = Buffer.concat(Array.from({ length: 100 }, () => bomb))
    const before = process.memoryUsage().rss
    const page: RequestListener = (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(members)
    await expect(fetchPage(page)).rejects.toMatchObject({
      code: 'response-too-large',
      message: expect.stringContaining(
        `is ${(members.length / 1e6).toFixed(1)} MB packed and larger than it may be unpacked, limit 20.0 MB`,
      ),
    })
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
  })

  test.each<[string, RequestListener, string]>([
    ['says nothing', () => {}, 'the host sent no answer within 0.15 s'],
    [
      'says a letter now and then',
      (_, response) => void setInterval(() => response.write('x'), 20).unref(),
      'the page did not come within 0.4 s',
    ],
    [
      'leads on slowly',
      (_, response) => {
        setTimeout(() => response.writeHead(302, { location: '/page' }).end(), 120)
      },
      'the page did not come within 0.4 s',
    ],
  ])('a host that %s is not waited for', async (_told, page, reason) => {
    await expect(fetchPage(page, { limits: { headersMs: 150, totalMs: 400 } })).rejects.toMatchObject({
      code: 'fetch-timeout',
      message: expect.stringContaining(reason),
    })
  })

  test('a name whose look-up never ends is not waited for', async () => {
    const server = await serve({})
    const visitor = visitorOf(server, {
      resolveHost: () => new Promise(() => {}),
      limits: { totalMs: 100 },
    })
    await expect(fetchUrl(server.url('/'), visitor)).rejects.toMatchObject({ code: 'fetch-timeout' })
  })
})

describe('what goes wrong is told with the address', () => {
  test.each<[string, RequestListener, string, string]>([
    [
      'a broken packing',
      (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all'),
      'fetch-failed',
      'cannot be unpacked (Z_DATA_ERROR)',
    ],
    [
      'half a packing',
      (_, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('Niš, 2001').subarray(0, 20)),
      'fetch-failed',
      'cannot be unpacked (Z_BUF_ERROR)',
    ],
    [
      'an unknown packing',
      (_, r) => r.writeHead(200, { 'content-encoding': 'zstd' }).end('x'),
      'unsupported-encoding',
      'packed as "zstd"',
    ],
    [
      'packing in packing',
      (_, r) => r.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end('x'),
      'unsupported-encoding',
      'packed as "gzip, gzip"',
    ],
    [
      'a body that breaks off',
      (_, r) => {
        r.writeHead(200, { 'content-length': '500' }).write('x')
        setTimeout(() => r.destroy(), 30)
      },
      'fetch-failed',
      'broke the connection off (ECONNRESET)',
    ],
    [
      'another protocol',
      (_, r) => {
        r.socket?.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n')
      },
      'fetch-failed',
      'the host closed the connection',
    ],
    [
      'no HTTP at all',
      (_, r) => {
        r.socket?.end('SSH-2.0-OpenSSH_9.2\r\n')
      },
      'fetch-failed',
      'the answer is no HTTP (HPE_',
    ],
    [
      'a head without end',
      (_, r) => {
        r.socket?.write(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(40_000)}`)
      },
      'fetch-failed',
      'HPE_HEADER_OVERFLOW',
    ],
    ['nothing', (_, r) => r.end(), 'source-empty', 'is empty (0 bytes)'],
    [
      'a picture',
      (_, r) => r.end(Buffer.from('\x89PNG\r\n', 'latin1')),
      'unsupported-type',
      'is a PNG picture',
    ],
  ])('%s', async (_told, page, code, message) => {
    await expect(fetchPage(page)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(
        new RegExp(`^http://good\\.test:\\d+/page: .*${RegExp.escape(message)}`),
      ),
    })
  })

  test('nobody at the port, no such host', async () => {
    const server = await serve({})
    const { port } = server
    await server.close()
    await expect(fetchUrl(server.url('/'), visitorOf({ port }))).rejects.toMatchObject({
      code: 'fetch-failed',
      message: `${server.url('/')}: the host refuses the connection (ECONNREFUSED)`,
    })
    const missing = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })
    const visitor = visitorOf({ port }, { resolveHost: () => Promise.reject(missing) })
    await expect(fetchUrl('http://nowhere.test/', visitor)).rejects.toMatchObject({
      code: 'host-unknown',
      message: 'http://nowhere.test/: there is no host nowhere.test',
    })
  })

  test('an address that cannot be connected to gives way to the next one of the same name', async () => {
    const server = await serve({ '/': (_, response) => response.end(words) })
    const resolveHost = async () => [
      { address: '127.0.0.3', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ]
    await expect(fetchUrl(server.url('/'), visitorOf(server, { resolveHost }))).resolves.toMatchObject({
      mediaType: 'text/html',
    })
  })
})
