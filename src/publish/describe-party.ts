// A party in one line for whoever chooses between namesakes: what it is, where it lies, how many live there.
import type { Party } from '../model/party.ts'
import { nameCountry } from './name-country.ts'
import { partyKindWords } from './wording.ts'

/** `City in Central Serbia, Serbia, 183,000 people`. */
export function describeParty({ name, kind, container, country, population }: Party): string {
  const countryName = country === null ? null : nameCountry(country)
  const places = [container, countryName === name ? null : countryName].filter((place) => place !== null)
  const where = places.length === 0 ? '' : ` in ${places.join(', ')}`
  const people = population === null ? '' : `, ${population.toLocaleString('en')} people`
  return `${partyKindWords[kind]}${where}${people}`
}
