// /api/v1: the register for programs, read only; described at /api/v1/openapi.json from the schemas that check the questions.
import { OpenAPIHono } from '@hono/zod-openapi'
import { cors } from 'hono/cors'
import { etag } from 'hono/etag'
import { requestId } from 'hono/request-id'
import { QueryError } from '../asked/chosen.ts'
import type { Site } from '../site.ts'
import { agreementRoutes } from './agreements.ts'
import { limitReads, type ReadLimit } from './limit-reads.ts'
import { networkRoutes } from './network.ts'
import { partyRoutes } from './parties.ts'
import { answerProblem } from './problem.ts'
import { sourceRoutes } from './sources.ts'

export const apiBase = '/api/v1'
const usualLimit: ReadLimit = { most: 600, seconds: 60 }

export function apiRoutes({ limit = usualLimit } = {}): OpenAPIHono<Site> {
  const api = new OpenAPIHono<Site>({
    defaultHook: (result, c) => {
      if (result.success) return
      const errors = result.error.issues.map(({ path, message, code, ...issue }) => ({
        parameter: code === 'unrecognized_keys' && 'keys' in issue ? String(issue.keys) : path.join('.'),
        message,
      }))
      const detail = errors.map(({ parameter, message }) => `${parameter}: ${message}`).join('; ')
      return answerProblem(c, { status: 400, detail, errors })
    },
  })
  api.use(requestId(), cors({ origin: '*', allowMethods: ['GET'], exposeHeaders: exposed, maxAge: 86_400 }))
  api.use(limitReads(limit), etag())
  agreementRoutes(api)
  partyRoutes(api)
  sourceRoutes(api)
  networkRoutes(api)
  api.get('/openapi.json', (c) => c.json(describeApi(api)))
  api.all('*', (c) => answerProblem(c, { status: 404, detail: `There is nothing at ${c.req.path}.` }))
  api.onError((error, c) => {
    if (error instanceof QueryError) {
      const { key, message } = error
      return answerProblem(c, { status: 400, detail: message, errors: [{ parameter: key, message }] })
    }
    console.error(`error ${c.get('requestId')} at ${c.req.method} ${c.req.path}:`, error)
    return answerProblem(c, {
      status: 500,
      detail: 'It is not your question’s fault; the id of this request helps to find out why.',
    })
  })
  return api
}

const exposed = [
  'ETag',
  'Link',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Retry-After',
  'X-Request-Id',
]

/** OpenAPI 3.1. */
export function describeApi(api: OpenAPIHono<Site>) {
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Pobratim',
      version: '1',
      description:
        'A two-sided register of international cooperation: agreements between public bodies, with what each side says of them and the words that say it. Read only, without a key. Lists come in parts; follow `next` as it stands.',
    },
    servers: [{ url: apiBase }],
  })
}
