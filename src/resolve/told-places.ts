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

/** `containers` are words such as "Ohio", "Australia", "Landkreis Kassel". */
export function toldPlaces(
  containers: readonly string[],
  countryHint: CountryCode | null,
  gazetteer: Gazetteer,
): ToldPlaces {
  const parties = containers.flatMap((words) => partiesCalled(words, gazetteer))
  const codes = countryHint === null ? countriesCalled(parties, gazetteer) : [countryHint]
  const countries = codes.flatMap((code) => gazetteer.presentCountries(code))
  return { countries: countries.length === 0 ? null : countries, containers: new Set(parties) }
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
