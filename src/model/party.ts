// A public body or organisation that can bind itself, with the names it goes by.
import type { PartyId } from './ids.ts'

export const partyKinds = [
  'city',
  'municipality',
  'district',
  'region',
  'state',
  'organization',
  'other',
] as const
export type PartyKind = (typeof partyKinds)[number]

/** ISO 3166-1 alpha-2 (with XK for Kosovo); a former state bears its ISO 3166-3 code, such as `YUCS`. */
export type CountryCode = string

export type NameKind = 'official' | 'short' | 'exonym' | 'former'

export interface PartyName {
  readonly text: string
  readonly kind: NameKind
  /** BCP 47, where it is known. */
  readonly language?: string
  /** Days (EDTF) between which the name was in use, where they are known. */
  readonly from?: string
  readonly to?: string
}

/** Of a body that no gazetteer of places knows. */
export const placeless = {
  geonameId: null,
  lat: null,
  lng: null,
  population: null,
  successor: null,
} as const

export interface Party {
  readonly id: PartyId
  /** The name shown when nothing better is known of the reader: the one the gazetteer gives first. */
  readonly name: string
  readonly kind: PartyKind
  /** null for an organisation of several states. */
  readonly country: CountryCode | null
  /** The name of the region, county or city that it lies in. */
  readonly container: string | null
  readonly names: readonly PartyName[]
  /** The GeoNames id of the place that it governs. */
  readonly geonameId: number | null
  /** Degrees north and east. */
  readonly lat: number | null
  readonly lng: number | null
  readonly population: number | null
  /** The party that took over its agreements. */
  readonly successor: PartyId | null
  /** How the register knows it: `geonames`, `iso3166`, `pobratim` (the project's own file), `source` (only as written). */
  readonly origin: 'geonames' | 'iso3166' | 'pobratim' | 'source'
  /** Address of a page that names it, `unverified` where nobody has looked; told of the project's own bodies alone. */
  readonly attestedBy?: string
}

/** Of a body whose names stand in the project's own file and were not yet held against a page. */
export const unverified = 'unverified'
