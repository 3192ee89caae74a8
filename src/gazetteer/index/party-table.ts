// Reads parties out of the index's columns.
import type { PartyId } from '../../model/ids.ts'
import { mintId } from '../../model/ids.ts'
import { type CountryCode, type Party, type PartyKind, partyKinds } from '../../model/party.ts'
import { isShownAlike } from '../../text/as-shown.ts'
import { endOfShownName, readNameLines } from '../drafts/name-lines.ts'
import { partyIdOfPlace } from '../drafts/party-draft.ts'
import type { PartyNumber, PartyTraits } from '../gazetteer.ts'
import { firstNotBelow } from './first-not-below.ts'
import { degreeScale, type GazetteerIndex, noDegrees } from './index-sections.ts'
import { partiesOfSpellings } from './parties-of-spellings.ts'
import { origins } from './party-columns.ts'

const borderDegrees = 0.5
/** Up to it a letter is one byte of UTF-8. */
const firstOtherUnit = 0x80
const placeId = /^pty_g([0-9]{1,10})$/
const codeAliases: Readonly<Record<string, CountryCode>> = {
  UK: 'GB',
  EL: 'GR',
  SCG: 'CSXX',
  CS: 'CSXX',
  YU: 'YUCS',
  SU: 'SUHH',
  DD: 'DDDE',
}

/** From one party's number to another's, the end excluded. */
export type PartyRange = readonly [from: number, to: number]

export class PartyTable {
  readonly count: number
  readonly #index: GazetteerIndex
  readonly #countryNumbers: ReadonlyMap<CountryCode, number>
  readonly #idText: Buffer
  readonly #nameText: Buffer
  #geonameIds: Uint32Array | undefined
  #partiesOfSpellings: Uint32Array | undefined
  /** Of whom names are asked for, mostly with the same array again and again. */
  #askedCountries: readonly CountryCode[] = []
  #askedRanges: readonly PartyRange[] = []
  readonly #presentCountries = new Map<CountryCode, readonly CountryCode[]>()
  readonly #states = new Map<CountryCode, PartyNumber | null>()

  constructor(index: GazetteerIndex) {
    this.#index = index
    this.#idText = bytesOf(index.sections.partyIdText)
    this.#nameText = bytesOf(index.sections.nameText)
    this.count = index.sections.partyKind.length
    this.#countryNumbers = new Map(index.facts.countries.map((country, number) => [country, number]))
  }

