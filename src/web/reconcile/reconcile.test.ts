// A client of the reconciliation service, as OpenRefine is one: over HTTP, from the manifest on.
import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openNameDesk } from '../../pipeline/names/name-desk.ts'
import { exampleRegister } from '../../publish/test-support/example-register.ts'
import { createApp } from '../app.tsx'
import { memoryStore } from '../test-support/memory-store.ts'
import { answerSchemas } from './test-support/answer-schemas.ts'

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
const check = Object.fromEntries(
  Object.entries(answerSchemas).map(([name, schema]) => [name, ajv.compile(schema)]),
)

function expectValid(schema: keyof typeof answerSchemas, answer: unknown) {
  const isValid = check[schema]?.(answer)
  expect([isValid, check[schema]?.errors ?? null]).toEqual([true, null])
}

let server: ServerType
let origin: string
let endpoint: string

beforeAll(async () => {
  const names = openNameDesk()
  await names.find('pty_RS')
  const app = createApp({ store: memoryStore(exampleRegister), day: () => '2026-11-21', names })
  server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  endpoint = `${origin}/reconcile`
}, 120_000)
afterAll(() => server?.close())

interface Candidate {
  readonly id: string
  readonly name: string
  readonly score: number
  readonly match: boolean
  readonly description: string
  readonly type: readonly { readonly id: string }[]
  readonly features: readonly { readonly id: string; readonly value: number }[]
}
interface Result {
  readonly result: readonly Candidate[]
  readonly warnings?: readonly string[]
}

const post = (form: Record<string, string>, address = endpoint) =>
  fetch(address, { method: 'POST', body: new URLSearchParams(form) })

async function reconcile(queries: Record<string, unknown>): Promise<Record<string, Result>> {
  expectValid('queryBatch', queries)
  const response = await post({ queries: JSON.stringify(queries) })
  expect(response.status).toBe(200)
  const answer = await response.json()
  expectValid('resultBatch', answer)
  return answer as Record<string, Result>
}

const json = async (address: string): Promise<unknown> => {
  const response = await fetch(address)
  expect([address, response.status]).toEqual([address, 200])
  return response.json()
}

const inCountry = (v: unknown) => [{ pid: 'country', v }]

describe('the manifest', () => {
  test('is as the specification has it, and every address in it answers', async () => {
    const manifest = (await json(endpoint)) as Record<string, never>
    expectValid('manifest', manifest)
    const { suggest, view, preview, extend, documentation, logo, feature_view } = manifest as unknown as {
      suggest: Record<string, Record<string, string>>
      view: { url: string }
      feature_view: { url: string }
      preview: { url: string }
      extend: { propose_properties: Record<string, string> }
      documentation: string
      logo: string
    }
    const { entity = {}, type = {}, property = {} } = suggest
    const of = ({ service_url, service_path }: Record<string, string>) => `${service_url}${service_path}`
    const flyout = (one: Record<string, string>, id: string) =>
      `${one.flyout_service_url}${one.flyout_service_path?.replace(/\$\{id\}/, encodeURIComponent(id))}`
    expectValid('suggestedEntities', await json(`${of(entity)}?prefix=Niš`))
    expectValid('suggestedTypes', await json(`${of(type)}?prefix=`))
    expectValid('suggestedProperties', await json(`${of(property)}?prefix=co`))
    expectValid('flyout', await json(flyout(entity, 'pty_g787657')))
    expectValid('flyout', await json(flyout(type, 'city')))
    expectValid('flyout', await json(flyout(property, 'country')))
    expectValid('proposal', await json(`${of(extend.propose_properties)}?type=city&limit=3`))
    for (const page of [documentation, logo, feature_view.url, view.url, preview.url]) {
      const address = page.replace('{{id}}', 'pty_g787657')
      expect([address, (await fetch(address)).status]).toEqual([address, 200])
    }
  })

  test('tells addresses at which readers reach the register, where that is told', async () => {
    const app = createApp({
      store: memoryStore(exampleRegister),
      day: () => '2026-11-21',
      origin: 'https://register.example',
    })
    const manifest = (await (await app.request('/reconcile')).json()) as Record<string, unknown>
    expect(manifest).toMatchObject({
      identifierSpace: 'https://register.example/parties/',
      view: { url: 'https://register.example/parties/{{id}}' },
    })
  })
})

