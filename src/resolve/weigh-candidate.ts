// How likely a candidate is, before it is compared with the others: each reason by itself, for a person to read.
import type { Gazetteer, PartyNumber, PartyTraits } from '../gazetteer/gazetteer.ts'
import type { CountryCode, PartyKind } from '../model/party.ts'
import { acrossTheBorder, type CountryFit, countryFit } from './country-fit.ts'
import { isSeat } from './is-seat.ts'
import { kindWeights } from './kind-weights.ts'
import { nameFit } from './name-fit.ts'
import type { NameReading } from './name-reading.ts'

export interface Asked {
  readonly asWritten: string
  /** See `marksOf`. */
  readonly marks: readonly string[]
  readonly kind: PartyKind | null
  readonly countries: readonly CountryCode[] | null
  /** Regions and states that the words may put it in. */
  readonly containers: ReadonlySet<PartyNumber>
  readonly nearCountries: readonly CountryCode[]
  /** Day (EDTF) that the words speak of. */
  readonly day: string | null
}

export interface WeighedReading {
  readonly reading: NameReading
  /** Of all that the words may mean, how much speaks for this one; only ratios count. */
  readonly weight: number
  readonly traits: PartyTraits
  readonly kind: number
  readonly country: CountryFit
  readonly isInside: boolean
}

/** Each reason between 0 and 1. */
export interface Reasons {
  readonly name: number
  readonly kind: number
  readonly country: number
  readonly container: number
  readonly population: number
}

/** Another name of a large city is meant less often than the own name of a smaller one. */
const useWeights = { own: 1, alternate: 0.09, weak: 0.002 } as const
const leastPopulation = 300
/** GeoNames leaves the inhabitants of many seats at 0, of villages seldom. */
const unknownPopulation = 2000
/** A seat of a county or more is no village. */
const unknownPopulationOfSeat = 12_000
/** Fitted on the names of twin towns that several places of a country bear. */
const populationPower = 0.9
const fame = 0.66
const mostNames = 255
const mostImportance = 7
/** As many as a middling town has: regions, states and organisations have few names here, however well they are known. */
const namesOfOthers = 8
const populationOfOthers = 100_000
/** A region's inhabitants are its towns'; they do not make it likelier to be meant. */
const mostOfRegion = 20_000
const importanceStep = 1.25
/** By the number of names, and by importance. */
const fameOf = Float64Array.from({ length: mostNames + 1 }, (_, names) => (names + 1) ** fame)
const worthOf = Float64Array.from(
  { length: mostImportance + 1 },
  (_, importance) => importanceStep ** importance,
)
/** Where no country is told, the quarter of a large city is meant nearly as often as some village elsewhere. */
const quarterGain = 8
const quarterImportance = 1
/**
 * Fitted on misspelt names. A slip makes a candidate some thousand times less likely, one that ears mistake less so; a
 * letter left out can be but one, while a letter put in may be any, so that it is the likelier slip. Whom few know is
 * misspelt too.
 */
const distanceOdds = -4.1
const slipOdds = -3.4
const leftOutOdds = 1.7
const nearPriorPower = { inCountry: 0.8, anywhere: 0.6 } as const
const nearUseWeights = { own: 1, alternate: 0.28, weak: 0.01 } as const
/** Of a town of middling size, so that near names weigh against others as they should. */
const usualPrior = 20_000
/** A name as it stands is meant, unless the other is far better known. */
const wayWeights = {
  name: 1,
  sound: 1,
  nearness: 1,
  ending: 0.4,
  endingOfAnyLanguage: 0.05,
  words: 0.3,
  oneOfSeveral: 1,
} as const
/** In the whole world some name sounds like any other. */
const soundAnywhere = 0.002
const containerGain = 30
const nearCountryGain = 3
/** Within a country people leave marks out, between countries the marks tell which; the same plain letters tell little there. */
const letterGains = { inCountry: { plain: 4, marked: 5 }, anywhere: { plain: 1.5, marked: 12 } } as const
const markGains = { inCountry: 2, anywhere: 8 } as const
const markedLetters = /[\u00C0-\u024F\u1E00-\u1EFF]/g
const firstMarked = 0xc0
const noMarks: readonly string[] = []
const presentCodeLength = 2
const inItsDaysGain = 5
const afterItsDaysWeight = 0.1

export function weigh(reading: NameReading, asked: Asked, gazetteer: Gazetteer): WeighedReading {
  const { party, use, by, variant } = reading
  const traits = gazetteer.traits(party)
  const kind = kindOdds(asked.kind ?? variant.kind ?? 'none', traits, asked.countries === null)
  const country = countryFitOf(reading, traits.country, asked, gazetteer)
  const isInside = liesInOneOf(asked.containers, party, traits.country, gazetteer)
  const isNear = asked.nearCountries.includes(traits.country ?? '')
  const weight =
    (by === 'nearness' || by === 'words'
      ? nearWeight(reading, prior(traits) * kind, asked.countries === null)
      : kind *
        useWeights[use] *
        wayWeights[by] *
        (by === 'sound' && asked.countries === null ? soundAnywhere : 1) *
        prior(traits)) *
    country.weight *
    (isInside ? containerGain : 1) *
    (isNear ? nearCountryGain : 1) *
    (by === 'nearness' ? markGain(asked, party, gazetteer) : letterGain(asked, party, gazetteer)) *
    timeFit(party, traits, asked.day, gazetteer)
  return { reading, weight, traits, kind, country, isInside }
}

