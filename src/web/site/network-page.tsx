// /network: how two bodies are tied. /parties/:id/suggestions: whom a body might twin with.
import type { PartyId } from '../../model/ids.ts'
import { degreesOf } from '../../network/graph.ts'
import { suggestPartners } from '../../network/suggest-partners.ts'
import { presentSuggestions } from '../../publish/network/present-suggestions.ts'
import { presentPartyLine } from '../../publish/present/party-line.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { answer } from '../answers/answer.tsx'
import { answerFile } from '../answers/pack-file.ts'
import { findPath } from '../gather/find-path.ts'
import { gatherDrawnNetwork, gatherNetwork, type RegisterNetwork } from '../gather/gather-network.ts'
import type { SiteContext } from '../site.ts'
import { type Asked, NetworkView, SuggestionsView } from '../views/network-view.tsx'
import type { TiedBody } from '../views/parts/most-tied.tsx'

const longestName = 200
const mostNamesakes = 5
const mostListed = 25

export async function networkPage(c: SiteContext) {
  const { store, tongue } = c.var
  const from = await asked(c, 'from')
  const to = await asked(c, 'to')
  const register = await gatherNetwork(store, c.var.day)
  const path =
    from.party === null || to.party === null ? null : await findPath(c.var, register, [from.party, to.party])
  const { graph } = register.network
  return answer(c, {
    title:
      path === null
        ? tongue.say('network.title')
        : tongue.say('network.pathTitle', { from: path.from.name, to: path.to.name }),
    description: path?.sentence ?? tongue.say('network.description'),
    island: 'network-explorer',
    body: (
      <NetworkView
        from={from}
        to={to}
        path={path}
        bodies={graph.size}
        ties={graph.ties}
        mostTied={mostTied(register, tongue)}
      />
    ),
    twin: {
      bodies: graph.size,
      ties: graph.ties,
      from: from.party === null ? null : presentPartyLine(from.party, tongue),
      to: to.party === null ? null : presentPartyLine(to.party, tongue),
      path,
      next: null,
    },
  })
}

export async function suggestionsPage(c: SiteContext) {
  const { store, day, tongue } = c.var
  const party = await store.parties.get((c.req.param('id') ?? '') as PartyId)
  if (party === undefined) return c.notFound()
  const { network, countries, parties, facts } = await gatherNetwork(store, day)
  const found = suggestPartners(network, party.id, { facts, tiesBetween: countries.between })
  const suggestions = presentSuggestions(found, parties, tongue)
  const line = presentPartyLine(party, tongue)
  return answer(c, {
    title: tongue.say('network.partnersFor', { name: party.name }),
    description: tongue.say('network.partnersDescription', { name: party.name }),
    body: <SuggestionsView party={line} suggestions={suggestions} />,
    twin: { party: line, suggestions, next: null },
  })
}

/** The network as the explorer draws it, in columns. */
export async function networkGraph(c: SiteContext) {
  return answerFile(c, await gatherDrawnNetwork(c.var.store, c.var.day))
}

function mostTied(
  { network: { graph, parties: ids }, parties }: RegisterNetwork,
  tongue: Tongue,
): readonly TiedBody[] {
  return Array.from(degreesOf(graph), (ties, node) => ({ ties, node }))
    .sort((one, other) => other.ties - one.ties || one.node - other.node)
    .slice(0, mostListed)
    .flatMap(({ ties, node }) => {
      const party = parties.get(ids[node]!)
      return party === undefined ? [] : [{ party: presentPartyLine(party, tongue), ties }]
    })
}

/** A body by its id, or else the first of those that bear the name. */
async function asked(c: SiteContext, key: 'from' | 'to'): Promise<Asked> {
  const { store } = c.var
  const words = (c.req.query(key) ?? '').trim().slice(0, longestName)
  if (words === '') return { words, party: null, namesakes: [] }
  const byId = await store.parties.get(words as PartyId)
  if (byId !== undefined) return { words: byId.name, party: byId, namesakes: [] }
  const [party = null, ...others] = await store.parties.search(words, mostNamesakes)
  return { words, party, namesakes: others.map((other) => presentPartyLine(other, c.var.tongue)) }
}
