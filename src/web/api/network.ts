// /api/v1/figures and /api/v1/path
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { PartyId } from '../../model/ids.ts'
import { shortestPath } from '../../network/shortest-paths.ts'
import { gatherNetwork } from '../gather/gather-network.ts'
import type { Site } from '../site.ts'
import { answerProblem } from './problem.ts'
import { answerJson, wholeRoute } from './reading-route.ts'

const counts = {
  agreements: z.int(),
  partnerships: z.int(),
  parties: z.int(),
  countries: z.int(),
  sources: z.int(),
  findings: z.int(),
}

const figures = wholeRoute({
  path: '/figures',
  tag: 'Network',
  summary: 'How much the register holds',
  query: {},
  answer: z
    .object({
      ...counts,
      twoSided: z.int().openapi({ description: 'Agreements told by more than one of their own sides.' }),
      formal: z.object(counts).openapi({
        description:
          'The same of agreements that one of their own sides, a government or a gazette tells; the others are claimed by third parties alone.',
      }),
    })
    .openapi('Figures'),
})

const party = z.string().max(120)

const path = wholeRoute({
  path: '/path',
  tag: 'Network',
  summary: 'A shortest chain of ties between two bodies',
  query: {
    from: party.openapi({ description: 'Id of a body.' }),
    to: party.openapi({ description: 'Id of another.' }),
  },
  answer: z
    .object({
      parties: z
        .array(z.string())
        .nullable()
        .openapi({ description: 'Ids from the one to the other; null where nothing ties them.' }),
      chains: z.int().openapi({ description: 'How many chains are as short.' }),
    })
    .openapi('Path'),
})

export function networkRoutes(api: OpenAPIHono<Site>): void {
  api.openapi(figures, async (c) => {
    const [all, formal] = await Promise.all([c.var.store.figures(), c.var.store.formalFigures()])
    return answerJson(c, { ...all, formal })
  })

  api.openapi(path, async (c) => {
    const { from, to } = c.req.valid('query')
    const { network } = await gatherNetwork(c.var.store, c.var.day)
    const [start, end] = [network.nodeOf.get(from as PartyId), network.nodeOf.get(to as PartyId)]
    if (start === undefined || end === undefined) {
      const unknown = start === undefined ? from : to
      return answerProblem(c, { status: 404, detail: `No agreement of the register has a party ${unknown}.` })
    }
    const found = shortestPath(network.graph, start, end)
    return answerJson(c, {
      parties: found?.nodes.map((node) => network.parties[node]) ?? null,
      chains: found?.paths ?? 0,
    })
  })
}
