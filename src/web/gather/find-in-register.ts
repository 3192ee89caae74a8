// Search: bodies and countries by name, and with two names what ties them.
import type { AgreementQuestion } from '../../model/agreement-facets.ts'
import type { PartyId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import { nameCountry } from '../../publish/phrase/name-country.ts'
import { type CountryLink, linkCountry } from '../../publish/present/present-country-pair.ts'
import type { Store } from '../../store/store.ts'
import { countryCodes } from '../../text/countries.ts'
import { fold } from '../../text/fold.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'

export interface Found {
  readonly countries: readonly CountryLink[]
  readonly parties: readonly Party[]
  /** What the agreements have in common that the words mean. */
  readonly question: AgreementQuestion
}

const mostParties = 20
/** Agreements are listed for the bodies that the words fit best. */
const listedParties = 3
const mostWords = 8
const nobody: AgreementQuestion = { among: [[]] }

export async function findInRegister(store: Store, query: string, tongue: Tongue = english): Promise<Found> {
  if (fold(query) === '') return { countries: [], parties: [], question: nobody }
  const parties = await store.parties.search(query, mostParties)
  const countries = await findCountries(store, query, tongue)
  if (parties.length > 0) {
    return { countries, parties, question: { among: [idsOf(parties.slice(0, listedParties))] } }
  }
  const [country, another] = countries
  if (country === undefined) return findBetween(store, query)
  return { countries, parties, question: another === undefined ? { countries: [country.code] } : nobody }
}

/** Countries of the register whose name begins with the words. */
export async function findCountries(
  store: Store,
  query: string,
  tongue: Tongue = english,
): Promise<readonly CountryLink[]> {
  const words = fold(query)
  if (words.length < 3) return []
  // Whoever reads in Slovak may still write the English name.
  const named = countryCodes.filter((code) =>
    [tongue, english].some((one) => fold(nameCountry(code, one)).startsWith(words)),
  )
  const known = await Promise.all(named.map((code) => store.agreements.count({ countries: [code] })))
  return named.filter((_, index) => (known[index] ?? 0) > 0).map((code) => linkCountry(code, tongue))
}

/** The words may be two names: "Niš Košice", "Novi Sad – Ilioupoli". Every cut between two words is tried. */
async function findBetween(store: Store, query: string): Promise<Found> {
  const words = query.split(/[\s,;–—-]+/).filter((word) => !joining.has(word.toLowerCase()) && word !== '')
  for (let cut = 1; cut < Math.min(words.length, mostWords); cut++) {
    const left = await store.parties.search(words.slice(0, cut).join(' '), mostParties)
    if (left.length === 0) continue
    const right = await store.parties.search(words.slice(cut).join(' '), mostParties)
    if (right.length === 0) continue
    const question: AgreementQuestion = { among: [idsOf(left), idsOf(right)] }
    const agreements = await store.briefs.list({ ...question, limit: looksAt })
    const tied = new Set(agreements.flatMap(({ parties }) => idsOf(parties)))
    const both = [...left, ...right]
    const parties = agreements.length === 0 ? both : both.filter(({ id }) => tied.has(id))
    return { countries: [], parties, question }
  }
  return { countries: [], parties: [], question: nobody }
}

/** Enough to tell which of the namesakes are tied. */
const looksAt = 100

const joining: ReadonlySet<string> = new Set(['and', 'with', 'i', 'и', '&'])

function idsOf(parties: readonly { readonly id: PartyId }[]): readonly PartyId[] {
  return parties.map(({ id }) => id)
}