/** Told of the few that are shown, not of all that are weighed. */
export function reasonsFor(
  { reading, traits, kind, country, isInside }: WeighedReading,
  isAnywhere: boolean,
): Reasons {
  return {
    name: nameFit(reading, isAnywhere),
    kind,
    country: country.fit,
    container: isInside ? 1 : 0,
    population: Math.min(1, Math.log10(traits.population + 1) / 7),
  }
}

function kindOdds(told: PartyKind | 'none', { kind, importance }: PartyTraits, isAnywhere: boolean): number {
  const isQuarter = kind === 'district' && importance === quarterImportance
  return kindWeights[told][kind] * (isAnywhere && isQuarter && told !== 'district' ? quarterGain : 1)
}

function nearWeight(
  { use, distance, slips, lettersLeftOut }: NameReading,
  prior: number,
  isAnywhere: boolean,
): number {
  const odds = distanceOdds * distance + slipOdds * slips + leftOutOdds * lettersLeftOut
  const power = isAnywhere ? nearPriorPower.anywhere : nearPriorPower.inCountry
  return usualPrior * (prior / usualPrior) ** power * nearUseWeights[use] * Math.exp(odds)
}

/** Towns at a border are often told under the neighbour's code. */
function countryFitOf(
  { party, by, use }: NameReading,
  country: CountryCode | null,
  { countries }: Asked,
  gazetteer: Gazetteer,
): CountryFit {
  const plain = countryFit(country, countries)
  if (countries === null || plain.fit >= acrossTheBorder.fit || by !== 'name' || use !== 'own') return plain
  return gazetteer.liesNear(party, countries) ? acrossTheBorder : plain
}

function liesInOneOf(
  containers: ReadonlySet<PartyNumber>,
  party: PartyNumber,
  country: CountryCode | null,
  gazetteer: Gazetteer,
): boolean {
  if (containers.size === 0) return false
  if (gazetteer.containersOf(party).some((container) => containers.has(container))) return true
  const state = country === null ? null : gazetteer.stateOf(country)
  return state !== null && containers.has(state)
}

/** The same diacritics and hyphens tell much: Méru is not Meru. */
function letterGain({ asWritten, countries }: Asked, party: PartyNumber, gazetteer: Gazetteer): number {
  if (!gazetteer.isShownAs(party, asWritten)) return 1
  const gains = letterGains[countries === null ? 'anywhere' : 'inCountry']
  return /^[A-Za-z ]*$/.test(asWritten) ? gains.plain : gains.marked
}

/** A misspelt name keeps its marks: Hârltău is Hârlău. */
function markGain({ marks, countries }: Asked, party: PartyNumber, gazetteer: Gazetteer): number {
  if (marks.length === 0) return 1
  const shown = gazetteer.nameOf(party).normalize('NFC').toLowerCase()
  const kept = marks.filter((letter) => shown.includes(letter)).length / marks.length
  return markGains[countries === null ? 'anywhere' : 'inCountry'] ** kept
}

/** Latin letters of a name that bear marks, each once and small. */
export function marksOf(asWritten: string): readonly string[] {
  let at = 0
  while (at < asWritten.length && asWritten.charCodeAt(at) < firstMarked) at++
  if (at === asWritten.length || asWritten.search(markedLetters) === -1) return noMarks
  return [...new Set(asWritten.normalize('NFC').toLowerCase().match(markedLetters))]
}

/** A former state is meant on days when there was one, seldom afterwards. */
function timeFit(party: PartyNumber, traits: PartyTraits, day: string | null, gazetteer: Gazetteer): number {
  const isFormerState = traits.kind === 'state' && (traits.country ?? '').length > presentCodeLength
  if (!isFormerState) return 1
  const end = gazetteer.party(party).names[0]?.to
  return day !== null && end !== undefined && day <= end ? inItsDaysGain : afterItsDaysWeight
}

function prior({ kind, population, importance, nameCount }: PartyTraits): number {
  const inhabitants = inhabitantsThatCount({ kind, population, importance }) + leastPopulation
  const names = kind === 'city' || kind === 'municipality' ? nameCount : namesOfOthers
  return inhabitants ** populationPower * fameOf[names]! * worthOf[importance]!
}

type Size = Pick<PartyTraits, 'kind' | 'population' | 'importance'>

function inhabitantsThatCount({ kind, population, importance }: Size): number {
  if (kind === 'state' || kind === 'organization') return populationOfOthers
  if (kind === 'region' || kind === 'district') return Math.min(population, mostOfRegion)
  if (population > 0) return population
  return isSeat({ importance }) ? unknownPopulationOfSeat : unknownPopulation
}
