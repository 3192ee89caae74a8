import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { exampleRegister } from '../../publish/test-support/example-register.ts'
import { createApp } from '../app.tsx'
import type { Site } from '../site.ts'
import { memoryStore } from '../test-support/memory-store.ts'
import { apiRoutes } from './api-routes.ts'

const app = createApp({ store: memoryStore(exampleRegister), day: () => '2026-11-21' })
const ask = (path: string, headers: Record<string, string> = {}) => app.request(`/api/v1${path}`, { headers })

interface Description {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly responses: Record<
            string,
            { readonly content: Record<string, { readonly schema: object }> }
          >
        }
      }
    >
  >
  readonly components: object
}

const description = (await (await ask('/openapi.json')).json()) as Description

/** A question for every address of the description. */
const questions: Readonly<Record<string, string>> = {
  '/agreements': '/agreements?limit=3&country=RS',
  '/agreements/{id}': '/agreements/agr_nis-kosice',
  '/changes': '/changes?since=2026-11-20T00:00:00%2B01:00',
  '/parties': '/parties?country=RS',
  '/parties/search': '/parties/search?q=nis',
  '/parties/{id}': '/parties/pty_nis',
  '/partnerships': '/partnerships?party=pty_nis',
  '/partnerships/{id}': `/partnerships/${exampleRegister.partnerships[0]?.id}`,
  '/sources': '/sources',
  '/sources/{id}': '/sources/src_nis',
  '/findings': '/findings?kind=conflict',
  '/findings/{id}': `/findings/${exampleRegister.findings[0]?.id}`,
  '/figures': '/figures',
  '/path': '/path?from=pty_nis&to=pty_wuppertal',
}

describe('the description', () => {
  test('is OpenAPI 3.1, as a foreign reader finds', async () => {
    const { valid, errors } = await new Validator().validate({ ...description } as Record<string, unknown>)
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  test('tells every address that there is', () => {
    expect(Object.keys(description.paths).sort()).toEqual(Object.keys(questions).sort())
  })

  test.each(Object.entries(questions))('holds for what %s answers', async (path, question) => {
    const response = await ask(question)
    expect(response.status).toBe(200)
    expect(isAsTold(path, '200', 'application/json', await response.json())).toEqual([])
  })

  test('holds for errors', async () => {
    const response = await ask('/agreements/agr_none')
    expect(response.status).toBe(404)
    const problem: unknown = await response.json()
    expect(isAsTold('/agreements/{id}', '404', 'application/problem+json', problem)).toEqual([])
  })
})

test('a list comes in parts that together are the whole, each agreement once', async () => {
  const seen: string[] = []
  let next: string | null = '/api/v1/agreements?limit=2'
  while (next !== null) {
    const response: Response = await app.request(next)
    const part = (await response.json()) as { agreements: { id: string }[]; next: string | null }
    expect(response.headers.get('link')).toBe(part.next === null ? null : `<${part.next}>; rel="next"`)
    seen.push(...part.agreements.map(({ id }) => id))
    next = part.next
  }
  expect(seen).toEqual(exampleRegister.agreements.map(({ id }) => id).sort())
})

test('a question is narrowed as on the site: by country, instrument, evidence, party and source', async () => {
  const ids = async (query: string) => {
    const { agreements } = (await (await ask(`/agreements?${query}`)).json()) as {
      agreements: { id: string }[]
    }
    return agreements.map(({ id }) => id)
  }
  expect(await ids('country=RS&country=SK')).toEqual(['agr_nis-kosice'])
  expect(await ids('party=pty_nis&evidence=twoSided')).toEqual(['agr_nis-kosice'])
  expect(await ids('source=src_greece')).not.toContain('agr_nis-kosice')
})

test('what was read since an instant is told, with what was merged into it', async () => {
  const since = async (instant: string) =>
    (
      (await (await ask(`/changes?since=${instant}`)).json()) as {
        changes: { id: string; replaces: string[] }[]
      }
    ).changes
  expect((await since('2026-11-20T12:00:00Z')).find(({ id }) => id === 'agr_nis-kosice')?.replaces).toEqual([
    'agr_older',
  ])
  expect(await since('2026-11-22T00:00:00Z')).toEqual([])
})

test('an agreement that was merged leads to the one that stays', async () => {
  const response = await ask('/agreements/agr_older')
  expect(response.status).toBe(308)
  expect(response.headers.get('location')).toBe('/api/v1/agreements/agr_nis-kosice')
})

test('an answer that was given already is not sent again', async () => {
  const first = await ask('/agreements/agr_nis-kosice')
  const again = await ask('/agreements/agr_nis-kosice', { 'If-None-Match': first.headers.get('etag') ?? '' })
  expect(again.status).toBe(304)
})

test.each([
  ['/agreements?limit=0', 'limit'],
  ['/agreements?limit=201', 'limit'],
  ['/agreements?limit=many', 'limit'],
  ['/agreements?instrument=handshake', 'instrument'],
  ['/agreements?evidence=&instrumnt=twinning', 'evidence'],
  ['/agreements?instrumnt=twinning', 'instrumnt'],
  ['/agreements?cursor=nonsense', 'cursor'],
  ['/agreements?country=serbia', 'country'],
  ['/changes', 'since'],
  ['/changes?since=yesterday', 'since'],
  ['/path?from=pty_nis', 'to'],
])('%s is refused, and %s named', async (question, parameter) => {
  const response = await ask(question)
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const problem = (await response.json()) as { errors: { parameter: string }[]; instance: string }
  expect(problem.errors.map((one) => one.parameter)).toContain(parameter)
  expect(problem.instance).toBe(response.headers.get('x-request-id'))
})

test.each([
  '/agreements/agr_x',
  '/parties/pty_x',
  '/partnerships/pts_x',
  '/sources/src_x',
  '/findings/fnd_x',
  '/nothing',
  '/path?from=pty_x&to=pty_nis',
])('%s is a problem with a status, not a page', async (question) => {
  const response = await ask(question)
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ status: 404, title: 'Not found' })
})

test('pages elsewhere may read it, errors and refusals too', async () => {
  for (const question of ['/figures', '/nothing', '/agreements?limit=0']) {
    const response = await ask(question, { Origin: 'https://elsewhere.example' })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('ratelimit-limit')).toBe('600')
  }
})

test('whoever asks too much is told how long to wait, and nobody else is', async () => {
  const limited = new Hono<Site>()
  limited.use(async (c, next) => {
    c.set('client', c.req.header('x-client') ?? '')
    await next()
  })
  limited.route('/', apiRoutes({ limit: { most: 2, seconds: 60 } }))
  const from = (client: string) => limited.request('/openapi.json', { headers: { 'x-client': client } })
  expect([(await from('a')).status, (await from('a')).status]).toEqual([200, 200])
  const refused = await from('a')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await from('b')).status).toBe(200)
})

function isAsTold(path: string, status: string, mediaType: string, answer: unknown): readonly unknown[] {
  const schema = description.paths[path]?.get.responses[status]?.content[mediaType]?.schema
  const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true } })
  const whole = JSON.parse(JSON.stringify({ ...schema, components: description.components })) as object
  ajv.validate(whole, answer)
  return ajv.errors ?? []
}
