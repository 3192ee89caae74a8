// A route of the API that reads: its address, its question, its answer, as both the server and the description know them.
import { createRoute, type RouteConfig, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { nextSchema, pageQuery } from './pages.ts'
import { answerProblem, problems } from './problem.ts'

interface Told<Query extends z.ZodRawShape> {
  /** As OpenAPI writes it: `/agreements/{id}`. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly query: Query
  readonly answer: z.ZodType
}

type Answers = RouteConfig['responses']

/** A query with a key that there is not is refused: what was not narrowed would look like the answer. */
export function listRoute<Query extends z.ZodRawShape>(told: Told<Query> & { readonly key: string }) {
  const answer = z.object({ [told.key]: z.array(told.answer), next: nextSchema })
  return createRoute({
    method: 'get',
    path: told.path,
    tags: [told.tag],
    summary: told.summary,
    request: { query: z.strictObject({ ...told.query, ...pageQuery }) },
    responses: responsesOf(answer),
  })
}

export function thingRoute(told: Omit<Told<z.ZodRawShape>, 'query'>) {
  return createRoute({
    method: 'get',
    path: told.path,
    tags: [told.tag],
    summary: told.summary,
    request: { params: z.object({ id: z.string().max(120) }), query: z.strictObject({}) },
    responses: responsesOf(told.answer),
  })
}

export function wholeRoute<Query extends z.ZodRawShape>(told: Told<Query>) {
  return createRoute({
    method: 'get',
    path: told.path,
    tags: [told.tag],
    summary: told.summary,
    request: { query: z.strictObject({ ...told.query }) },
    responses: responsesOf(told.answer),
  })
}

// Typed loosely: the answers are of our model, whose lists are read-only, which the schemas' types are not. A test holds live answers against the schemas.
function responsesOf(answer: z.ZodType): Answers {
  return { 200: { description: 'Found.', content: { 'application/json': { schema: answer } } }, ...problems }
}

/** The thing, or the problem that there is none of this id. */
export function answerThing(c: Context, thing: object | undefined, noun: string): Response {
  return thing === undefined
    ? answerProblem(c, { status: 404, detail: `There is no ${noun} ${c.req.param('id')}.` })
    : answerJson(c, thing)
}

export function answerJson(c: Context, value: unknown): Response {
  return c.body(JSON.stringify(value), 200, { 'Content-Type': 'application/json' })
}
