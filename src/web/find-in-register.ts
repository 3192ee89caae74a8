// Search: bodies and countries by name, and with two names what ties them.
import type { Agreement } from '../model/agreement.ts'
import type { Party } from '../model/party.ts'
import { nameCountry } from '../publish/name-country.ts'
import { type CountryLink, linkCountry } from '../publish/present-country-pair.ts'
import type { Store } from '../store/store.ts'
import { countryCodes } from '../text/countries.ts'
import { fold } from '../text/fold.ts'

export interface Found {
  readonly countries: readonly CountryLink[]
  readonly parties: readonly Party[]
  readonly agreements: readonly Agreement[]
}

const mostParties = 20
const mostAgreements = 100
/** Agreements are listed for the bodies that the words fit best. */
const listedParties = 3
const mostWords = 8

export async function findInRegister(store: Store, query: string): Promise<Found> {
  if (fold(query) === '') return { countries: [], parties: [], agreements: [] }
  const parties = await store.parties.search(query, mostParties)
  const countries = await findCountries(store, query)
  if (parties.length > 0 || countries.length > 0) {
    return { countries, parties, agreements: await agreementsOf(store, parties.slice(0, listedParties)) }
  }
  return findBetween(store, query)
}

/** Countries of the register whose name begins with the words. */
export async function findCountries(store: Store, query: string): Promise<readonly CountryLink[]> {
  const words = fold(query)
  if (words.length < 3) return []
  const named = countryCodes.filter((code) => fold(nameCountry(code)).startsWith(words))
  const known = await Promise.all(named.map((code) => store.agreements.count({ countries: [code] })))
  return named.filter((_, index) => (known[index] ?? 0) > 0).map(linkCountry)
}

async function agreementsOf(store: Store, parties: readonly Party[]): Promise<readonly Agreement[]> {
  const lists = await Promise.all(
    parties.map(({ id }) => store.agreements.list({ party: id, limit: mostAgreements })),
  )
  return unique(lists.flat()).slice(0, mostAgreements)
}

/** The words may be two names: "Niš Košice", "Novi Sad – Ilioupoli". Every cut between two words is tried. */
async function findBetween(store: Store, query: string): Promise<Found> {
  const words = query.split(/[\s,;–—-]+/).filter((word) => !joining.has(word.toLowerCase()) && word !== '')
  for (let cut = 1; cut < Math.min(words.length, mostWords); cut++) {
    const left = await store.parties.search(words.slice(0, cut).join(' '), mostParties)
    if (left.length === 0) continue
    const right = await store.parties.search(words.slice(cut).join(' '), mostParties)
    if (right.length === 0) continue
    const ends = new Set(right.map(({ id }) => id))
    const agreements = (await agreementsOf(store, left)).filter(({ parties }) =>
      parties.some(({ id }) => ends.has(id)),
    )
    const tied = new Set(agreements.flatMap(({ parties }) => parties.map(({ id }) => id)))
    const both = [...left, ...right]
    const parties = agreements.length === 0 ? both : both.filter(({ id }) => tied.has(id))
    return { countries: [], parties, agreements }
  }
  return { countries: [], parties: [], agreements: [] }
}

const joining: ReadonlySet<string> = new Set(['and', 'with', 'i', 'и', '&'])

function unique(agreements: readonly Agreement[]): readonly Agreement[] {
  return [...new Map(agreements.map((agreement) => [agreement.id, agreement])).values()]
}
