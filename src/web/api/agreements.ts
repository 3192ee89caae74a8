// /api/v1/agreements and /api/v1/changes
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Agreement } from '../../model/agreement.ts'
import type { AgreementId } from '../../model/ids.ts'
import { changedAt } from '../../publish/exports/changed-at.ts'
import { tellAgreement } from '../../publish/exports/ndjson.ts'
import { narrowing } from '../asked/narrowing.ts'
import { gatherSources } from '../gather/gather.ts'
import type { Site, SiteContext } from '../site.ts'
import { narrowingQuery } from './narrowing-query.ts'
import { partOf } from './pages.ts'
import { answerProblem } from './problem.ts'
import { answerJson, listRoute, thingRoute } from './reading-route.ts'
import { agreementSchema } from './schemas.ts'

const list = listRoute({
  path: '/agreements',
  tag: 'Agreements',
  summary: 'Agreements, all or by what they have in common',
  query: narrowingQuery,
  key: 'agreements',
  answer: agreementSchema,
})

const one = thingRoute({
  path: '/agreements/{id}',
  tag: 'Agreements',
  summary: 'One agreement with both sides’ words; 308 to the one that it was merged into',
  answer: agreementSchema,
})

const change = z
  .object({
    id: z.string(),
    changedAt: z.iso.datetime().nullable(),
    replaces: z.array(z.string()).openapi({ description: 'Ids of agreements that were merged into it.' }),
    path: z.string(),
  })
  .openapi('Change')

const changes = listRoute({
  path: '/changes',
  tag: 'Agreements',
  summary: 'Agreements of which some source was read since an instant',
  query: { since: z.iso.datetime({ offset: true }).openapi({ example: '2026-11-01T00:00:00Z' }) },
  key: 'changes',
  answer: change,
})

export function agreementRoutes(api: OpenAPIHono<Site>): void {
  api.openapi(list, async (c) => {
    const { question } = await narrowing(c)
    const { things, next } = await partOf(c, c.req.valid('query'), (part) =>
      c.var.store.agreements.page(part, question),
    )
    const sources = await sourcesById(c, things)
    return answerJson(c, { agreements: things.map((one) => tellAgreement(one, sources, c.var.day)), next })
  })

  api.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    const agreement = await c.var.store.agreements.get(id as AgreementId)
    if (agreement === undefined)
      return answerProblem(c, { status: 404, detail: `There is no agreement ${id}.` })
    if ('movedTo' in agreement) return c.redirect(`/api/v1/agreements/${agreement.movedTo}`, 308)
    return answerJson(c, tellAgreement(agreement, await sourcesById(c, [agreement]), c.var.day))
  })

  api.openapi(changes, async (c) => {
    const { since, ...page } = c.req.valid('query')
    const filter = { changedSince: new Date(since).toISOString() }
    const { things, next } = await partOf(c, page, (part) => c.var.store.agreements.page(part, filter))
    const sources = await sourcesById(c, things)
    const told = things.map(async (agreement) => ({
      id: agreement.id,
      changedAt: changedAt(agreement, sources),
      replaces: await c.var.store.agreements.mergedInto(agreement.id),
      path: `/api/v1/agreements/${agreement.id}`,
    }))
    return answerJson(c, { changes: await Promise.all(told), next })
  })
}

function sourcesById(c: SiteContext, agreements: readonly Agreement[]) {
  const ids = agreements.flatMap(({ sources }) => sources.map(({ source }) => source))
  return gatherSources(c.var.store, new Set(ids))
}
