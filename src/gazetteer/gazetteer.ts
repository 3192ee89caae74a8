// What the gazetteer answers: parties by id, by name, by likeness of name, and the names in a text.
import type { PartyId } from '../model/ids.ts'
import type { NameFinder } from '../model/name-finder.ts'
import type { CountryCode, Party, PartyKind } from '../model/party.ts'
import type { Credit } from './credit.ts'
import type { SpellingUse } from './drafts/party-draft.ts'

export type { SpellingUse } from './drafts/party-draft.ts'

/** A party's number in this index; another index numbers otherwise, so that it is never kept. */
export type PartyNumber = number

/** A party that bears a name. */
export interface Bearer {
  readonly party: PartyNumber
  readonly use: SpellingUse
}

/** A party one of whose names is nearly the one asked for. */
export interface NearBearer extends Bearer {
  /** The nearest of its spellings, folded. */
  readonly spelling: string
  /** Whether it is the party's first spelling, which its shown name gives. */
  readonly isFirst: boolean
  /** See `spellingDistance`. */
  readonly distance: number
  /** Letters left out, put in, mistaken or exchanged, whatever they sound like. */
  readonly slips: number
  /** Letters that the spelling has more than the name, romanised. */
  readonly lettersLeftOut: number
}

/** What ranking asks of each candidate; cheaper than the whole party. */
export interface PartyTraits {
  readonly kind: PartyKind
  readonly country: CountryCode | null
  /** 0 where unknown. */
  readonly population: number
  /** 0 to 7, a capital 7. */
  readonly importance: number
  /** How many names it bears: a measure of how well it is known. */
  readonly nameCount: number
}

export interface SuggestOptions {
  readonly limit?: number
  /** Only parties of this country. */
  readonly country?: CountryCode
}

/** A party whose name may be going to be written. */
export interface Suggestion {
  readonly party: PartyNumber
  readonly name: string
  readonly kind: PartyKind
  readonly country: CountryCode | null
  readonly container: string | null
  /** The spelling that begins so, folded; in Latin letters where it was written in Cyrillic or Greek. */
  readonly spelling: string
  /** Slips by which it differs: see `spellingDistance`. */
  readonly distance: number
}

export interface Gazetteer {
  /** Of which names it was made: two of one stamp answer alike. */
  readonly stamp?: string
  readonly credit: Credit
  readonly partyCount: number
  readonly nameFinder: NameFinder
  findParty(id: PartyId): Party | null
  /** The number of a party in this index, null where it has none of that id. */
  numberOf(id: PartyId): PartyNumber | null
  party(number: PartyNumber): Party
  idOf(number: PartyNumber): PartyId
  nameOf(number: PartyNumber): string
  /** Whether a text is the name shown, to the letter. */
  isShownAs(number: PartyNumber, text: string): boolean
  kindOf(number: PartyNumber): PartyKind
  countryOf(number: PartyNumber): CountryCode | null
  traits(number: PartyNumber): PartyTraits
  /** Region and district that it lies in, nearest first. */
  containersOf(number: PartyNumber): readonly PartyNumber[]
  /** The state of a code, former ones included; `UK` and `EL` are understood. */
  stateOf(country: CountryCode): PartyNumber | null
  /** The countries of today where a code's places lie: itself, or a former state's successors. */
  presentCountries(country: CountryCode): readonly CountryCode[]
  /** Who bears the folded name, most populous of each country first. */
  partiesNamed(name: string, countries?: readonly CountryCode[]): readonly Bearer[]
  /** False where surely no name, and no word of kind, begins with the folded word. */
  mayBeginName(word: string): boolean
  /** Whose name has the same skeleton: another romanisation, doubled letters, words run together. */
  partiesSoundingLike(name: string, countries?: readonly CountryCode[]): readonly Bearer[]
  /** Whose own name has all of the words and others besides: "Lafaiete" finds Conselheiro Lafaiete. */
  partiesWithWords(words: string, countries?: readonly CountryCode[]): readonly Bearer[]
  /** Whether it lies where the borders of the countries are near: any of their places is. */
  liesNear(party: PartyNumber, countries: readonly CountryCode[]): boolean
  /** Whose Latin name is nearly this one, nearest first. */
  partiesNear(name: string, countries: readonly CountryCode[] | null, limit: number): readonly NearBearer[]
  /** For whoever is still typing a name in any script, slips allowed: the likeliest first. */
  suggest(prefix: string, options?: SuggestOptions): readonly Suggestion[]
}
