// /embed/parties/:id and /embed/countries/:a stand in frames on other pages; /embed/colours.css is how it takes their colours; /oembed tells programs of it.
import type { Child } from 'hono/jsx'
import type { BriefAgreement } from '../../model/agreement.ts'
import type { PartyId } from '../../model/ids.ts'
import { colourStyles, ownColours } from '../../publish/embed/colours.ts'
import { embedAddress, oEmbed } from '../../publish/embed/embed-frame.ts'
import { partyPath } from '../../publish/paths.ts'
import { isCountryCode } from '../../publish/phrase/name-country.ts'
import { phraseDay } from '../../publish/phrase/phrase-day.ts'
import { presentPartyLine } from '../../publish/present/party-line.ts'
import { presentCountry } from '../../publish/present/present-country.ts'
import { linkCountry } from '../../publish/present/present-country-pair.ts'
import { presentParty } from '../../publish/present/present-party.ts'
import { wantsTwin } from '../answers/answer.tsx'
import { gatherMap } from '../gather/gather-map.ts'
import { pathIn, readLanguage } from '../languages/language-path.ts'
import { linkWithin } from '../languages/link-within.ts'
import { originOf } from '../open-data/origin-of.ts'
import type { SiteContext } from '../site.ts'
import { CountryTies } from './country-ties.tsx'
import { EmbedPage } from './embed-view.tsx'
import { PartyTies } from './party-ties.tsx'
import { readableColours, readShow } from './read-frame.ts'

/** Minutes matter to nobody; a town's page is asked for often. */
const keptBriefly = 'public, max-age=300'

export async function embedParty(c: SiteContext) {
  const { store, day, tongue } = c.var
  const party = await store.parties.get(c.req.param('id') as PartyId)
  if (party === undefined) return c.notFound()
  const agreements = await store.briefs.list({ party: party.id })
  const view = presentParty({ party, agreements, sources: [] }, day, tongue)
  return showFrame(c, {
    of: view,
    agreements,
    list: <PartyTies groups={view.groups} />,
    twin: { party: presentPartyLine(party, tongue), ties: view.groups },
  })
}

export async function embedCountry(c: SiteContext) {
  const { store, day, tongue } = c.var
  const code = c.req.param('a') ?? ''
  if (!isCountryCode(code)) return c.notFound()
  const agreements = await store.briefs.list({ countries: [code] })
  const view = presentCountry(code, { agreements, parties: [] }, day, tongue)
  const { name, path, ties, told, partners } = view
  return showFrame(c, {
    of: view,
    agreements,
    list: <CountryTies view={view} />,
    twin: { country: { code, name, path, ties, told, partners } },
  })
}

interface Framed {
  readonly of: { readonly name: string; readonly path: string }
  readonly agreements: readonly BriefAgreement[]
  readonly list: Child
  readonly twin: Readonly<Record<string, unknown>>
}

async function showFrame(c: SiteContext, { of, agreements, list, twin }: Framed) {
  const { store, day, tongue, assets } = c.var
  const [show, colours] = [readShow(c), readableColours(c)]
  if (wantsTwin(c)) return c.json({ ok: true, ...twin })
  const { search } = new URL(c.req.url)
  const hasOwn = embedAddress({ page: of.path, show: 'both', colours }).includes('?')
  const styleSheets = [assets.styleSheet, hasOwn ? `/embed/colours.css${search}` : null]
  const page = (
    <EmbedPage
      of={of}
      map={await gatherMap(store, agreements)}
      show={show}
      day={phraseDay(day, tongue)}
      styleSheets={styleSheets.filter((address) => address !== null)}
      tongue={tongue}
    >
      {list}
    </EmbedPage>
  )
  c.header('Cache-Control', keptBriefly)
  return c.html(linkWithin(tongue.language, `<!doctype html>${page.toString()}`))
}

export function embedColours(c: SiteContext) {
  return c.body(colourStyles(readableColours(c)), 200, {
    'Content-Type': 'text/css; charset=utf-8',
    'Cache-Control': 'public, max-age=86400',
  })
}

/** Programs ask, so refusals are JSON too. */
export async function answerOEmbed(c: SiteContext) {
  const { tongue } = c.var
  const asked = URL.parse(c.req.query('url') ?? '')
  const [maxWidth, maxHeight] = [c.req.query('maxwidth'), c.req.query('maxheight')].map(readRoom)
  if (!['', 'json'].includes(c.req.query('format') ?? '')) return refuse(c, 501, 'format can be json alone')
  if (asked === null)
    return refuse(c, 400, 'url is the address of a body’s or a country’s page in this register')
  if (maxWidth === undefined || maxHeight === undefined)
    return refuse(c, 400, `maxwidth and maxheight are numbers of pixels, ${smallest} at least`)
  const origin = originOf(c)
  const { language, path } = readLanguage(asked.pathname)
  const shown = asked.host === new URL(origin).host ? await shownAt(c, path) : null
  if (shown === null) return refuse(c, 404, 'there is no such page of a body or a country here')
  const frame = embedAddress({ page: shown.path, show: 'both', colours: ownColours })
  const address = `${origin}${pathIn(language, frame)}`
  const title = tongue.say('embed.frameTitle', { party: shown.name })
  c.header('Cache-Control', keptBriefly)
  return c.json(oEmbed({ address, title, origin }, { maxWidth, maxHeight }))
}

/** Whose page stands at the path. */
async function shownAt(c: SiteContext, path: string): Promise<Framed['of'] | null> {
  const [, folder, id = ''] = /^\/(parties|countries)\/([\w-]+)$/.exec(path) ?? []
  if (folder === 'countries') return isCountryCode(id) ? linkCountry(id, c.var.tongue) : null
  const party = await c.var.store.parties.get(id as PartyId)
  return party === undefined ? null : { name: party.name, path: partyPath(party.id) }
}

function refuse(c: SiteContext, status: 400 | 404 | 501, error: string) {
  return c.json({ ok: false, error, status }, status)
}

const smallest = 200

/** null where nothing is told, undefined where it is no number of pixels. */
function readRoom(told: string | undefined): number | null | undefined {
  if (told === undefined || told === '') return null
  const pixels = /^\d{1,5}$/.test(told) ? Number(told) : 0
  return pixels >= smallest ? pixels : undefined
}
