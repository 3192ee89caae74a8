import { describe, expect, test } from 'vitest'
import { fetchUrl } from './fetch-url.ts'
import { serve, words } from './test-support/fetch-page.ts'
import { type Pages, visitorOf } from './test-support/web-server.ts'

describe('robots.txt', () => {
  const robots = (text: string, status = 200): Pages => ({
    '/robots.txt': (_, response) => response.writeHead(status).end(text),
    '*': (_, response) => response.end(words),
  })

  test('that forbids a page is obeyed, and asked once for all pages of the host', async () => {
    let times = 0
    const server = await serve({
      '/robots.txt': (_, response) => {
        times++
        response.end('User-agent: Pobratim\nDisallow: /private')
      },
      '*': (_, response) => response.end(words),
    })
    const visitor = visitorOf(server)
    await fetchUrl(server.url('/a'), visitor)
    await fetchUrl(server.url('/b?x=1'), visitor)
    await expect(fetchUrl(server.url('/private/c'), visitor)).rejects.toMatchObject({
      code: 'robots-refused',
      message: `${server.url('/private/c')}: the host’s robots.txt asks Pobratim not to read this page`,
    })
    expect(server.asked).toEqual(['/a', '/b?x=1'])
    expect(times).toBe(1)
  })

  test.each([
    [404, true],
    [403, true],
    [401, true],
    [204, true],
    [429, false],
    [500, false],
    [503, false],
  ])('that answers %i leaves the pages open: %s', async (status, isOpen) => {
    const server = await serve(robots('', status))
    const asking = fetchUrl(server.url('/page'), visitorOf(server))
    if (isOpen) await asking
    else await expect(asking).rejects.toMatchObject({ code: 'robots-refused' })
    expect(server.asked).toEqual(isOpen ? ['/page'] : [])
  })

  test('is followed to where it leads, and counts as missing where it leads in a circle', async () => {
    const moved = await serve({
      '/robots.txt': (_, response) => response.writeHead(301, { location: '/rules' }).end(),
      '/rules': (_, response) => response.end('User-agent: *\nDisallow: /'),
    })
    await expect(fetchUrl(moved.url('/'), visitorOf(moved))).rejects.toMatchObject({ code: 'robots-refused' })
    const circle = await serve({
      '/robots.txt': (_, response) => response.writeHead(301, { location: '/robots.txt' }).end(),
      '/': (_, response) => response.end(words),
    })
    await fetchUrl(circle.url('/'), visitorOf(circle))
    expect(circle.asked).toEqual(['/'])
  })

  test('of the host to which a page leads is asked too', async () => {
    const inner = await serve(robots('User-agent: *\nDisallow: /'))
    const outer = await serve({
      '/': (_, response) => response.writeHead(302, { location: inner.url('/page') }).end(),
    })
    const visitor = visitorOf(outer, { ports: [outer.port, inner.port] })
    await expect(fetchUrl(outer.url('/'), visitor)).rejects.toMatchObject({ code: 'robots-refused' })
    expect(inner.asked).toEqual([])
  })

  test('is asked again the next day, and after it could not be had', async () => {
    let times = 0
    let now = 0
    const server = await serve({
      '/robots.txt': (_, response) => response.writeHead(times++ === 0 ? 500 : 404).end(),
      '/': (_, response) => response.end(words),
    })
    const visitor = visitorOf(server, { clock: { now: () => now, sleep: async () => {} } })
    await expect(fetchUrl(server.url('/'), visitor)).rejects.toMatchObject({ code: 'robots-refused' })
    await fetchUrl(server.url('/'), visitor)
    await fetchUrl(server.url('/'), visitor)
    expect(times).toBe(2)
    now += 25 * 60 * 60 * 1000
    await fetchUrl(server.url('/'), visitor)
    expect(times).toBe(3)
  })
})

describe('courtesy', () => {
  test('one visit to a host is one turn, however many steps it has; the next one waits', async () => {
    const slept: number[] = []
    let now = 0
    const clock = {
      now: () => now,
      sleep: async (milliseconds: number) => {
        slept.push(milliseconds)
        now += milliseconds
      },
    }
    const server = await serve({
      '/': (_, response) => response.writeHead(302, { location: '/page' }).end(),
      '/page': (_, response) => response.end(words),
    })
    const visitor = visitorOf(server, { clock, waitMs: 10_000 })
    await fetchUrl(server.url('/'), visitor)
    expect(slept).toEqual([])
    await fetchUrl(server.url('/page'), visitor)
    expect(slept).toEqual([10_000])
  })

  test.each([
    ['120', 120],
    ['Sat, 21 Nov 2026 09:02:00 GMT', 120],
  ])('a host that is overrun and says %s is left alone so long', async (retryAfter, seconds) => {
    const clock = { now: () => Date.parse('2026-11-21T09:00:00Z'), sleep: async () => {} }
    const server = await serve({
      '/': (_, response) => response.writeHead(429, { 'retry-after': retryAfter }).end(),
    })
    const visitor = visitorOf(server, { clock })
    await expect(fetchUrl(server.url('/'), visitor)).rejects.toMatchObject({
      code: 'http-status',
      message: `${server.url('/')}: the host answers 429 (Too Many Requests) and asks to come back in ${seconds} s`,
    })
    await expect(fetchUrl(server.url('/'), visitor)).rejects.toMatchObject({ code: 'host-busy' })
    expect(server.asked).toEqual(['/'])
  })
})
