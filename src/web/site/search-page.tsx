// /search and /agreements: lists of agreements, narrowed down by words and by choices.
import { presentPartyLine } from '../../publish/present/party-line.ts'
import { answer, wantsTwin } from '../answers/answer.tsx'
import { addressOf, type Narrowing, narrowing } from '../asked/narrowing.ts'
import { type GatheredList, gatherList } from '../gather/gather-list.ts'
import type { SiteContext } from '../site.ts'
import { AgreementsView } from '../views/agreements-view.tsx'
import { SearchView } from '../views/search-view.tsx'

/** Bodies that no source has told of, where nothing else is found. */
const mostKnown = 5

export async function searchPage(c: SiteContext) {
  const short = withoutBlanks(c)
  if (short !== null) return c.redirect(short)
  const asked = await narrowing(c)
  const { words, found } = asked
  const { tongue, names } = c.var
  const list = await gatherList(c, asked)
  const parties = found?.parties.map((party) => presentPartyLine(party, tongue)) ?? []
  const countries = found?.countries ?? []
  const isNobody = found !== null && countries.length + parties.length + list.total === 0
  const known = isNobody
    ? (await names.suggest(words, { limit: mostKnown })).map((party) => presentPartyLine(party, tongue))
    : []
  return answer(c, {
    title: words === '' ? tongue.say('search.title') : tongue.say('search.titleFor', { words }),
    hasSearch: true,
    ...(list.total === 0 ? {} : { list: addressOf(asked.asked) }),
    body: <SearchView {...{ countries, parties, known }} narrowing={asked} list={list} />,
    twin: { query: words, countries, parties, known, ...twinOf(asked, list) },
  })
}

export async function agreementsPage(c: SiteContext) {
  const short = withoutBlanks(c)
  if (short !== null) return c.redirect(short)
  const asked = await narrowing(c)
  const list = await gatherList(c, asked)
  return answer(c, {
    title: c.var.tongue.say('agreements.title'),
    list: addressOf(asked.asked),
    body: <AgreementsView narrowing={asked} list={list} />,
    twin: twinOf(asked, list),
  })
}

function twinOf({ asked }: Narrowing, { lines, total, facets, order, pager }: GatheredList) {
  return { asked, sort: order, agreements: lines, total, facets, next: pager.next }
}

/** A form sends what was left open, too; the address that people pass on does without. */
function withoutBlanks(c: SiteContext): string | null {
  const url = new URL(c.req.url)
  const told = [...url.searchParams].filter(([, value]) => value.trim() !== '')
  if (wantsTwin(c) || told.length === [...url.searchParams].length) return null
  const question = new URLSearchParams(told).toString()
  return question === '' ? url.pathname : `${url.pathname}?${question}`
}
