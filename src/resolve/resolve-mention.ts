// Which party a mention means, and how surely.
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Candidate, Match } from '../model/match.ts'
import type { CountryCode } from '../model/party.ts'
import type { Mention } from '../model/record.ts'
import { type NameReading, namedReadings, nearReadings } from './gather-candidates.ts'
import { type NameVariant, nameVariants } from './name-variants.ts'
import { type Asked, kinOf, type WeighedReading, weigh } from './weigh-candidate.ts'

export interface MentionContext {
  /** Whose page it is; a name without country may be of the same country. */
  readonly publisherCountry?: CountryCode | null
  /** Countries of the other parties that stand near. */
  readonly otherCountries?: readonly CountryCode[]
  /** Day (EDTF) that the words speak of. */
  readonly day?: string
}

export type MentionWords = Pick<Mention, 'asWritten' | 'kindHint' | 'countryHint' | 'containerHint'>

const mostCandidates = 5
/** Of name and country together, whoever else may be meant. */
const leastFit = 0.5
/** Below this share of all that the words may mean, the best candidate is too close a call. */
const clearShare = 0.6

export function resolveMention(
  mention: MentionWords,
  gazetteer: Gazetteer,
  context: MentionContext = {},
): Match {
  if (mention.kindHint === 'state') return resolveState(mention, gazetteer)
  const variants = nameVariants(mention.asWritten)
  const countries = countriesTold(mention, variants, gazetteer)
  const asked: Asked = {
    kind: mention.kindHint,
    countries,
    container: mention.containerHint,
    nearCountries: [context.publisherCountry ?? '', ...(context.otherCountries ?? [])].filter(
      (code) => code !== '',
    ),
    asWritten: mention.asWritten,
  }
  const readings = readingsWithin(variants, gazetteer, countries)
  return matchOf(
    readings.map((reading) => weigh(reading, asked, gazetteer)),
    gazetteer,
  )
}

/** Names in the countries told; else what is near there, with whoever bears the name elsewhere to hold against it. */
function readingsWithin(
  variants: readonly NameVariant[],
  gazetteer: Gazetteer,
  countries: readonly CountryCode[] | null,
): readonly NameReading[] {
  const named = namedReadings(variants, gazetteer, countries ?? undefined)
  if (named.length > 0) return named
  const near = nearReadings(variants, gazetteer, countries)
  if (countries === null) return near
  const elsewhere = namedReadings(variants, gazetteer).filter(({ by, use }) => by === 'name' && use === 'own')
  return [...near, ...namedReadings(variants, gazetteer, countries.flatMap(kinOf)), ...elsewhere]
}

function countriesTold(
  mention: MentionWords,
  variants: readonly NameVariant[],
  gazetteer: Gazetteer,
): readonly CountryCode[] | null {
  if (mention.countryHint !== null) return gazetteer.presentCountries(mention.countryHint)
  // "Melbourne, Australia"
  const containers = variants.flatMap(({ container }) => (container === null ? [] : [container]))
  const told = [...containers, mention.containerHint ?? ''].flatMap((container) =>
    statesNamed(container, gazetteer),
  )
  return told.length === 0 ? null : told
}

function statesNamed(name: string, gazetteer: Gazetteer): readonly CountryCode[] {
  if (name === '') return []
  return gazetteer.partiesNamed(name).flatMap(({ party, use }) => {
    const { kind, country } = gazetteer.traits(party)
    return kind === 'state' && use === 'own' && country !== null ? gazetteer.presentCountries(country) : []
  })
}

function resolveState(mention: MentionWords, gazetteer: Gazetteer): Match {
  const told = mention.countryHint === null ? null : gazetteer.stateOf(mention.countryHint)
  if (told !== null) {
    const chosen: Candidate = {
      party: gazetteer.idOf(told),
      score: 0.99,
      features: { name: 1, country: 1, kind: 1 },
    }
    return { chosen, isAmbiguous: false, candidates: [chosen] }
  }
  const asked: Asked = {
    kind: 'state',
    countries: null,
    container: null,
    nearCountries: [],
    asWritten: mention.asWritten,
  }
  const readings = readingsWithin(nameVariants(mention.asWritten), gazetteer, null)
  return matchOf(
    readings.map((reading) => weigh(reading, asked, gazetteer)),
    gazetteer,
  )
}

function matchOf(weighed: readonly WeighedReading[], gazetteer: Gazetteer): Match {
  const best = bestReadings(weighed)
  const [first] = best
  if (first === undefined) return { chosen: null, isAmbiguous: false, candidates: [] }
  const whole = best.reduce((sum, { weight }) => sum + weight, 0)
  const candidates = best.slice(0, mostCandidates).map(({ reading, weight, features }): Candidate => {
    const share = weight / whole
    const score = rounded(share * features.name * features.country)
    return { party: gazetteer.idOf(reading.party), score, features: { ...features, share: rounded(share) } }
  })
  const isNearEnough = first.features.name * first.features.country >= leastFit
  const chosen = isNearEnough ? candidates[0]! : null
  return { chosen, isAmbiguous: chosen !== null && first.weight / whole < clearShare, candidates }
}

const rounded = (value: number) => Math.round(value * 1000) / 1000

/** Each party once, likeliest first; among equals the lower number, so that the answer never depends on chance. */
function bestReadings(weighed: readonly WeighedReading[]): readonly WeighedReading[] {
  const best = new Map<number, WeighedReading>()
  for (const one of weighed) {
    const known = best.get(one.reading.party)
    if (one.weight > (known?.weight ?? 0)) best.set(one.reading.party, one)
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight || a.reading.party - b.reading.party)
}
