// How well a party's country agrees with the countries told.
import type { CountryCode } from '../model/party.ts'
import kinCountries from './kin-countries.json' with { type: 'json' }

export interface CountryFit {
  /** How surely it may be meant at all, 0 to 1. */
  readonly fit: number
  /** How much it counts against parties of the country told. */
  readonly weight: number
}

const told: CountryFit = { fit: 1, weight: 1 }
const kin: CountryFit = { fit: 0.8, weight: 0.3 }
/** Within a few kilometres of the country told. */
export const acrossTheBorder: CountryFit = { fit: 0.6, weight: 0.05 }
const stranger: CountryFit = { fit: 0.2, weight: 0.003 }

/** `countries` is null where none is told; an organisation of several states has no country and fits any. */
export function countryFit(
  country: CountryCode | null,
  countries: readonly CountryCode[] | null,
): CountryFit {
  if (countries === null || country === null || countries.includes(country)) return told
  return countries.some((one) => kinOf(one).includes(country)) ? kin : stranger
}

/** The other countries that may be meant by one. */
export function kinOf(country: CountryCode): readonly CountryCode[] {
  const others: Readonly<Record<string, string | readonly string[]>> = kinCountries
  const found = others[country]
  return Array.isArray(found) ? found : []
}
