// /api/v1/sources and /api/v1/findings
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { findingKinds } from '../../model/finding.ts'
import type { AgreementId, FindingId, SourceId } from '../../model/ids.ts'
import type { FindingFilter, StoredSource } from '../../store/store.ts'
import type { Site } from '../site.ts'
import { partOf } from './pages.ts'
import { answerJson, answerThing, listRoute, thingRoute } from './reading-route.ts'
import { findingSchema, sourceSchema } from './schemas.ts'

const list = listRoute({
  path: '/sources',
  tag: 'Sources',
  summary: 'Pages and papers that were read',
  query: {},
  key: 'sources',
  answer: sourceSchema,
})

const one = thingRoute({
  path: '/sources/{id}',
  tag: 'Sources',
  summary: 'One source with its text, which every citation cuts its quote from',
  answer: sourceSchema.extend({ text: z.string() }).openapi('SourceWithText'),
})

const findings = listRoute({
  path: '/findings',
  tag: 'Findings',
  summary: 'What a person should look at',
  query: {
    kind: z.enum(findingKinds).optional(),
    severity: z.enum(['note', 'warning', 'error']).optional(),
    agreement: z.string().max(120).optional(),
    source: z.string().max(120).optional(),
  },
  key: 'findings',
  answer: findingSchema,
})

const finding = thingRoute({
  path: '/findings/{id}',
  tag: 'Findings',
  summary: 'One finding',
  answer: findingSchema,
})

export function sourceRoutes(api: OpenAPIHono<Site>): void {
  api.openapi(list, async (c) => {
    const { things, next } = await partOf(c, c.req.valid('query'), c.var.store.sources.page)
    return answerJson(c, { sources: things.map(tellSource), next })
  })

  api.openapi(one, async (c) => {
    const id = c.req.valid('param').id as SourceId
    const [source, document] = await Promise.all([
      c.var.store.sources.get(id),
      c.var.store.sources.document(id),
    ])
    const whole = source && document && { ...tellSource(source), text: document.text }
    return answerThing(c, whole, 'source')
  })

  api.openapi(findings, async (c) => {
    const { kind, severity, agreement, source, ...page } = c.req.valid('query')
    const filter: FindingFilter = {
      ...(kind === undefined ? {} : { kind }),
      ...(severity === undefined ? {} : { severity }),
      ...(agreement === undefined ? {} : { agreement: agreement as AgreementId }),
      ...(source === undefined ? {} : { source: source as SourceId }),
    }
    const { things, next } = await partOf(c, page, (part) => c.var.store.findings.page(part, filter))
    return answerJson(c, { findings: things, next })
  })

  api.openapi(finding, async (c) => {
    const { id } = c.req.valid('param')
    return answerThing(c, await c.var.store.findings.get(id as FindingId), 'finding')
  })
}

/** Without what only our own pages need. */
function tellSource({ snapshot: _, partyName: __, partyCountry: ___, ...told }: StoredSource) {
  return told
}
