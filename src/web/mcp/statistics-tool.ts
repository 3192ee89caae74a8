// statistics: the register in figures, each with its definition.
import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { tieFilters } from '../../publish/statistics/present-statistics.ts'
import { english } from '../../wording/english-tongue.ts'
import { gatherStatistics } from '../gather/gather-statistics.ts'
import type { AskedRegister } from './asked-register.ts'
import { reads, refuse, tell } from './tool-answer.ts'

const mostRows = 100

export function statisticsTool(server: McpServer, { store, day, origin }: AskedRegister): void {
  server.registerTool(
    'statistics',
    {
      title: 'The register in figures',
      description: `Figures of the register and of its network, each with its definition. With "table", one table in full (${mostRows} rows at most): the keys of the tables stand in the answer.`,
      inputSchema: z.strictObject({
        count: z
          .enum(tieFilters)
          .default('claimed')
          .describe(
            'claimed: all; formal: told by a side itself, a government or a gazette; living: of these, not known to have ended.',
          ),
        table: z.string().max(60).optional(),
      }),
      annotations: reads,
    },
    async ({ count, table: key }) => {
      const { figures, tables, filter, day: asOf } = await gatherStatistics[count](store, day(), english)
      const address = `${origin}/statistics?count=${count}`
      const keys = tables.map((table) => table.key)
      if (key === undefined) {
        const told = figures.map(({ name, value, words, definition }) => ({ name, value, words, definition }))
        return tell({ filter, asOf, address, figures: told, tables: keys })
      }
      const table = tables.find((one) => one.key === key)
      if (table === undefined) return refuse(`There is no table "${key}"; there are ${keys.join(', ')}.`)
      const { title, definition, columns, rows } = table
      return tell({
        filter,
        asOf,
        address,
        title,
        definition,
        columns: columns.map(({ label }) => label),
        rows: rows.slice(0, mostRows).map(({ cells }) => cells),
        more: Math.max(0, rows.length - mostRows),
      })
    },
  )
}
