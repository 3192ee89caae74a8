// A party in one line for whoever chooses between namesakes: what it is, where it lies, how many live there.
import type { Party } from '../../model/party.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { nameCountry } from './name-country.ts'

/** `City in Central Serbia, Serbia, 183,000 people`. */
export function describeParty(
  { name, kind, container, country, population }: Party,
  tongue: Tongue = english,
): string {
  const { say } = tongue
  const countryName = country === null ? null : nameCountry(country, tongue)
  const places = [container, countryName === name ? null : countryName].filter((place) => place !== null)
  const kindWords = say(`kind.${kind}`)
  const what =
    places.length === 0 ? kindWords : say('party.kindIn', { kind: kindWords, place: places.join(', ') })
  return population === null ? what : `${what}, ${say('party.people', { count: population })}`
}
