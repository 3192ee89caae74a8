import { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import { exampleRegister } from '../../publish/test-support/example-register.ts'
import type { Store } from '../../store/store.ts'
import { openAccounts } from '../accounts/open-accounts.ts'
import { createApp } from '../app.tsx'
import type { Site } from '../site.ts'
import { memoryStore } from '../test-support/memory-store.ts'
import { keepPages } from './keep-pages.ts'

const nobody = { origin: null, secret: null, oidc: null }
const path = '/agreements/agr_nis-kosice'
let made: number
let basis: string
let day: string
let store: Store

beforeEach(() => {
  made = 0
  basis = '1.1.0'
  day = '2026-11-22'
  const known = memoryStore(exampleRegister)
  store = {
    ...known,
    blocks: { ...known.blocks, basis: async () => ({ basis, day, maker: 'test' }) },
    agreements: {
      ...known.agreements,
      get: (id) => {
        made++
        return known.agreements.get(id)
      },
    },
  }
})

const open = () => createApp({ store, day: () => day })
const bodyAndHeaders = async (response: Response) => [
  await response.text(),
  Object.fromEntries(response.headers),
]

describe('a page that somebody had before', () => {
  test('is given again, byte for byte, with the same headers', async () => {
    const app = open()
    const first = await bodyAndHeaders(await app.request(path))
    const once = made
    expect(await bodyAndHeaders(await app.request(path))).toEqual(first)
    expect(made).toBe(once)
  })

  test('is not sent to whoever has it', async () => {
    const app = open()
    const etag = (await app.request(path)).headers.get('etag') ?? ''
    for (const headers of [{ 'If-None-Match': etag }, { 'If-None-Match': `"x", ${etag}` }]) {
      const response = await app.request(path, { headers })
      expect([response.status, await response.text()]).toEqual([304, ''])
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    }
    expect((await app.request(path, { headers: { 'If-None-Match': '"x"' } })).status).toBe(200)
  })

  test.each([
    ['the register has changed', { basis: '2.1.0', day: '2026-11-22' }],
    ['the day is over', { basis: '1.1.0', day: '2026-11-23' }],
  ])('is made anew where %s', async (_, then) => {
    const app = open()
    await app.request(path)
    const once = made
    basis = then.basis
    day = then.day
    await app.request(path)
    expect(made).toBe(2 * once)
  })

  test('is another one in another language, packing, host or form', async () => {
    const app = open()
    const asked = [
      app.request(path),
      app.request(`/de${path}`),
      app.request(`${path}.json`),
      app.request(`http://other.test${path}`),
      app.request(path, { headers: { 'Accept-Encoding': 'gzip' } }),
    ]
    const answers = await Promise.all(asked.map(async (one) => Buffer.from(await (await one).arrayBuffer())))
    expect(new Set(answers.map((bytes) => bytes.toString('base64'))).size).toBe(answers.length)
  })

  test('is not what readers see who have signed in', async () => {
    // A session that has ended: what matters is that the page is asked for, not who asks.
    const accounts = { ...openAccounts(store, nobody), find: async () => null }
    const app = createApp({ store, day: () => day, accounts })
    await app.request(path)
    const once = made
    await app.request(path, { headers: { Cookie: 'pobratim.session_token=x' } })
    expect(made).toBe(2 * once)
  })

  test('is not kept where it depends on what else is asked for', async () => {
    const app = open()
    const first = await (await app.request('/catalog', { headers: { Accept: 'text/turtle' } })).text()
    const other = await (await app.request('/catalog', { headers: { Accept: 'application/ld+json' } })).text()
    expect(other).not.toBe(first)
  })

  test('is made anew where it was not found before', async () => {
    const app = open()
    await app.request('/agreements/agr_nobody')
    const once = made
    expect((await app.request('/agreements/agr_nobody')).status).toBe(404)
    expect(made).toBe(2 * once)
  })
})

describe('where there is room for four pages', () => {
  const app = () => {
    const opened = new Hono<Site>()
    opened.use(keepPages({ store, day: () => day, most: 4000 }))
    opened.get('/:name', (c) => {
      made++
      return c.text('x'.repeat(900), 200, { ETag: '"x"', 'Cache-Control': 'no-cache' })
    })
    return {
      madeFor: async (...names: readonly string[]) => {
        const before = made
        for (const name of names) await opened.request(`/${name}`)
        return made - before
      },
    }
  }

  test('whoever walks through many pages puts none of them out', async () => {
    const { madeFor } = app()
    await madeFor('a', 'b', 'c', 'd')
    expect(await madeFor('e', 'f', 'g', 'h')).toBe(4)
    expect(await madeFor('a', 'b', 'c', 'd')).toBe(0)
  })

  test('a page that is asked for again takes the place of the one that nobody asked for longest', async () => {
    const { madeFor } = app()
    await madeFor('a', 'b', 'c', 'd', 'a')
    expect(await madeFor('e', 'e', 'e')).toBe(2)
    expect(await madeFor('a', 'c', 'd', 'e')).toBe(0)
    expect(await madeFor('b')).toBe(1)
  })
})