describe('a query', () => {
  test('finds whom a name means in any script, with a description, a kind, a score and its reasons', async () => {
    const { q } = await reconcile({ q: { query: 'Ниш', properties: inCountry('Serbia') } })
    const [first] = q?.result ?? []
    expect(first).toMatchObject({
      id: 'pty_g787657',
      name: 'Niš',
      match: true,
      type: [{ id: 'city' }],
      description: expect.stringMatching(/^City in .+, Serbia, [\d,]+ people$/),
    })
    expect(first?.score).toBeGreaterThan(80)
    expect(first?.score).toBeLessThanOrEqual(100)
    expect(first?.features.map(({ id }) => id)).toEqual(expect.arrayContaining(['name', 'country', 'share']))
  })

  test('takes a country as a code, a name or a body that was reconciled itself', async () => {
    const told = ['SK', 'Slovakia', { id: 'pty_SK', name: 'Slovakia' }, ['', 'SK']]
    const answers = await reconcile(
      Object.fromEntries(told.map((v, n) => [`q${n}`, { query: 'Nitra', properties: inCountry(v) }])),
    )
    for (const { result } of Object.values(answers))
      expect(result[0]).toMatchObject({ name: 'Nitra', match: true })
  })

  test('prefers what lies in the region that was told', async () => {
    const within = (v: unknown) => ({ query: 'Parma', properties: [{ pid: 'container', v }] })
    const { bare, words, body } = await reconcile({
      bare: { query: 'Parma' },
      words: within('Ohio'),
      body: within({ id: 'pty_rUS-OH', name: 'Ohio' }),
    })
    expect(bare?.result[0]?.description).toContain('Italy')
    expect(words?.result[0]?.description).toContain('Ohio')
    expect(body?.result[0]?.id).toBe(words?.result[0]?.id)
  })

  test('is narrowed by type: preferred, or nothing else where the client is strict', async () => {
    const asked = { query: 'Košice', type: 'region' }
    const { loose, strict } = await reconcile({ loose: asked, strict: { ...asked, type_strict: 'any' } })
    expect(loose?.result[0]?.type).toMatchObject([{ id: 'region' }])
    expect(new Set(strict?.result.flatMap(({ type }) => type.map(({ id }) => id)))).toEqual(
      new Set(['region']),
    )
  })

  test('answers no more than its limit, best first', async () => {
    const { three, many } = await reconcile({
      three: { query: 'Springfield', limit: 3 },
      many: { query: 'Springfield', limit: 40 },
    })
    expect(three?.result.length).toBe(3)
    expect(many?.result.length).toBeGreaterThan(10)
    const scores = many?.result.map(({ score }) => score) ?? []
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })

  test('finds a party by its own id and by a GeoNames id', async () => {
    const { own, geonames, nobody } = await reconcile({
      own: { query: 'pty_RS' },
      geonames: { properties: [{ pid: 'geonames', v: 787657 }] },
      nobody: { query: 'Qwzrtplk Vvxq' },
    })
    expect(own?.result).toMatchObject([{ name: 'Serbia', score: 100, match: true }])
    expect(geonames?.result).toMatchObject([{ name: 'Niš', match: true }])
    expect(nobody?.result.filter(({ match }) => match)).toEqual([])
  })

  test('is answered with a warning and no match where something of it is doubtful', async () => {
    const answers = await reconcile({
      country: { query: 'Niš', properties: inCountry('Ruritania') },
      scripts: { query: 'Кoшице', properties: inCountry('SK') },
      long: { query: 'x'.repeat(10_000) },
      uncompared: { query: 'Niš', properties: [{ pid: 'population', v: 5 }] },
    })
    expect(answers.country?.warnings).toEqual([expect.stringContaining('“Ruritania” is no country')])
    expect(answers.scripts?.warnings).toEqual([expect.stringContaining('two scripts')])
    expect(answers.long).toEqual({
      result: [],
      warnings: ['the name has 10000 characters, limit 200'],
    })
    expect(answers.uncompared?.warnings).toEqual(['the property population is not compared'])
    const matched = Object.entries(answers).filter(([, { result }]) => result.some(({ match }) => match))
    expect(matched.map(([key]) => key)).toEqual(['uncompared'])
  })

  test('may be asked by GET, and by POST with a slash behind the address', async () => {
    const queries = JSON.stringify({ q: { query: 'Košice' } })
    const byGet = await json(`${endpoint}?queries=${encodeURIComponent(queries)}`)
    expect(await (await post({ queries }, `${endpoint}/`)).json()).toEqual(byGet)
  })
})

