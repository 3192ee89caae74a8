// A party on its way into the index.
import { mintId } from '../../model/ids.ts'
import type { CountryCode, PartyKind } from '../../model/party.ts'

/** How a party goes by a spelling: its own name, another name, or a code or machine romanisation that proves little. */
export const spellingUses = ['own', 'alternate', 'weak'] as const
export type SpellingUse = (typeof spellingUses)[number]

/** Folded spellings by use; arrays of text only, since there are a million of them. */
export type DraftKeys = Readonly<Record<SpellingUse, readonly string[]>>

export interface PartyDraft {
  /** Empty for a place, whose id follows from its GeoNames id. */
  readonly id: string
  readonly kind: PartyKind
  /** Empty for an organisation of several states. */
  readonly country: CountryCode
  readonly name: string
  /** Days (EDTF) of the shown name's use, empty where unknown. */
  readonly from: string
  readonly to: string
  /** Lines of name-lines.ts, without the shown name. */
  readonly otherNames: string
  readonly keys: DraftKeys
  readonly geonameId: number
  readonly lat: number | null
  readonly lng: number | null
  readonly population: number
  /** 0 to 7: a capital 7, a seat of a region 6, … a section of a town 1, an abandoned place 0. */
  readonly importance: number
  /** Codes such as `FR-75` and `FR-75-33`, empty where unknown. */
  readonly region: string
  readonly district: string
  /** Name of what it lies in, where the file tells it and no code does. */
  readonly container: string
  /** Ids of the parties that took over. */
  readonly successors: readonly string[]
  readonly origin: 'geonames' | 'iso3166' | 'pobratim'
  /** Address of a page that names it, `unverified`, or empty. */
  readonly attestedBy: string
}

export const blankDraft: Omit<PartyDraft, 'id' | 'kind' | 'country' | 'name' | 'origin'> = {
  from: '',
  to: '',
  otherNames: '',
  keys: { own: [], alternate: [], weak: [] },
  geonameId: 0,
  lat: null,
  lng: null,
  population: 0,
  importance: 3,
  region: '',
  district: '',
  container: '',
  successors: [],
  attestedBy: '',
}

export const partyIdOfPlace = (geonameId: number) => mintId('party', `g${geonameId}`)
export const partyIdOfRegion = (region: string) => `pty_r${region}`
export const idOf = (draft: PartyDraft) => (draft.id === '' ? partyIdOfPlace(draft.geonameId) : draft.id)
