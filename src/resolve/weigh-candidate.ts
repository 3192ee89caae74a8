// How likely a candidate is, before it is compared with the others: each reason by itself, for a person to read.
import type { Gazetteer, PartyTraits } from '../gazetteer/gazetteer.ts'
import type { CountryCode, PartyKind } from '../model/party.ts'
import { fold } from '../text/fold.ts'
import { withoutPartyWords } from '../text/party-words.ts'
import type { NameReading } from './gather-candidates.ts'
import kinCountries from './kin-countries.json' with { type: 'json' }

export interface Asked {
  readonly kind: PartyKind | null
  readonly countries: readonly CountryCode[] | null
  readonly container: string | null
  readonly nearCountries: readonly CountryCode[]
  readonly asWritten: string
}

export interface WeighedReading {
  readonly reading: NameReading
  /** Of all that the words may mean, how much speaks for this one; only ratios count. */
  readonly weight: number
  readonly features: {
    /** How well the name itself fits. */
    readonly name: number
    readonly kind: number
    readonly country: number
    readonly container: number
    readonly population: number
  }
}

/** How readily each kind of party is meant when the words tell a kind (row) or none. */
const kindWeights: Readonly<Record<PartyKind | 'none', Readonly<Record<PartyKind, number>>>> = {
  none: { city: 1, municipality: 0.8, district: 0.05, region: 0.03, state: 0.4, organization: 1, other: 0.5 },
  city: { city: 1, municipality: 0.7, district: 0.08, region: 0.02, state: 0, organization: 0, other: 0.2 },
  municipality: {
    city: 1,
    municipality: 1,
    district: 0.2,
    region: 0.02,
    state: 0,
    organization: 0,
    other: 0.2,
  },
  district: {
    city: 0.15,
    municipality: 0.3,
    district: 1,
    region: 0.3,
    state: 0,
    organization: 0,
    other: 0.2,
  },
  region: {
    city: 0.005,
    municipality: 0.05,
    district: 0.4,
    region: 1,
    state: 0.001,
    organization: 0,
    other: 0.2,
  },
  state: { city: 0, municipality: 0, district: 0, region: 0.001, state: 1, organization: 0.001, other: 0 },
  organization: {
    city: 0.001,
    municipality: 0.001,
    district: 0.001,
    region: 0.001,
    state: 0.001,
    organization: 1,
    other: 1,
  },
  other: { city: 0.5, municipality: 0.5, district: 1, region: 0.3, state: 0.01, organization: 0.5, other: 1 },
}

/** Another name of a large city is meant less often than the own name of a smaller one. */
const useWeights = { own: 1, alternate: 0.08, weak: 0.002 } as const
/** Villages count as if they had some hundred inhabitants, since GeoNames leaves many at 0. */
const leastPopulation = 300
const populationOfOthers = 100_000
/** A region's inhabitants are its towns'; they do not make it likelier to be meant. */
const mostOfRegion = 20_000
const importanceStep = 1.25
const containerGain = 30
const nearCountryGain = 3
const plainLetterGain = 1.5
const markedLetterGain = 5
/** One slip more makes a candidate twenty times less likely. */
const slipWeight = 0.05
const stepFit = 0.98
const kinFit = 0.8
const strangerFit = 0.2
const kinWeight = 0.3
const strangerWeight = 0.003

export function weigh(reading: NameReading, asked: Asked, gazetteer: Gazetteer): WeighedReading {
  const traits = gazetteer.traits(reading.party)
  const kind = kindWeights[asked.kind ?? reading.variant.kind ?? 'none'][traits.kind]
  const name = nameFit(reading, asked)
  const country = countryFit(traits.country, asked)
  const isInside = containerFits(reading, asked, gazetteer)
  const weight =
    kind *
    countryWeight(traits.country, asked) *
    slipWeight ** reading.distance *
    useWeights[reading.use] *
    (isInside ? containerGain : 1) *
    (asked.nearCountries.includes(traits.country ?? '') ? nearCountryGain : 1) *
    (gazetteer.nameOf(reading.party) === asked.asWritten ? letterGain(asked.asWritten) : 1) *
    prior(traits)
  return {
    reading,
    weight,
    features: {
      name: rounded(name),
      kind,
      country,
      container: isInside ? 1 : 0,
      population: rounded(Math.min(1, Math.log10(traits.population + 1) / 7)),
    },
  }
}

/** How often a name found in this way is the one meant: 1 for the name as written, less for each word given up. */
function nameFit(reading: NameReading, { countries }: Asked): number {
  const { variant, by, distance, differingLength, use } = reading
  if (by === 'nearness') return nearnessFit(differingLength, distance, countries === null)
  const byUse = use === 'own' ? 1 : use === 'alternate' ? 0.98 : 0.7
  return (
    byUse * (by === 'name' ? 1 : soundFit(variant.name.length, countries === null)) * stepFit ** variant.steps
  )
}

/** The same diacritics and hyphens tell much (Méru is not Meru), the same plain letters little. */
const letterGain = (asWritten: string) =>
  /^[A-Za-z ]*$/.test(asWritten) ? plainLetterGain : markedLetterGain

/** Short skeletons agree by chance. */
function soundFit(length: number, isAnywhere: boolean): number {
  return likelihood(0.6 * length - (isAnywhere ? 2.7 : 1.6))
}

/** Measured on names with typing errors, and on names that the gazetteer lacks: long names bear slips, short ones do not. */
function nearnessFit(length: number, distance: number, isAnywhere: boolean): number {
  return likelihood(0.45 * Math.min(length, 14) - 2.2 * distance + (isAnywhere ? -1 : 0.2))
}

const likelihood = (odds: number) => 1 / (1 + Math.exp(-odds))

function countryFit(country: CountryCode | null, asked: Asked): number {
  const weight = countryWeight(country, asked)
  return weight === 1 ? 1 : weight === kinWeight ? kinFit : strangerFit
}

function countryWeight(country: CountryCode | null, { countries }: Asked): number {
  if (countries === null || country === null || countries.includes(country)) return 1
  return countries.some((told) => kinOf(told).includes(country)) ? kinWeight : strangerWeight
}

/** The countries that may be meant by one: itself first. */
export function kinOf(country: CountryCode): readonly CountryCode[] {
  const kin: Readonly<Record<string, string | readonly string[]>> = kinCountries
  const others = kin[country]
  return Array.isArray(others) ? others : []
}

function containerFits(reading: NameReading, asked: Asked, gazetteer: Gazetteer): boolean {
  const told = [asked.container, reading.variant.container].filter((container) => container !== null)
  if (told.length === 0) return false
  const containers = gazetteer.containersOf(reading.party).map((number) => fold(gazetteer.nameOf(number)))
  const wanted = told.flatMap((container) => {
    const folded = fold(container)
    return [folded, ...withoutPartyWords(folded).map(({ name }) => name)]
  })
  return containers.some((container) => wanted.some((name) => isSameContainer(container, name)))
}

function isSameContainer(a: string, b: string): boolean {
  return a === b || withoutPartyWords(a).some(({ name }) => name === b)
}

function prior({ kind, population, importance }: PartyTraits): number {
  return (inhabitantsThatCount(kind, population) + leastPopulation) * importanceStep ** importance
}

function inhabitantsThatCount(kind: PartyKind, population: number): number {
  if (kind === 'state' || kind === 'organization') return populationOfOthers
  return kind === 'region' || kind === 'district' ? Math.min(population, mostOfRegion) : population
}

const rounded = (value: number) => Math.round(value * 1000) / 1000
