// search: agreements by all that a list of the site can be narrowed down by, and bodies by name.
import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { evidenceGrades } from '../../model/agreement.ts'
import type { AgreementQuestion } from '../../model/agreement-facets.ts'
import { instrumentTypes } from '../../model/instrument.ts'
import { statuses } from '../../model/status.ts'
import { isCountryCode } from '../../publish/phrase/name-country.ts'
import { listOrders } from '../../publish/search/list-order.ts'
import { areaIds } from '../asked/narrowing.ts'
import { findInRegister } from '../gather/find-in-register.ts'
import { gatherFacets } from '../gather/gather-facets.ts'
import type { AskedRegister } from './asked-register.ts'
import { tellAgreementLine, tellPartyLine } from './tell-line.ts'
import { reads, tell } from './tool-answer.ts'

const mostAtOnce = 50
const year = z.int().min(1000).max(2999)

const inputSchema = z.strictObject({
  words: z
    .string()
    .max(200)
    .optional()
    .describe(
      'Names of one or two bodies, or of a country, in any spelling and script: "Niš", "Niš Košice".',
    ),
  countries: z
    .array(z.string().refine(isCountryCode, 'the code of a country, such as RS'))
    .max(2)
    .optional()
    .describe('ISO codes. One: agreements of its bodies; two: between the two; the same twice: within it.'),
  instrument: z.enum(instrumentTypes).optional(),
  area: z.enum(areaIds).optional().describe('What the agreement is about.'),
  status: z.enum(statuses).optional().describe('As of today.'),
  evidence: z.enum(evidenceGrades).optional(),
  fromYear: year.optional().describe('First known day in this year or later.'),
  toYear: year.optional().describe('First known day in this year or earlier.'),
  order: z.enum(listOrders).default('newest'),
  limit: z.int().min(1).max(mostAtOnce).default(20),
  skip: z
    .int()
    .min(0)
    .max(1_000_000)
    .default(0)
    .describe('How many to leave out, for the next part of a long list.'),
})

export function searchTool(server: McpServer, { store, day, origin }: AskedRegister): void {
  server.registerTool(
    'search',
    {
      title: 'Search the register',
      description: `Finds agreements, and bodies by name. Answers how many there are in all, at most ${mostAtOnce} at once, and how many each country, area, kind, state and grade has.`,
      inputSchema,
      annotations: reads,
    },
    async ({ words = '', order, limit, skip, ...asked }) => {
      const today = day()
      const { countries, instrument, area, status, evidence, fromYear = null, toYear = null } = asked
      const found = words.trim() === '' ? null : await findInRegister(store, words)
      const question: AgreementQuestion = {
        ...(found?.question ?? {}),
        ...(countries === undefined ? {} : { countries }),
        ...(instrument === undefined ? {} : { instrument }),
        ...(area === undefined ? {} : { area }),
        ...(status === undefined ? {} : { status: { kind: status, on: today } }),
        ...(evidence === undefined ? {} : { evidence }),
        ...(fromYear === null && toYear === null ? {} : { years: { from: fromYear, to: toYear } }),
      }
      const { index } = await gatherFacets(store)
      const { total, counts } = index.ask(question, today)
      const { source: _sources, ...facets } = counts
      const ids = index.part(question, today, { order, offset: skip, limit })
      const agreements = await store.briefs.several(ids)
      return tell({
        total,
        agreements: agreements.map((agreement) => tellAgreementLine(agreement, { origin, day: today })),
        more: Math.max(0, total - skip - agreements.length),
        bodies: found?.parties.map((party) => tellPartyLine(party, { origin })) ?? [],
        counts: Object.fromEntries(
          Object.entries(facets).map(([facet, values]) => [facet, values.slice(0, 15)]),
        ),
      })
    },
  )
}
