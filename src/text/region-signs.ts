// Provinces, cantons and states of federations by the two letters that pages of their own land put in brackets: "Borgo Mantovano (MN)", "Brugg (AG)".
import type { CountryCode } from '../model/party.ts'
import letters from './region-signs.json' with { type: 'json' }

const signs: ReadonlyMap<CountryCode, ReadonlySet<string>> = new Map(
  Object.entries(letters).map(([code, list]) => [code, new Set(list)]),
)

/** Whether the letters are the sign of a region of that state. */
export function isRegionSign(sign: string, country: CountryCode): boolean {
  return signs.get(country)?.has(sign) === true
}
