// /parties/:id
import { describeParty } from '../../publish/describe-party.ts'
import { drawMap } from '../../publish/draw-map.ts'
import { presentParty } from '../../publish/present-party.ts'
import { answer } from '../answer.tsx'
import { findParty } from '../find-party.ts'
import type { SiteContext } from '../site.ts'
import { PartyView } from '../views/party-view.tsx'

export async function partyPage(c: SiteContext) {
  const { store, day, names } = c.var
  const party = await findParty(c.req.param('id') ?? '', store, names)
  if (party === null) return c.notFound()
  const successor = party.successor === null ? null : await findParty(party.successor, store, names)
  const agreements = await store.agreements.list({ party: party.id })
  const sides = new Set(agreements.flatMap(({ parties }) => parties.map(({ id }) => id)))
  const bodies = await Promise.all(Array.from(sides, (id) => store.parties.get(id)))
  const map = drawMap(
    agreements,
    bodies.filter((body) => body !== undefined),
  )
  const view = presentParty({ party, successor, agreements, sources: await store.sources.list() }, day)
  return answer(c, {
    title:
      view.country === null || view.country.name === view.name
        ? view.name
        : `${view.name}, ${view.country.name}`,
    description:
      agreements.length === 0
        ? `${describeParty(party)}. No agreement of it is told by any source read so far.`
        : `Agreements of ${view.name} as its own pages and its partners’ tell them.`,
    ...(agreements.length === 0 ? {} : { list: new URLSearchParams({ party: party.id }).toString() }),
    body: <PartyView view={view} map={map} />,
    twin: {
      party,
      ties: view.groups,
      unsaid: view.unsaid,
      sources: [...view.ownSources, ...view.otherSources],
    },
  })
}
