// party: a body with its names, its place, its ties, and what others say of it that it does not say itself.
import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { PartyId } from '../../model/ids.ts'
import { presentParty } from '../../publish/present/present-party.ts'
import type { AskedRegister } from './asked-register.ts'
import { tellLine, tellPartyLine } from './tell-line.ts'
import { reads, refuse, tell } from './tool-answer.ts'

const mostTies = 100
const mostNames = 40

export function partyTool(server: McpServer, { store, day, origin }: AskedRegister): void {
  server.registerTool(
    'party',
    {
      title: 'A public body',
      description: `One body by its id, as "search" tells it: names, place, population, and at most ${mostTies} agreements, grouped by whether they still hold.`,
      inputSchema: z.strictObject({ id: z.string().max(120).describe('Such as pty_g787657.') }),
      annotations: reads,
    },
    async ({ id }) => {
      const party = await store.parties.get(id as PartyId)
      if (party === undefined) return refuse(`There is no body ${id}; "search" finds bodies by name.`)
      const total = await store.agreements.count({ party: party.id })
      const agreements = await store.briefs.list({ party: party.id, limit: mostTies })
      const view = presentParty({ party, agreements, sources: [] }, day())
      return tell({
        ...tellPartyLine(party, { origin }),
        names: [...new Set(party.names.map(({ text }) => text))].slice(0, mostNames),
        population: party.population,
        latitude: party.lat,
        longitude: party.lng,
        geonames: party.geonameId === null ? null : `https://www.geonames.org/${party.geonameId}`,
        agreements: total,
        more: total - agreements.length,
        groups: view.groups.map(({ heading, ties }) => ({
          heading,
          ties: ties.map((tie) => tellLine(tie, origin)),
        })),
      })
    },
  )
}
