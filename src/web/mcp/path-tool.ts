// path: how two bodies are tied, step by step.
import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { PartyId } from '../../model/ids.ts'
import { findPath } from '../gather/find-path.ts'
import { gatherNetwork } from '../gather/gather-network.ts'
import type { AskedRegister } from './asked-register.ts'
import { tellLine, tellPartyLine } from './tell-line.ts'
import { reads, refuse, tell } from './tool-answer.ts'

const mostPerStep = 5
const id = z.string().max(120)

export function pathTool(server: McpServer, { store, day, origin }: AskedRegister): void {
  server.registerTool(
    'path',
    {
      title: 'How two bodies are tied',
      description:
        'A shortest chain of ties between two bodies, by their ids, with the agreements that make each step, and how many chains are as short.',
      inputSchema: z.strictObject({ from: id, to: id }),
      annotations: reads,
    },
    async ({ from, to }) => {
      const [start, end] = await Promise.all([from, to].map((one) => store.parties.get(one as PartyId)))
      if (start === undefined || end === undefined)
        return refuse(`There is no body ${start === undefined ? from : to}; "search" finds bodies by name.`)
      const today = day()
      const path = await findPath({ store, day: today }, await gatherNetwork(store, today), [start, end])
      if (path === null)
        return tell({ path: null, meaning: 'No chain of ties leads from the one to the other.' })
      return tell({
        sentence: path.sentence,
        address: `${origin}/network?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`,
        chains: path.chains,
        from: tellPartyLine(start, { origin }),
        steps: path.steps.map(({ party, by }) => ({
          to: {
            id: party.id,
            name: party.name,
            country: party.countryName,
            address: `${origin}${party.path}`,
          },
          by: by.slice(0, mostPerStep).map((line) => tellLine(line, origin)),
        })),
      })
    },
  )
}
