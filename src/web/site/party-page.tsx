// /parties/:id
import type { PartyId } from '../../model/ids.ts'
import { drawMap } from '../../publish/draw-map.ts'
import { presentParty } from '../../publish/present-party.ts'
import { answer } from '../answer.tsx'
import type { SiteContext } from '../site.ts'
import { PartyView } from '../views/party-view.tsx'

export async function partyPage(c: SiteContext) {
  const { store, day } = c.var
  const party = await store.parties.get(c.req.param('id') as PartyId)
  if (party === undefined) return c.notFound()
  const agreements = await store.agreements.list({ party: party.id })
  const sides = new Set(agreements.flatMap(({ parties }) => parties.map(({ id }) => id)))
  const bodies = await Promise.all(Array.from(sides, (id) => store.parties.get(id)))
  const map = drawMap(
    agreements,
    bodies.filter((body) => body !== undefined),
  )
  const view = presentParty({ party, agreements, sources: await store.sources.list() }, day)
  return answer(c, {
    title:
      view.country === null || view.country.name === view.name
        ? view.name
        : `${view.name}, ${view.country.name}`,
    description: `Agreements of ${view.name} as its own pages and its partners’ tell them.`,
    body: <PartyView view={view} map={map} />,
    twin: {
      party,
      ties: view.groups,
      unsaid: view.unsaid,
      sources: [...view.ownSources, ...view.otherSources],
    },
  })
}
