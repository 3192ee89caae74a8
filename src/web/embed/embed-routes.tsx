// /embed/parties/:id stands in frames on other pages; /embed/colours.css is how it takes their colours; /oembed tells programs of it.
import type { PartyId } from '../../model/ids.ts'
import { colourStyles, ownColours } from '../../publish/embed/colours.ts'
import { embedAddress, oEmbed } from '../../publish/embed/embed-frame.ts'
import { presentPartyLine } from '../../publish/party-line.ts'
import { phraseDay } from '../../publish/phrase-day.ts'
import { presentParty } from '../../publish/present-party.ts'
import { wantsTwin } from '../answer.tsx'
import { gatherMap } from '../gather-map.ts'
import { pathIn, readLanguage } from '../language-path.ts'
import { linkWithin } from '../link-within.ts'
import { originOf } from '../open-data/origin-of.ts'
import type { SiteContext } from '../site.ts'
import { EmbedPage } from './embed-view.tsx'
import { readableColours, readShow } from './read-frame.ts'

/** Minutes matter to nobody; a town's page is asked for often. */
const keptBriefly = 'public, max-age=300'

export async function embedParty(c: SiteContext) {
  const { store, day, tongue, assets } = c.var
  const party = await store.parties.get(c.req.param('id') as PartyId)
  if (party === undefined) return c.notFound()
  const show = readShow(c)
  const colours = readableColours(c)
  const agreements = await store.agreements.list({ party: party.id })
  const view = presentParty({ party, agreements, sources: [] }, day, tongue)
  if (wantsTwin(c)) return c.json({ ok: true, party: presentPartyLine(party, tongue), ties: view.groups })
  const map = await gatherMap(store, agreements)
  const { search } = new URL(c.req.url)
  const hasOwn = embedAddress({ party: party.id, show: 'both', colours }).includes('?')
  const styleSheets = [assets.styleSheet, hasOwn ? `/embed/colours.css${search}` : null]
  const page = (
    <EmbedPage
      view={view}
      map={map}
      show={show}
      day={phraseDay(day, tongue)}
      styleSheets={styleSheets.filter((address) => address !== null)}
      tongue={tongue}
    />
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
  const { store, tongue } = c.var
  const asked = URL.parse(c.req.query('url') ?? '')
  const [maxWidth, maxHeight] = [c.req.query('maxwidth'), c.req.query('maxheight')].map(readRoom)
  if (!['', 'json'].includes(c.req.query('format') ?? '')) return refuse(c, 501, 'format can be json alone')
  if (asked === null) return refuse(c, 400, 'url is the address of a body’s page in this register')
  if (maxWidth === undefined || maxHeight === undefined)
    return refuse(c, 400, `maxwidth and maxheight are numbers of pixels, ${smallest} at least`)
  const origin = originOf(c)
  const { language, path } = readLanguage(asked.pathname)
  const [, id = ''] = /^\/parties\/([\w-]+)$/.exec(path) ?? []
  const party = asked.host === new URL(origin).host ? await store.parties.get(id as PartyId) : undefined
  if (party === undefined) return refuse(c, 404, 'there is no such page of a body here')
  const frame = embedAddress({ party: party.id, show: 'both', colours: ownColours })
  const address = `${origin}${pathIn(language, frame)}`
  const title = tongue.say('embed.frameTitle', { party: party.name })
  c.header('Cache-Control', keptBriefly)
  return c.json(oEmbed({ address, title, origin }, { maxWidth, maxHeight }))
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
