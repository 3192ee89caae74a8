// Which party a mention means, and how surely.
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Candidate, Match } from '../model/match.ts'
import type { CountryCode } from '../model/party.ts'
import type { Mention } from '../model/record.ts'
import { gatherCandidates, type NameReading } from './gather-candidates.ts'
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
const leastScore = 0.3
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

/** In the countries told, then in their kin, then (for candidates only) anywhere; organisations bear no country. */
function readingsWithin(
  variants: readonly NameVariant[],
  gazetteer: Gazetteer,
  countries: readonly CountryCode[] | null,
): readonly NameReading[] {
  if (countries === null) return gatherCandidates(variants, gazetteer, null)
  const inside = gatherCandidates(variants, gazetteer, countries)
  if (inside.length > 0) return inside
  const kin = gatherCandidates(variants, gazetteer, countries.flatMap(kinOf))
  return kin.some(({ by }) => by === 'name') ? kin : []
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
  const readings = gatherCandidates(nameVariants(mention.asWritten), gazetteer, null)
  return matchOf(
    readings.map((reading) => weigh(reading, asked, gazetteer)),
    gazetteer,
  )
}

function matchOf(weighed: readonly WeighedReading[], gazetteer: Gazetteer): Match {
  const best = bestReadings(weighed)
  const whole = best.reduce((sum, { weight }) => sum + weight, 0)
  if (whole === 0) return { chosen: null, isAmbiguous: false, candidates: [] }
  const candidates = best.slice(0, mostCandidates).map(({ reading, weight, features }): Candidate => {
    const share = weight / whole
    const score = Math.round(share * features.name * Math.max(features.country, 0.5) * 1000) / 1000
    return {
      party: gazetteer.idOf(reading.party),
      score,
      features: { ...features, share: Math.round(share * 1000) / 1000 },
    }
  })
  const first = candidates[0]!
  const chosen = first.score >= leastScore || first.features.share! < clearShare ? first : null
  return { chosen, isAmbiguous: chosen !== null && first.features.share! < clearShare, candidates }
}

/** Each party once, likeliest first; among equals the lower number, so that the answer never depends on chance. */
function bestReadings(weighed: readonly WeighedReading[]): readonly WeighedReading[] {
  const best = new Map<number, WeighedReading>()
  for (const one of weighed) {
    const known = best.get(one.reading.party)
    if (one.weight > (known?.weight ?? 0)) best.set(one.reading.party, one)
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight || a.reading.party - b.reading.party)
}
