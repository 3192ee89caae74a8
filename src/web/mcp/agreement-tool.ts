// agreement: what the register holds of one, and what each side says, in its own words.
import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { AgreementId } from '../../model/ids.ts'
import { tellAgreement } from '../../publish/exports/ndjson.ts'
import { agreementPath, partyPath, sourcePath } from '../../publish/paths.ts'
import { gatherSources } from '../gather/gather.ts'
import type { AskedRegister } from './asked-register.ts'
import { reads, refuse, shortened, tell } from './tool-answer.ts'

const mostSources = 40

export function agreementTool(server: McpServer, { store, day, origin }: AskedRegister): void {
  server.registerTool(
    'agreement',
    {
      title: 'An agreement, from both sides',
      description:
        'One agreement by its id: the value of each field, the rule that chose it, and what every source says of it with the exact words, the page they stand on and the day it was read. "relation" tells how a source’s value stands to the register’s.',
      inputSchema: z.strictObject({ id: z.string().max(120).describe('Such as agr_5vfevha9f9sn.') }),
      annotations: reads,
    },
    async ({ id }) => {
      const found = await store.agreements.get(id as AgreementId)
      if (found === undefined) return refuse(`There is no agreement ${id}; "search" finds agreements.`)
      const agreement = 'movedTo' in found ? await store.agreements.get(found.movedTo) : found
      if (agreement === undefined || 'movedTo' in agreement) return refuse(`The agreement ${id} is gone.`)
      const ids = [...new Set(agreement.sources.map(({ source }) => source))].slice(0, mostSources)
      const sources = await gatherSources(store, ids)
      const { fields, parties, sources: _sources, ...told } = tellAgreement(agreement, sources, day())
      return tell({
        ...told,
        address: `${origin}${agreementPath(agreement.id)}`,
        ...(agreement.id === id ? {} : { replaces: id }),
        parties: parties.map((party) => ({ ...party, address: `${origin}${partyPath(party.id)}` })),
        sources: [...sources.values()].map((source) => ({
          title: source.title,
          location: source.location,
          address: `${origin}${sourcePath(source.id)}`,
          publisher: source.partyName ?? source.publisher?.name ?? null,
          authority: source.authority,
          readAt: source.readAt,
          quotes: agreement.sources.flatMap((one) =>
            one.source === source.id ? [shortened(one.citation.quote)] : [],
          ),
        })),
        fields: fields.map(({ claims, ...field }) => ({
          ...field,
          claims: claims.map(({ location, value, asWritten, relation, citation }) => ({
            location,
            value,
            asWritten: shortened(asWritten),
            relation,
            quote: shortened(citation.quote),
          })),
        })),
      })
    },
  )
}
