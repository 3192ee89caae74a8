// /api/v1/parties and /api/v1/partnerships
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { PartnershipId, PartyId } from '../../model/ids.ts'
import { narrowing } from '../asked/narrowing.ts'
import type { Site } from '../site.ts'
import { narrowingQuery } from './narrowing-query.ts'
import { partOf } from './pages.ts'
import { answerJson, answerThing, listRoute, thingRoute, wholeRoute } from './reading-route.ts'
import { partnershipSchema, wholePartySchema } from './schemas.ts'

const list = listRoute({
  path: '/parties',
  tag: 'Parties',
  summary: 'Bodies of the register',
  query: {
    country: z
      .string()
      .regex(/^[A-Z]{2,4}$/)
      .optional(),
  },
  key: 'parties',
  answer: wholePartySchema,
})

const mostFound = 20

const search = wholeRoute({
  path: '/parties/search',
  tag: 'Parties',
  summary: 'Bodies of the register by name, in any spelling and script, the likeliest first',
  query: {
    q: z.string().min(1).max(200),
    limit: z.coerce.number().int().min(1).max(mostFound).default(mostFound),
  },
  answer: z.object({ parties: z.array(wholePartySchema) }),
})

const one = thingRoute({
  path: '/parties/{id}',
  tag: 'Parties',
  summary: 'One body',
  answer: wholePartySchema,
})

const ties = listRoute({
  path: '/partnerships',
  tag: 'Parties',
  summary: 'Lasting ties of which some agreement is as asked, each with its agreements',
  query: narrowingQuery,
  key: 'partnerships',
  answer: partnershipSchema,
})

const tie = thingRoute({
  path: '/partnerships/{id}',
  tag: 'Parties',
  summary: 'One lasting tie',
  answer: partnershipSchema,
})

export function partyRoutes(api: OpenAPIHono<Site>): void {
  api.openapi(list, async (c) => {
    const { country, ...page } = c.req.valid('query')
    const filter = country === undefined ? {} : { country }
    const { things, next } = await partOf(c, page, (part) => c.var.store.parties.page(part, filter))
    return answerJson(c, { parties: things, next })
  })

  api.openapi(search, async (c) => {
    const { q, limit } = c.req.valid('query')
    return answerJson(c, { parties: await c.var.store.parties.search(q, limit) })
  })

  api.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    return answerThing(c, await c.var.store.parties.get(id as PartyId), 'party')
  })

  api.openapi(ties, async (c) => {
    const { question } = await narrowing(c)
    const { things, next } = await partOf(c, c.req.valid('query'), (part) =>
      c.var.store.partnerships.page(part, question),
    )
    return answerJson(c, { partnerships: things, next })
  })

  api.openapi(tie, async (c) => {
    const { id } = c.req.valid('param')
    return answerThing(c, await c.var.store.partnerships.get(id as PartnershipId), 'partnership')
  })
}
