import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { createMcpHandler } from '@modelcontextprotocol/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleRegister } from '../../publish/test-support/example-register.ts'
import { hostileRegister } from '../../publish/test-support/hostile-register.ts'
import { createApp } from '../app.tsx'
import { memoryStore } from '../test-support/memory-store.ts'
import { registerServer } from './register-server.ts'

const origin = 'https://register.example'
const app = createApp({ store: memoryStore(exampleRegister), day: () => '2026-11-22', origin })

async function connect(ask: (url: string, init: RequestInit) => Promise<Response>): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(
    new StreamableHTTPClientTransport(new URL(`${origin}/mcp`), {
      fetch: (url, init) => ask(String(url), init as RequestInit),
    }),
  )
  return client
}

interface Told {
  readonly text: string
  readonly isError: boolean
  // biome-ignore lint/suspicious/noExplicitAny: what a tool answers is looked into freely here.
  readonly value: any
}

async function call(client: Client, name: string, told: Record<string, unknown> = {}): Promise<Told> {
  const answer = await client.callTool({ name, arguments: told })
  const [first] = answer.content as { text: string }[]
  const text = first?.text ?? ''
  return { text, isError: answer.isError === true, value: text.startsWith('{') ? JSON.parse(text) : null }
}

describe('an assistant over HTTP', () => {
  let client: Client
  beforeAll(async () => {
    client = await connect(async (url, init) => app.request(url, init))
  })
  afterAll(() => client.close())

  test('finds five tools that only read, and is told to cite', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'agreement',
      'party',
      'path',
      'search',
      'statistics',
    ])
    for (const { annotations, description } of tools) {
      expect(annotations?.readOnlyHint).toBe(true)
      expect(description?.length).toBeGreaterThan(20)
    }
    expect(client.getInstructions()).toContain('cite')
  })

  test('searches by name and by choices, as the site does', async () => {
    const { value } = await call(client, 'search', { words: 'nis', countries: ['SK'] })
    expect(value.agreements.map((one: { id: string }) => one.id)).toEqual(['agr_nis-kosice'])
    expect(value.agreements[0]).toMatchObject({
      address: `${origin}/agreements/agr_nis-kosice`,
      evidence: 'twoSided',
    })
    expect(value.bodies[0]).toMatchObject({ id: 'pty_nis', address: `${origin}/parties/pty_nis` })
    expect((await call(client, 'search', {})).value.total).toBe(exampleRegister.agreements.length)
  })

  test('gets long lists in parts that together are the whole', async () => {
    const ids: string[] = []
    for (let more = 1; more > 0; ) {
      const { value } = await call(client, 'search', { limit: 3, skip: ids.length })
      ids.push(...value.agreements.map((one: { id: string }) => one.id))
      more = value.more
    }
    expect(ids.sort()).toEqual(exampleRegister.agreements.map(({ id }) => id).sort())
  })

  test('reads both sides’ words of an agreement, with pages and addresses', async () => {
    const { value } = await call(client, 'agreement', { id: 'agr_nis-kosice' })
    expect(value.address).toBe(`${origin}/agreements/agr_nis-kosice`)
    const signed = value.fields.find(({ field }: { field: string }) => field === 'signed')
    const quotes = signed.claims.map(({ quote }: { quote: string }) => quote)
    expect(signed.value).toBe('2001-03-22')
    expect(new Set(quotes).size).toBeGreaterThan(1)
    for (const { location, address, readAt } of value.sources) {
      expect(location).toMatch(/^https?:|\w/)
      expect(address).toContain(`${origin}/sources/`)
      expect(readAt).toMatch(/^\d{4}-/)
    }
  })

  test('is led from an agreement that was merged to the one that stays', async () => {
    const { value } = await call(client, 'agreement', { id: 'agr_older' })
    expect([value.id, value.replaces]).toEqual(['agr_nis-kosice', 'agr_older'])
  })

  test('gets a body with its ties, the path between two, and figures with definitions', async () => {
    const { value: nis } = await call(client, 'party', { id: 'pty_nis' })
    expect(nis.agreements).toBe(nis.groups.flatMap(({ ties }: { ties: unknown[] }) => ties).length)
    const { value: path } = await call(client, 'path', { from: 'pty_nis', to: 'pty_wuppertal' })
    expect(path.steps.at(-1).to.id).toBe('pty_wuppertal')
    expect(path.steps[0].by[0].address).toContain(`${origin}/agreements/`)
    const { value: figures } = await call(client, 'statistics')
    expect(figures.figures[0].definition.length).toBeGreaterThan(10)
    const { value: growth } = await call(client, 'statistics', { table: 'growth' })
    expect(growth.rows.length).toBeGreaterThan(0)
  })

  test.each([
    ['agreement', { id: 'agr_none' }],
    ['party', { id: 'pty_none' }],
    ['path', { from: 'pty_nis', to: 'pty_none' }],
    ['statistics', { table: 'weather' }],
    ['search', { limit: 1000 }],
    ['search', { country: 'RS' }],
    ['search', { countries: ['Serbia'] }],
    ['search', { words: 'x'.repeat(300) }],
  ])('is told what is wrong with %s %j', async (name, told) => {
    const { isError, text } = await call(client, name, told)
    expect(isError).toBe(true)
    expect(text.length).toBeGreaterThan(20)
    expect(text.length).toBeLessThan(2000)
  })
})

const turning = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u

test('whatever a body is called, nothing in an answer turns, hides or breaks', async () => {
  const store = memoryStore({ ...hostileRegister, sources: [] })
  const { fetch } = createMcpHandler(() => registerServer({ store, day: () => '2026-11-22', origin }))
  const client = await connect((url, init) => fetch(new Request(url, init)))
  for (const { id, name } of hostileRegister.parties) {
    const { text, value } = await call(client, 'party', { id })
    expect(text).not.toMatch(turning)
    expect(value.name).toBe(name)
  }
  for (const { id } of hostileRegister.agreements) {
    const { text } = await call(client, 'agreement', { id })
    expect(text).not.toMatch(turning)
  }
  await client.close()
}, 30_000)

describe('over HTTP', () => {
  const post = (body: string) =>
    app.request('/mcp', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    })

  test('a question that is too long is refused before it is read', async () => {
    expect((await post(JSON.stringify({ x: 'x'.repeat(100_000) }))).status).toBe(413)
  })

  test('whoever asks too much is told how long to wait', async () => {
    const answers = await Promise.all(Array.from({ length: 125 }, () => post('{}')))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(3)
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})
