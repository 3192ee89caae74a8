// /api/v1/agreements and /api/v1/changes
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { evidenceGrades } from '../../model/agreement.ts'
import type { AgreementId, PartyId, SourceId } from '../../model/ids.ts'
import { instrumentTypes } from '../../model/instrument.ts'
import { changedAt } from '../../publish/exports/changed-at.ts'
import { tellAgreement } from '../../publish/exports/ndjson.ts'
import type { AgreementFilter } from '../../store/store.ts'
import type { Site, SiteContext } from '../site.ts'
import { partOf } from './pages.ts'
import { answerProblem } from './problem.ts'
import { answerJson, listRoute, thingRoute } from './reading-route.ts'
import { agreementSchema } from './schemas.ts'

const country = z.string().regex(/^[A-Z]{2,4}$/)

const list = listRoute({
  path: '/agreements',
  tag: 'Agreements',
  summary: 'Agreements, all or by what they have in common',
  query: {
    party: z.string().max(120).optional().openapi({ description: 'Id of a party to it.' }),
    country: z
      .union([country, z.array(country).max(2)])
      .optional()
      .openapi({ description: 'Country of a party; told twice, both (the same twice: a domestic tie).' }),
    instrument: z.enum(instrumentTypes).optional(),
    evidence: z.enum(evidenceGrades).optional(),
    source: z.string().max(120).optional().openapi({ description: 'Id of a source that tells it.' }),
  },
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
    const { party, country: told, instrument, evidence, source, ...page } = c.req.valid('query')
    const filter: AgreementFilter = {
      ...(party === undefined ? {} : { party: party as PartyId }),
      ...(told === undefined ? {} : { countries: [told].flat() }),
      ...(instrument === undefined ? {} : { instrument }),
      ...(evidence === undefined ? {} : { evidence }),
      ...(source === undefined ? {} : { source: source as SourceId }),
    }
    const { things, next } = await partOf(c, page, (part) => c.var.store.agreements.page(part, filter))
    const sources = await sourcesById(c)
    return answerJson(c, { agreements: things.map((one) => tellAgreement(one, sources, c.var.day)), next })
  })

  api.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    const agreement = await c.var.store.agreements.get(id as AgreementId)
    if (agreement === undefined)
      return answerProblem(c, { status: 404, detail: `There is no agreement ${id}.` })
    if ('movedTo' in agreement) return c.redirect(`/api/v1/agreements/${agreement.movedTo}`, 308)
    return answerJson(c, tellAgreement(agreement, await sourcesById(c), c.var.day))
  })

  api.openapi(changes, async (c) => {
    const { since, ...page } = c.req.valid('query')
    const filter = { changedSince: new Date(since).toISOString() }
    const { things, next } = await partOf(c, page, (part) => c.var.store.agreements.page(part, filter))
    const sources = await sourcesById(c)
    const told = things.map(async (agreement) => ({
      id: agreement.id,
      changedAt: changedAt(agreement, sources),
      replaces: await c.var.store.agreements.mergedInto(agreement.id),
      path: `/api/v1/agreements/${agreement.id}`,
    }))
    return answerJson(c, { changes: await Promise.all(told), next })
  })
}

async function sourcesById(c: SiteContext) {
  return new Map((await c.var.store.sources.list()).map((source) => [source.id, source]))
}
