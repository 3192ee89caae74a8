// What the words around a name say of where it is: countries, regions.
import type { Gazetteer, PartyNumber } from '../gazetteer/gazetteer.ts'
import type { CountryCode } from '../model/party.ts'
import { fold } from '../text/fold.ts'
import { withoutPartyWords } from '../text/party-words.ts'

export interface ToldPlaces {
  /** null where none is told for certain. */
  readonly countries: readonly CountryCode[] | null
  /** Regions and states that the words may mean. */
  readonly containers: ReadonlySet<PartyNumber>
}

const nowhere: ReadonlySet<PartyNumber> = new Set()

/** `containers` are words such as "Ohio", "Australia", "Landkreis Kassel". */
export function toldPlaces(
  containers: readonly string[],
  countryHint: CountryCode | null,
  gazetteer: Gazetteer,
): ToldPlaces {
  if (containers.length === 0)
    return { countries: countryHint === null ? null : presentOf(countryHint, gazetteer), containers: nowhere }
  const parties = containers.flatMap((words) => partiesCalled(words, gazetteer))
  if (countryHint !== null)
    return { countries: presentOf(countryHint, gazetteer), containers: new Set(parties) }
  const countries = countriesCalled(parties, gazetteer).flatMap((code) => gazetteer.presentCountries(code))
  return { countries: countries.length === 0 ? null : countries, containers: new Set(parties) }
}

function presentOf(code: CountryCode, gazetteer: Gazetteer): readonly CountryCode[] | null {
  const countries = gazetteer.presentCountries(code)
  return countries.length === 0 ? null : countries
}

/** None where a region bears the name too: Georgia may be either, and what lies in it tells which. */
function countriesCalled(parties: readonly PartyNumber[], gazetteer: Gazetteer): readonly CountryCode[] {
  const traits = parties.map((party) => gazetteer.traits(party))
  if (traits.some(({ kind }) => kind === 'region')) return []
  return traits.flatMap(({ kind, country }) => (kind === 'state' && country !== null ? [country] : []))
}

function partiesCalled(words: string, gazetteer: Gazetteer): readonly PartyNumber[] {
  const folded = fold(words)
  const names = [folded, ...withoutPartyWords(folded).map(({ name }) => name)]
  return names.flatMap((name) =>
    gazetteer.partiesNamed(name).flatMap(({ party, use }) => (use === 'own' ? [party] : [])),
  )
}
