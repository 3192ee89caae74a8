// /search?q=
import { presentAgreementLine } from '../../publish/agreement-line.ts'
import { presentPartyLine } from '../../publish/party-line.ts'
import { answer } from '../answer.tsx'
import { findInRegister } from '../find-in-register.ts'
import type { SiteContext } from '../site.ts'
import { SearchView } from '../views/search-view.tsx'

const longestQuery = 200
/** Bodies that no source has told of, where nothing else is found. */
const mostKnown = 5

export async function searchPage(c: SiteContext) {
  const { store, day, names } = c.var
  const query = (c.req.query('q') ?? '').trim().slice(0, longestQuery)
  const found = await findInRegister(store, query)
  const parties = found.parties.map(presentPartyLine)
  const agreements = found.agreements.map((agreement) => presentAgreementLine(agreement, day))
  const { countries } = found
  const isEmpty = countries.length + parties.length + agreements.length === 0
  const known = isEmpty ? (await names.suggest(query, { limit: mostKnown })).map(presentPartyLine) : []
  return answer(c, {
    title: query === '' ? 'Search' : `Search: ${query}`,
    hasSearch: true,
    ...(agreements.length === 0 ? {} : { list: new URLSearchParams({ q: query }).toString() }),
    body: <SearchView {...{ query, countries, parties, agreements, known }} />,
    twin: { query, countries, parties, agreements, known, next: null },
  })
}
