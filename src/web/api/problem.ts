// Errors of the API as RFC 9457 has them: application/problem+json, with the request's own id.

import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

export const problemSchema = z
  .object({
    type: z.string().openapi({ description: 'Address of a page on this kind of error, or `about:blank`.' }),
    title: z.string().openapi({ example: 'Not found' }),
    status: z.int().openapi({ example: 404 }),
    detail: z.string().openapi({ example: 'There is no agreement agr_x.' }),
    /** Also in the header `X-Request-Id`. */
    instance: z.string().openapi({ description: 'The id of the request; the server’s log has it too.' }),
    errors: z
      .array(z.object({ parameter: z.string(), message: z.string() }))
      .openapi({ description: 'What is wrong with each value that was given.' }),
  })
  .openapi('Problem')

const titles: Readonly<Record<number, string>> = {
  400: 'Wrong question',
  404: 'Not found',
  405: 'Cannot be done here',
  429: 'Too many questions',
  500: 'Something broke',
}

interface Problem {
  readonly status: ContentfulStatusCode
  readonly detail: string
  readonly errors?: readonly { readonly parameter: string; readonly message: string }[]
}

export function answerProblem(c: Context, { status, detail, errors = [] }: Problem): Response {
  const instance: string = c.get('requestId') ?? ''
  const body = { type: 'about:blank', title: titles[status] ?? 'Error', status, detail, instance, errors }
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' })
}

/** What a route says of its errors in the description of the API. */
export const problems = {
  400: { description: 'A value that there is not, or a name that nobody knows.', content: asProblem() },
  404: { description: 'There is no such thing.', content: asProblem() },
  429: {
    description: 'Too many questions in a minute; `Retry-After` says how long to wait.',
    content: asProblem(),
  },
} as const

function asProblem() {
  return { 'application/problem+json': { schema: problemSchema } }
}
