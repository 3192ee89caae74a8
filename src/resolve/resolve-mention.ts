// Which party a mention means, and how surely.
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Candidate, Match } from '../model/match.ts'
import type { CountryCode } from '../model/party.ts'
import type { Mention } from '../model/record.ts'
import { matchOf } from './match-of.ts'
import { nameVariants } from './name-variants.ts'
import { readingsOfSeveral } from './near-readings.ts'
import { withSameScript } from './same-script.ts'
import { soughtReadings } from './sought-readings.ts'
import { toldPlaces } from './told-places.ts'
import { type Asked, marksOf, weigh } from './weigh-candidate.ts'

export type MentionWords = Pick<Mention, 'asWritten' | 'kindHint' | 'countryHint' | 'containerHint'>

export interface MentionContext {
  /** Whose page it is; a name without country may be of the same country. */
  readonly publisherCountry?: CountryCode | null
  /** Countries of the other parties that stand near. */
  readonly otherCountries?: readonly CountryCode[]
  /** Day (EDTF) that the words speak of. */
  readonly day?: string
  /** BCP 47: tells which endings the name may bear. */
  readonly language?: string | null
  /** How many candidates are told at most. */
  readonly candidates?: number
}

const usualCandidates = 5
const surely = 0.99

export function resolveMention(
  mention: MentionWords,
  gazetteer: Gazetteer,
  context: MentionContext = {},
): Match {
  const { asWritten, kindHint, countryHint, containerHint } = mention
  const isStateTold = kindHint === 'state' && countryHint !== null
  const state = isStateTold ? gazetteer.stateOf(countryHint) : null
  if (state !== null)
    return only({ party: gazetteer.idOf(state), score: surely, features: { country: 1, kind: 1 } })
  const variants = nameVariants(asWritten)
  const words = containerHint === null ? [] : [containerHint]
  for (const { container } of variants) if (container !== null) words.push(container)
  const { countries, containers } = toldPlaces(words, countryHint, gazetteer)
  const asked: Asked = {
    asWritten,
    marks: marksOf(asWritten),
    kind: kindHint,
    countries,
    containers,
    nearCountries: nearCountriesOf(context),
    day: context.day ?? null,
  }
  const readings = soughtReadings(variants, gazetteer, {
    asWritten,
    countries,
    language: context.language ?? null,
  })
  const telling = { most: context.candidates ?? usualCandidates, isAnywhere: countries === null }
  const weighed = readings.map((reading) => weigh(reading, asked, gazetteer))
  const match = matchOf(withSameScript(asWritten, weighed, gazetteer), gazetteer, telling)
  if (match.chosen !== null || countries === null) return match
  const several = readingsOfSeveral(asWritten, gazetteer, countries)
  if (several.length === 0) return match
  const guess = matchOf(
    several.map((reading) => weigh(reading, asked, gazetteer)),
    gazetteer,
    telling,
  )
  // Whom such a name means, a person should say.
  return { ...guess, isAmbiguous: guess.chosen !== null }
}

const nowhere: readonly CountryCode[] = []

function nearCountriesOf({ publisherCountry, otherCountries = nowhere }: MentionContext) {
  return publisherCountry == null ? otherCountries : [publisherCountry, ...otherCountries]
}

const only = (chosen: Candidate): Match => ({ chosen, isAmbiguous: false, candidates: [chosen] })
