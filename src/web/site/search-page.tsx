// /search?q=
import { presentAgreementLine } from '../../publish/agreement-line.ts'
import { presentPartyLine } from '../../publish/party-line.ts'
import { answer } from '../answer.tsx'
import { findInRegister } from '../find-in-register.ts'
import type { SiteContext } from '../site.ts'
import { SearchView } from '../views/search-view.tsx'

const longestQuery = 200

export async function searchPage(c: SiteContext) {
  const { store, day } = c.var
  const query = (c.req.query('q') ?? '').trim().slice(0, longestQuery)
  const found = await findInRegister(store, query)
  const parties = found.parties.map(presentPartyLine)
  const agreements = found.agreements.map((agreement) => presentAgreementLine(agreement, day))
  const { countries } = found
  return answer(c, {
    title: query === '' ? 'Search' : `Search: ${query}`,
    hasSearch: true,
    body: <SearchView {...{ query, countries, parties, agreements }} />,
    twin: { query, countries, parties, agreements, next: null },
  })
}
