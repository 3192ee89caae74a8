// The network of the whole register with what is known of its bodies, kept until a fact is added.
import type { PartyId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import { type CountryTies, countryTies } from '../../network/country-ties.ts'
import type { PartnerFacts } from '../../network/suggest-partners.ts'
import { type TieGraph, tieGraphOf } from '../../network/tie-graph.ts'
import { layOutNetwork } from '../../pipeline/network/lay-out-network.ts'
import { networkColumns } from '../../publish/explorer/network-columns.ts'
import { type PackedFile, packFile } from '../answers/pack-file.ts'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'

export interface RegisterNetwork {
  readonly network: TieGraph
  readonly countries: CountryTies
  readonly parties: ReadonlyMap<PartyId, Party>
  readonly facts: (party: PartyId) => PartnerFacts | undefined
}

/** As the explorer draws it: laid out with the first question. */
export const gatherDrawnNetwork = keepUntilChanged(async (store, day): Promise<PackedFile> => {
  const { network, parties } = await gatherNetwork(store, day)
  const drawn = await layOutNetwork(network.graph)
  return packFile(JSON.stringify(networkColumns(network, drawn, parties)))
})

export const gatherNetwork = keepUntilChanged(async (store): Promise<RegisterNetwork> => {
  const areas = new Map<PartyId, Set<string>>()
  for await (const agreement of store.briefs.walk()) {
    const concepts = agreement.areas.flatMap(({ concept }) => concept ?? [])
    for (const { id } of agreement.parties) {
      const known = areas.get(id) ?? new Set()
      areas.set(id, known)
      for (const concept of concepts) known.add(concept)
    }
  }
  const partnerships = await store.partnerships.list()
  const parties = new Map((await store.parties.list()).map((party) => [party.id, party]))
  return {
    network: tieGraphOf(partnerships),
    countries: countryTies(partnerships),
    parties,
    facts: (id) => {
      const party = parties.get(id)
      return party === undefined ? undefined : factsOf(party, areas.get(id) ?? new Set())
    },
  }
})

function factsOf({ kind, country, population, lat, lng }: Party, areas: ReadonlySet<string>): PartnerFacts {
  return { kind, country, population, place: lat === null || lng === null ? null : { lat, lng }, areas }
}