describe('a data extension', () => {
  test('tells the values of properties, bodies as bodies of this service', async () => {
    const extend = JSON.stringify({
      ids: ['pty_g787657', 'pty_onato', 'pty_nobody'],
      properties: [
        { id: 'country' },
        { id: 'container', settings: { as: 'name' } },
        { id: 'coordinates' },
        { id: 'latitude' },
        { id: 'population' },
        { id: 'geonames' },
        { id: 'names', settings: { limit: '2' } },
        { id: 'agreements' },
      ],
    })
    const answer = (await (await post({ extend })).json()) as {
      rows: Record<string, Record<string, Record<string, unknown>[]>>
    }
    expectValid('extension', answer)
    const { pty_g787657: nis = {}, pty_nobody: nobody = {} } = answer.rows
    expect(nis.country).toEqual([{ id: 'pty_RS', name: 'Serbia' }])
    expect(nis.container?.[0]).toHaveProperty('str')
    expect(nis.geonames).toEqual([{ str: '787657' }])
    expect(nis.latitude?.[0]?.float).toBeCloseTo(43.3, 1)
    expect(nis.population?.[0]?.int).toBeGreaterThan(100_000)
    expect(nis.names?.length).toBe(2)
    expect(answer.rows.pty_onato?.country).toEqual([])
    expect(Object.values(nobody).flat()).toEqual([])
    expect(await json(`${endpoint}?extend=${encodeURIComponent(extend)}`)).toEqual(answer)
  })
})

describe('suggestions', () => {
  test('are passed over and limited as asked, and an id stands for its party', async () => {
    const suggest = `${endpoint}/suggest/entity`
    const all = (await json(`${suggest}?prefix=Springfield&limit=10`)) as Result
    const rest = (await json(`${suggest}?prefix=Springfield&limit=5&cursor=5`)) as Result
    expect(all.result.length).toBe(10)
    expect(rest.result).toEqual(all.result.slice(5))
    expect(await json(`${suggest}?prefix=pty_onato`)).toMatchObject({ result: [{ name: 'NATO' }] })
    expect(await json(`${suggest}?prefix=`)).toEqual({ result: [] })
  })

  test.each([
    ['Košic', 'Košice'],
    ['Thessalon', 'Thessaloníki'],
    ['Новосиб', 'Novosibirsk'],
    ['Kosjice', 'Košice'],
    ['東大阪', 'Higashi-ōsaka'],
  ])('for “%s” have %s among the first five, however it is written', async (prefix, name) => {
    const address = `${endpoint}/suggest/entity?limit=5&prefix=${encodeURIComponent(prefix)}`
    const { result } = (await json(address)) as Result
    expect(result.map((one) => one.name)).toContain(name)
  })
})

