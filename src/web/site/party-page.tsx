// /parties/:id
import { describeParty } from '../../publish/describe-party.ts'
import { partyJsonLd } from '../../publish/page-json-ld.ts'
import { presentParty } from '../../publish/present-party.ts'
import { answer } from '../answer.tsx'
import { findParty } from '../find-party.ts'
import { gatherPartySources } from '../gather.ts'
import { gatherMap } from '../gather-map.ts'
import { originOf } from '../open-data/origin-of.ts'
import type { SiteContext } from '../site.ts'
import { PartyView } from '../views/party-view.tsx'

export async function partyPage(c: SiteContext) {
  const { store, day, names, tongue } = c.var
  const party = await findParty(c.req.param('id') ?? '', { store, names, tongue })
  if (party === null) return c.notFound()
  const successor =
    party.successor === null ? null : await findParty(party.successor, { store, names, tongue })
  const agreements = await store.briefs.list({ party: party.id })
  const map = await gatherMap(store, agreements)
  const view = presentParty(
    { party, successor, agreements, sources: await gatherPartySources(store, party, agreements) },
    day,
    tongue,
  )
  return answer(c, {
    title:
      view.country === null || view.country.name === view.name
        ? view.name
        : `${view.name}, ${view.country.name}`,
    description:
      agreements.length === 0
        ? tongue.say('party.descriptionUnknown', { what: describeParty(party, tongue) })
        : tongue.say('party.description', { name: view.name }),
    ...(agreements.length === 0 ? {} : { list: new URLSearchParams({ party: party.id }).toString() }),
    body: <PartyView view={view} map={map} />,
    isCited: true,
    canBeShownElsewhere: true,
    jsonLd: partyJsonLd(party, originOf(c)),
    twin: {
      party,
      ties: view.groups,
      unsaid: view.unsaid,
      sources: [...view.ownSources, ...view.otherSources],
    },
  })
}
