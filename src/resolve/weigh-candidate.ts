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
  none: { city: 1, municipality: 0.8, district: 0.1, region: 0.03, state: 0.4, organization: 1, other: 0.5 },
  city: { city: 1, municipality: 0.7, district: 0.15, region: 0.02, state: 0, organization: 0, other: 0.2 },
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
const useWeights = { own: 1, alternate: 0.06, weak: 0.002 } as const
/** Villages count as if they had some hundred inhabitants, since GeoNames leaves many at 0. */
const leastPopulation = 300
const populationOfOthers = 100_000
const importanceStep = 1.25
const containerGain = 30
const nearCountryGain = 3

export function weigh(reading: NameReading, asked: Asked, gazetteer: Gazetteer): WeighedReading {
  const traits = gazetteer.traits(reading.party)
  const kind = kindWeights[asked.kind ?? reading.variant.kind ?? 'none'][traits.kind]
  const name = nameFit(reading)
  const country = countryFit(traits.country, asked)
  const isInside = containerFits(reading, asked, gazetteer)
  const weight =
    kind *
    country *
    name ** 6 *
    useWeights[reading.use] *
    (isInside ? containerGain : 1) *
    (asked.nearCountries.includes(traits.country ?? '') ? nearCountryGain : 1) *
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

/** 1 for the name as written, less for each word given up and each slip. */
function nameFit({ variant, by, distance, use }: NameReading): number {
  const byUse = use === 'own' ? 1 : use === 'alternate' ? 0.98 : 0.7
  const byWay = by === 'name' ? 1 : by === 'sound' ? 0.92 : 0.9 - 1.6 * distance
  return Math.max(0, byUse * byWay * 0.98 ** variant.steps)
}

function countryFit(country: CountryCode | null, { countries }: Asked): number {
  if (countries === null || country === null) return 1
  if (countries.includes(country)) return 1
  return countries.some((told) => kinOf(told).includes(country)) ? 0.3 : 0.01
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
  const isPlace = kind !== 'state' && kind !== 'organization'
  return (isPlace ? population + leastPopulation : populationOfOthers) * importanceStep ** importance
}

const rounded = (value: number) => Math.round(value * 1000) / 1000
