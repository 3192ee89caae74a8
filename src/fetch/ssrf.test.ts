// Addresses behind which an organisation's own machines stand: none is ever connected to.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchUrl } from './fetch-url.ts'
import { reachOf } from './special-addresses.ts'
import { serveWeb, visitorOf, type WebServer } from './test-support/web-server.ts'
import { openVisitor } from './visitor.ts'

/** On the canary's own port, so that a visitor who was careless would be seen. */
const literals = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '127.255.255.254',
  '0',
  '0.0.0.0',
  '2130706433',
  '0x7f000001',
  '0x7F.0.0.1',
  '0x7f.1',
  '0177.0.0.1',
  '017700000001',
  '0177.0.0x0.01',
  '127.0.0.1.',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
  '%31%32%37.0.0.1',
  '10.0.0.1',
  '10.255.255.255',
  '100.64.0.1',
  '100.100.100.200',
  '168.63.129.16',
  '169.254.169.254',
  '169.254.0.1',
  '0xa9fea9fe',
  '2852039166',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.1',
  '192.0.0.192',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.0.1',
  '192.168.1.1',
  '198.18.0.1',
  '198.19.255.255',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '239.255.255.250',
  '240.0.0.1',
  '255.255.255.255',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[0:0:0:0:0:ffff:127.0.0.1]',
  '[::127.0.0.1]',
  '[::ffff:0:127.0.0.1]',
  '[::ffff:a9fe:a9fe]',
  '[::ffff:10.0.0.1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b::a9fe:a9fe]',
  '[64:ff9b:1::10.0.0.1]',
  '[2002:7f00:1::]',
  '[2002:a9fe:a9fe::]',
  '[2001::1]',
  '[2001:0:4136:e378:8000:63bf:3fff:fdd2]',
  '[2001:db8::1]',
  '[3fff::1]',
  '[5f00::1]',
  '[100::1]',
  '[fe80::1]',
  '[fec0::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[ff02::1]',
]

/** Names that mean such an address; the last one means a good and a bad one. */
const names: Readonly<Record<string, readonly string[]>> = {
  localhost: ['127.0.0.1', '::1'],
  'localhost.': ['127.0.0.1'],
  LOCALHOST: ['127.0.0.1'],
  'foo.localhost': ['127.0.0.1'],
  'metadata.google.internal': ['169.254.169.254'],
  'evil.test': ['127.0.0.1'],
  'evil6.test': ['::1'],
  'mapped.test': ['::ffff:127.0.0.1'],
  'zone.test': ['fe80::1%lo'],
  'odd.test': ['not an address'],
  'mixed.test': ['93.184.215.14', '127.0.0.1'],
  'mixed6.test': ['2a00:1450:4001::1', 'fd12::1'],
}

/** What no page on the web has. */
const spellings = [
  'file:///etc/passwd',
  'ftp://good.test/',
  'gopher://good.test/_GET',
  'data:text/html,x',
  'blob:http://good.test/x',
  'jar:http://good.test/x',
  'javascript:alert(1)',
  'ws://good.test/',
  'http://good.test:22/',
  'http://good.test:6379/',
  'http://good.test:0/',
  'http://user@good.test/',
  'http://good.test:pass@127.0.0.1/',
  'https://127.0.0.1\\@good.test/',
  'http://127.0.0.1#@good.test/',
  'http://',
  'http://[::1/',
  'http://127.0.0.1:99999/',
  `http://good.test/${'a'.repeat(5000)}`,
]

let canary: WebServer
let canary6: WebServer | undefined
let good: WebServer
let target = ''

beforeAll(async () => {
  const page = { '*': (_: unknown, response: { end(text: string): void }) => response.end('<html>secret') }
  canary = await serveWeb({ ...page, '/robots.txt': page['*'] })
  canary6 = await serveWeb(page, '::1', canary.port).catch(() => undefined)
  good = await serveWeb({
    '/leads': (_, response) => response.writeHead(302, { location: inBytes(target) }).end(),
    '/leads-307': (_, response) => response.writeHead(307, { location: inBytes(target) }).end(),
  })
})

afterAll(async () => {
  await canary.close()
  await canary6?.close()
  await good.close()
})

/** UTF-8, as servers write what is not ASCII; Node takes one letter for each byte. */
function inBytes(address: string): string {
  return Buffer.from(address).toString('latin1')
}

function resolve(host: string) {
  const known = { ...names, 'good.test': ['127.0.0.1'] }[host] ?? []
  return Promise.resolve(known.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))
}

const ports = () => [80, 443, canary.port, good.port]
const stranger = () => openVisitor({ ports: ports(), waitMs: 0, resolveHost: resolve })
const hits = () => canary.asked.length + (canary6?.asked.length ?? 0)
const refused = expect.stringMatching(/^(address|port|unsupported|host)-/)