  idOf(number: PartyNumber): PartyId {
    const { partyIdStart, partyGeonameId } = this.#index.sections
    const start = partyIdStart[number]!
    const end = partyIdStart[number + 1]!
    if (start === end) return partyIdOfPlace(partyGeonameId[number]!)
    return mintId('party', this.#idText.toString('utf8', start + 'pty_'.length, end))
  }

  find(id: PartyId): PartyNumber | null {
    const { byGeonameId, byIdText, partyGeonameId } = this.#index.sections
    const geonameId = Number(placeId.exec(id)?.[1] ?? 0)
    if (geonameId !== 0) {
      // One array in their order is read faster than two by each other, and many ids are asked for or none.
      this.#geonameIds ??= byGeonameId.map((number) => partyGeonameId[number]!)
      const place = firstNotBelow(this.#geonameIds, 0, this.#geonameIds.length, geonameId)
      if (this.#geonameIds[place] === geonameId) return byGeonameId[place]!
    }
    return search(byIdText, (n) => compare(this.idOf(n), id))
  }

  traits(number: PartyNumber): PartyTraits {
    const { partyPopulation, partyImportance, partyNameCount } = this.#index.sections
    return {
      kind: this.kindOf(number),
      country: this.countryOf(number),
      population: partyPopulation[number]!,
      importance: partyImportance[number]!,
      nameCount: partyNameCount[number]!,
    }
  }

  kindOf(number: PartyNumber): PartyKind {
    return partyKinds[this.#index.sections.partyKind[number]!]!
  }

  countryOf(number: PartyNumber): CountryCode | null {
    return this.#index.facts.countries[this.#index.sections.partyCountry[number]!] || null
  }

  /** Whether it stands in the project's or an office's own files alone. */
  isOwn(number: PartyNumber): boolean {
    return origins[this.#index.sections.partyOrigin[number]!] === 'pobratim'
  }

  containersOf(number: PartyNumber): readonly PartyNumber[] {
    const { partyDistrict, partyRegion } = this.#index.sections
    return [partyDistrict[number]!, partyRegion[number]!]
      .filter((plusOne) => plusOne > 0)
      .map((plusOne) => plusOne - 1)
  }

  nameOf(number: PartyNumber): string {
    const start = this.#index.sections.nameStart[number]!
    const end = this.#index.sections.nameStart[number + 1]!
    return this.#nameText.toString('utf8', start, endOfShownName(this.#nameText, start, end))
  }

  /** See `isShownAlike`; cheaper than to read the name. */
  isShownAs(number: PartyNumber, text: string): boolean {
    const { nameStart } = this.#index.sections
    const start = nameStart[number]!
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit >= firstOtherUnit) return isShownAlike(this.nameOf(number), text)
      if (this.#nameText[start + at] !== unit) return false
    }
    return endOfShownName(this.#nameText, start, nameStart[number + 1]!) === start + text.length
  }

  party(number: PartyNumber): Party {
    const { partyGeonameId, partyLat, partyLng, partyOrigin, partySuccessor } = this.#index.sections
    const { kind, country, population } = this.traits(number)
    const successor = partySuccessor[number]!
    const attestedBy = this.#index.facts.attestations[number]
    return {
      id: this.idOf(number),
      name: this.nameOf(number),
      names: readNameLines(this.#nameLines(number)),
      kind,
      country,
      container: this.containerOf(number),
      geonameId: partyGeonameId[number] || null,
      lat: degrees(partyLat[number]!),
      lng: degrees(partyLng[number]!),
      population: population === 0 ? null : population,
      successor: successor === 0 ? null : this.idOf(successor - 1),
      origin: origins[partyOrigin[number]!]!,
      ...(attestedBy === undefined ? {} : { attestedBy }),
    }
  }

  partyOfSpelling(spelling: number): PartyNumber {
    this.#partiesOfSpellings ??= partiesOfSpellings(this.#index.sections.partySpellings)
    return this.#partiesOfSpellings[spelling]!
  }

  /** First party's number of a country and one past its last. */
  rangeOf(country: CountryCode): PartyRange {
    const number = this.#countryNumbers.get(presentCode(country))
    const { countryStart } = this.#index.facts
    return number === undefined ? [0, 0] : [countryStart[number]!, countryStart[number + 1]!]
  }

  rangesOf(countries: readonly CountryCode[]): readonly PartyRange[] {
    if (countries !== this.#askedCountries) {
      this.#askedCountries = countries
      this.#askedRanges = countries.map((country) => this.rangeOf(country))
    }
    return this.#askedRanges
  }

  /** Whether any place of the countries is within some 50 km. */
  liesNear(number: PartyNumber, countries: readonly CountryCode[]): boolean {
    const { partyLat, partyLng } = this.#index.sections
    const lat = partyLat[number]!
    const lng = partyLng[number]!
    if (lat === noDegrees) return false
    const farNorth = borderDegrees * degreeScale
    const farEast = farNorth / Math.max(0.1, Math.cos((lat / degreeScale) * (Math.PI / 180)))
    return countries.some((country) => {
      const [from, to] = this.rangeOf(country)
      for (let n = from; n < to; n++) {
        if (Math.abs(partyLat[n]! - lat) < farNorth && Math.abs(partyLng[n]! - lng) < farEast) return true
      }
      return false
    })
  }

  stateOf(country: CountryCode): PartyNumber | null {
    const code = presentCode(country)
    const known = this.#states.get(code)
    if (known !== undefined) return known
    const state = this.find(mintId('party', code))
    this.#states.set(code, state)
    return state
  }

  presentCountries(country: CountryCode): readonly CountryCode[] {
    const code = presentCode(country)
    const known = this.#presentCountries.get(code)
    if (known !== undefined) return known
    const present = this.#index.facts.formerStates[code] ?? [code]
    this.#presentCountries.set(code, present)
    return present
  }

  containerOf(number: PartyNumber): string | null {
    const told = this.#index.facts.containers[number]
    const region = this.#index.sections.partyRegion[number]!
    return told ?? (region === 0 ? null : this.nameOf(region - 1))
  }

  #nameLines(number: PartyNumber): string {
    const { nameStart } = this.#index.sections
    return this.#nameText.toString('utf8', nameStart[number]!, nameStart[number + 1]!)
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, byteLength)

/** The code of today's lists for one that others use. */
export const presentCode = (country: CountryCode) => codeAliases[country] ?? country
const degrees = (scaled: number) => (scaled === noDegrees ? null : scaled / degreeScale)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The party for which `distance` is 0, among numbers ordered by it. */
function search(ordered: Uint32Array, distance: (number: PartyNumber) => number): PartyNumber | null {
  let low = 0
  let high = ordered.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const apart = distance(ordered[middle]!)
    if (apart === 0) return ordered[middle]!
    if (apart < 0) low = middle + 1
    else high = middle - 1
  }
  return null
}
