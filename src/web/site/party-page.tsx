// /parties/:id

import { partyJsonLd } from '../../publish/page-json-ld.ts'
import { describeParty } from '../../publish/phrase/describe-party.ts'
import { presentParty } from '../../publish/present/present-party.ts'
import { answer, wantsTwin } from '../answers/answer.tsx'
import { findParty } from '../gather/find-party.ts'
import { gatherMap } from '../gather/gather-map.ts'
import { gatherPartyPart, gatherPartySources, type PartyPart } from '../gather/gather-party.ts'
import { originOf } from '../open-data/origin-of.ts'
import type { SiteContext } from '../site.ts'
import { PartyView } from '../views/party-view.tsx'

/** Each agreement's own page names all that tell of it. */
const mostSources = 20

export async function partyPage(c: SiteContext) {
  const { store, day, names, tongue } = c.var
  const party = await findParty(c.req.param('id') ?? '', { store, names, tongue })
  if (party === null) return c.notFound()
  const successor =
    party.successor === null ? null : await findParty(party.successor, { store, names, tongue })
  const isTwin = wantsTwin(c)
  // Programs take the whole of it.
  const part: PartyPart = isTwin
    ? { agreements: await store.briefs.list({ party: party.id }), whole: null, pager: null }
    : await gatherPartyPart(c, party)
  const { agreements, whole } = part
  const told = { agreements, most: isTwin ? Number.POSITIVE_INFINITY : mostSources }
  const { sources, more } = await gatherPartySources(c, party, told)
  const map = await gatherMap(store, isTwin ? [] : agreements)
  const view = presentParty({ party, successor, agreements, sources, whole }, day, tongue)
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
    body: <PartyView view={view} map={map} pager={part.pager} moreSources={more} />,
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