describe.each([...literals, ...Object.keys(names)])('%s', (host) => {
  test('is refused', async () => {
    const asking = fetchUrl(`http://${host}:${canary.port}/`, stranger())
    await expect(asking).rejects.toMatchObject({ code: 'address-refused' })
    expect(hits()).toBe(0)
  })

  test.each(['/leads', '/leads-307'])('is refused when a good page leads there by %s', async (path) => {
    target = `http://${host}:${canary.port}/`
    const asking = fetchUrl(good.url(path), visitorOf(good, { ports: ports(), resolveHost: resolve }))
    await expect(asking).rejects.toMatchObject({
      code: 'address-refused',
      message: expect.stringMatching(/^http:\/\/good\.test:\d+\/leads.*: redirected to http:/),
    })
    expect(hits()).toBe(0)
  })
})

test.each(spellings)('%s is refused, named and as a redirect', async (written) => {
  await expect(fetchUrl(written, stranger())).rejects.toMatchObject({ code: refused })
  target = written
  const asking = fetchUrl(good.url('/leads'), visitorOf(good, { ports: ports(), resolveHost: resolve }))
  await expect(asking).rejects.toMatchObject({ code: refused })
  expect(hits()).toBe(0)
})

test('a redirect without a scheme stays on its host', async () => {
  target = '//127.0.0.1/'
  const asking = fetchUrl(good.url('/leads'), visitorOf(good))
  await expect(asking).rejects.toMatchObject({ code: 'address-refused' })
})

test('robots.txt that leads inside is not followed either', async () => {
  const leading = await serveWeb({
    '/robots.txt': (_, response) =>
      response.writeHead(301, { location: `http://127.0.0.1:${canary.port}/robots.txt` }).end(),
    '/': (_, response) => response.end('<html>page'),
  })
  const visitor = visitorOf(leading, { ports: [leading.port, canary.port] })
  await expect(fetchUrl(leading.url('/'), visitor)).rejects.toMatchObject({ code: 'address-refused' })
  expect(hits()).toBe(0)
  await leading.close()
})

describe('a name that means another machine when it is asked a second time', () => {
  /** A canary beside the good server: the same port, another address of this machine. */
  async function rebinding(answers: readonly string[]) {
    const beside = await serveWeb(
      { '*': (_, response) => response.end('<html>secret') },
      '127.0.0.2',
      good.port,
    )
    let lookups = 0
    const resolveHost = async () => {
      const address = answers[Math.min(lookups++, answers.length - 1)] ?? ''
      return [{ address, family: 4 }]
    }
    return { beside, resolveHost, lookups: () => lookups }
  }

  test('is connected to where it was checked', async () => {
    const { beside, resolveHost, lookups } = await rebinding(['127.0.0.1', '127.0.0.1', '127.0.0.2'])
    target = good.url('/none')
    const before = good.asked.length
    // robots.txt, the page and where it leads: three steps, each with one look-up and its own answer.
    await expect(fetchUrl(good.url('/leads'), visitorOf(good, { resolveHost }))).resolves.toMatchObject({
      mediaType: 'text/html',
    })
    expect(lookups()).toBe(3)
    expect(good.asked.slice(before)).toEqual(['/leads'])
    expect(beside.asked).toEqual(['/none'])
    await beside.close()
  })

  test('is refused at the step at which it turns bad', async () => {
    const resolveHost = (answers: string[]) => async () => [{ address: answers.shift() ?? '', family: 4 }]
    const visitor = openVisitor({
      ports: ports(),
      waitMs: 0,
      // robots.txt is asked at the good address, which nobody can reach from here.
      resolveHost: resolveHost(['127.0.0.1', '93.184.215.14']),
    })
    await expect(fetchUrl(`http://rebind.test:${canary.port}/`, visitor)).rejects.toMatchObject({
      code: 'address-refused',
    })
    expect(hits()).toBe(0)
  })
})

test('hosts that the operator named are open, but metadata and link-local addresses behind them are not', async () => {
  const open = (address: string) =>
    openVisitor({
      ports: ports(),
      innerHosts: ['intranet.test'],
      waitMs: 0,
      resolveHost: async () => [{ address, family: 4 }],
    })
  const url = `http://intranet.test:${canary.port}/page`
  const before = hits()
  await expect(fetchUrl(url, open('127.0.0.1'))).resolves.toMatchObject({ mediaType: 'text/html' })
  expect(hits()).toBe(before + 1)
  for (const address of ['169.254.169.254', '100.100.100.200', '0.0.0.0', '224.0.0.1']) {
    await expect(fetchUrl(url, open(address))).rejects.toMatchObject({ code: 'address-refused' })
  }
})

test.each(['8.8.8.8', '1.1.1.1', '100.63.255.255', '172.32.0.1', '2a00:1450::1', '2606:4700::1111'])(
  '%s is an address like any other',
  (address) => expect(reachOf(address)).toBe('public'),
)
