// Which agreements an address asks for: all, or those of a party, of countries, of a source, of a search.
import { type Evidence, evidenceGrades } from '../../model/agreement.ts'
import type { PartyId, SourceId } from '../../model/ids.ts'
import { instrumentTypes } from '../../model/instrument.ts'
import type { SelectionOptions } from '../../pipeline/select-agreements.ts'
import { isCountryCode, nameCountry } from '../../publish/name-country.ts'
import { countryPairPath, countryPath, partyPath, sourcePath } from '../../publish/paths.ts'
import { evidenceWords } from '../../publish/wording.ts'
import type { AgreementFilter } from '../../store/store.ts'
import { chosen, QueryError } from '../chosen.ts'
import { findInRegister } from '../find-in-register.ts'
import type { SiteContext } from '../site.ts'

type Asked = Pick<SelectionOptions, 'title' | 'path' | 'question' | 'of'>

const longestQuery = 200
const mostCountries = 2

/** Keys that nobody knows are refused: a file of everything would pass for the answer. */
const keys: ReadonlySet<string> = new Set(['party', 'country', 'source', 'q', 'evidence', 'instrument'])

export async function listAsked(c: SiteContext): Promise<Asked> {
  const unknown = Object.keys(c.req.query()).find((key) => !keys.has(key))
  if (unknown !== undefined) {
    throw new QueryError(unknown.slice(0, 60), `lists are asked for by ${[...keys].join(', ')}`)
  }
  const query = (c.req.query('q') ?? '').trim().slice(0, longestQuery)
  const question = new URL(c.req.url).searchParams.toString()
  if (query !== '') return searchAsked(c, { query, question })
  const evidence = chosen(c, 'evidence', evidenceGrades)
  const instrument = chosen(c, 'instrument', instrumentTypes)
  const places = await placesAsked(c)
  const filter: AgreementFilter = {
    ...places.filter,
    ...(evidence === null ? {} : { evidence }),
    ...(instrument === null ? {} : { instrument }),
  }
  if (Object.keys(filter).length === 0) return {}
  const path = places.path ?? (evidence === null ? '/agreements' : `/agreements?evidence=${evidence}`)
  return { title: titleOf(places.names, evidence), path, question, of: filter }
}

async function searchAsked(
  c: SiteContext,
  { query, question }: { readonly query: string; readonly question: string },
): Promise<Asked> {
  if (Object.keys(c.req.query()).length > 1) throw new QueryError('q', 'a search is asked for alone')
  const { agreements } = await findInRegister(c.var.store, query)
  return {
    title: `Search: ${query}`,
    path: `/search?q=${encodeURIComponent(query)}`,
    question,
    of: agreements,
  }
}

interface PlacesAsked {
  readonly filter: AgreementFilter
  readonly names: readonly string[]
  readonly path?: string
}

async function placesAsked(c: SiteContext): Promise<PlacesAsked> {
  const { store } = c.var
  const id = c.req.query('party') ?? ''
  if (id !== '') {
    const party = await store.parties.get(id as PartyId)
    if (party === undefined) throw new QueryError('party', `there is no party ${id.slice(0, 60)}`)
    return { filter: { party: party.id }, names: [party.name], path: partyPath(party.id) }
  }
  const page = c.req.query('source') ?? ''
  if (page !== '') {
    const source = await store.sources.get(page as SourceId)
    if (source === undefined) throw new QueryError('source', `there is no source ${page.slice(0, 60)}`)
    return { filter: { source: source.id }, names: [source.title], path: sourcePath(source.id) }
  }
  const countries = (c.req.queries('country') ?? []).filter((code) => code !== '')
  const wrong = countries.find((code) => !isCountryCode(code))
  if (wrong !== undefined || countries.length > mostCountries) {
    throw new QueryError(
      'country',
      'country is the code of one country, such as RS, or is told twice for a pair',
    )
  }
  const [one, other] = countries
  if (one === undefined) return { filter: {}, names: [] }
  const path = other === undefined ? countryPath(one) : countryPairPath(one, other)
  return { filter: { countries }, names: countries.map(nameCountry), path }
}

function titleOf(names: readonly string[], evidence: Evidence | null): string {
  const whose = names.length === 0 ? 'Agreements' : `Agreements of ${names.join(' and ')}`
  return evidence === null ? whose : `${whose}: ${evidenceWords[evidence].toLowerCase()}`
}