describe('other pages may ask', () => {
  test.each([
    ['GET', ''],
    ['GET', '?queries=nonsense'],
    ['GET', '/suggest/entity?prefix=Niš'],
    ['GET', '/suggest/entity?cursor=-1'],
    ['GET', '/preview?id=pty_g787657'],
    ['GET', '/preview?id=pty_nobody'],
    ['GET', '/nothing-here'],
    ['PUT', ''],
    ['POST', ''],
    ['OPTIONS', '/suggest/type'],
  ])('%s /reconcile%s', async (method, path) => {
    const response = await fetch(`${endpoint}${path}`, {
      method,
      headers: { Origin: 'https://other.example' },
    })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('x-frame-options')).toBeNull()
  })

  test('and may show the preview in a frame, which the pages of the register forbid', async () => {
    const preview = await fetch(`${endpoint}/preview?id=pty_g787657`)
    expect(preview.headers.get('content-security-policy')).toContain('frame-ancestors *')
    const about = await fetch(`${endpoint}/about`)
    expect(about.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    const html = await preview.text()
    expect(html).toContain('<h1><a href="')
    expect(html).toContain('Ниш')
  })
})

describe('what is wrong is told with the thing, the value and the limit', () => {
  const refused = async (response: Response) => {
    const answer = (await response.json()) as { ok: boolean; errors: string[]; status: number }
    expect([answer.ok, answer.status]).toEqual([false, response.status])
    return [response.status, ...answer.errors]
  }

  test.each<[unknown, number, string]>([
    [{ q0: { query: 'Niš', limit: -3 } }, 400, 'queries.q0.limit: a number above 0 is expected (told: -3)'],
    [{ q0: { query: 'Niš', type: 'Q515' } }, 400, 'queries.q0.type: no such type; types are party, city'],
    [{ q0: { query: 5 } }, 400, 'queries.q0.query: '],
    [{ q0: {} }, 400, 'queries.q0: a query or properties are expected'],
    [{ q0: { query: 'Niš', properties: [{ pid: 'mayor', v: 'x' }] } }, 400, 'no such property'],
    [[1, 2], 400, 'queries: '],
    [
      Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`q${n}`, { query: 'Niš' }])),
      413,
      'queries: 201 queries, limit 200',
    ],
  ])('%j', async (queries, status, message) => {
    const [told, error] = await refused(await post({ queries: JSON.stringify(queries) }))
    expect(told).toBe(status)
    expect(error).toContain(message)
  })

  test('a body that is too large, no form, no JSON, or asks nothing', async () => {
    expect(await refused(await post({ queries: 'x'.repeat(1 << 20) }))).toEqual([
      413,
      `the body has ${(1 << 20) + 8} bytes, limit ${1 << 20}`,
    ])
    const body = JSON.stringify({ queries: {} })
    const headers = { 'Content-Type': 'application/json' }
    expect(await refused(await fetch(endpoint, { method: 'POST', body, headers }))).toEqual([
      415,
      'the body is application/json, expected application/x-www-form-urlencoded',
    ])
    expect(await refused(await post({ queries: '{bad' }))).toEqual([400, 'queries: {bad is no JSON'])
    expect(await refused(await post({}))).toEqual([400, 'queries: none are told, nor extend'])
    const ids = Array.from({ length: 1001 }, (_, n) => `pty_g${n}`)
    expect(await refused(await post({ extend: JSON.stringify({ ids, properties: [] }) }))).toEqual([
      413,
      'extend.ids: 1001 ids, limit 1000',
    ])
  })

  test.each([
    ['/suggest/entity?cursor=-1', 'cursor: “-1” is no whole number from 0 to 1000'],
    ['/suggest/entity?limit=1000', 'limit: “1000” is no whole number from 1 to 100'],
    [`/suggest/entity?prefix=${'x'.repeat(300)}`, 'prefix: 300 characters, limit 200'],
    ['/properties?type=planet', 'type: “planet” is no type; types are party'],
    ['/flyout/entity', 'id: none is told'],
    ['/flyout/entity?id=pty_nobody', 'id: nobody known here is “pty_nobody”'],
  ])('%s', async (path, message) => {
    const [, error] = await refused(await fetch(`${endpoint}${path}`))
    expect(error).toContain(message)
  })
})
