// Which party a mention means, and how surely.
import type { Gazetteer, PartyNumber } from '../gazetteer/gazetteer.ts'
import type { Candidate, Match } from '../model/match.ts'
import type { CountryCode } from '../model/party.ts'
import type { Mention } from '../model/record.ts'
import { caseRulesOf } from '../text/case-rules.ts'
import { kinOf } from './country-fit.ts'
import {
  inflectedReadings,
  type NameReading,
  namedReadings,
  namesakeReadings,
  nearReadings,
  readingsOfSeveral,
  respeltReadings,
  soundReadings,
  transliteratedReadings,
  wordReadings,
} from './gather-candidates.ts'
import { scoreWithin } from './name-fit.ts'
import { type NameVariant, nameVariants } from './name-variants.ts'
import { toldPlaces } from './told-places.ts'
import {
  type Asked,
  marksOf,
  type Reasons,
  reasonsFor,
  type WeighedReading,
  weigh,
} from './weigh-candidate.ts'

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
/** A letter that ears mistake. */
const faintSlip = 0.5
/** Of name and country together, whoever else may be meant. */
const leastFit = 0.5
/** Below this share of all that the words may mean, the best candidate is too close a call. */
const clearShare = 0.6
const surely = 0.99
const hasMarks = /\p{Script=Latin}\p{M}/u

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
  const readings = readingsWithin(variants, gazetteer, {
    asWritten,
    countries,
    language: context.language ?? null,
  })
  const telling = { most: context.candidates ?? usualCandidates, isAnywhere: countries === null }
  const match = matchOf(
    readings.map((reading) => weigh(reading, asked, gazetteer)),
    gazetteer,
    telling,
  )
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

interface Search {
  readonly asWritten: string
  readonly countries: readonly CountryCode[] | null
  readonly language: string | null
}

/**
 * Names as they stand in the countries told; else the names of which they are another case; else what is near there, with
 * whoever bears the name elsewhere to hold against it.
 */
function readingsWithin(
  variants: readonly NameVariant[],
  gazetteer: Gazetteer,
  { asWritten, countries, language }: Search,
): readonly NameReading[] {
  const within = countries ?? undefined
  const asNamed = namedReadings(variants, gazetteer, within)
  const named = [...asNamed, ...namesakeReadings(asNamed, gazetteer)]
  const exact = named.filter(({ by, use }) => by === 'name' && use !== 'weak')
  if (exact.length > 0 && countries !== null) {
    return exact.every(({ party }) => isArea(party, gazetteer))
      ? [...named, ...townsCalledLike(variants, gazetteer, countries)]
      : named
  }
  const isInflecting = language !== null && caseRulesOf(language) !== null
  if (exact.some((reading) => isPlain(reading, { asWritten, isInflecting }, gazetteer))) return named
  // Of a language without endings, another romanisation is likelier than another case.
  if (named.some(({ by }) => by === 'sound') && !isInflecting && exact.length === 0) {
    // In the whole world some name sounds like any slip of another.
    return countries === null ? [...named, ...nearReadings(variants, gazetteer, countries)] : named
  }
  const respelt = exact.length === 0 ? respeltReadings(asWritten, gazetteer, within) : []
  const found = [...named, ...respelt]
  if (respelt.length > 0 && !isInflecting) return found
  // A slip is likelier than another case, unless the language is known to have cases.
  if (isInflecting || named.length > 0) {
    found.push(...inflectedReadings(variants, gazetteer, { language, countries }))
    if (found.length > 0) return found
  }
  found.push(...nearReadings(variants, gazetteer, countries))
  const isNear = found.some(({ slips }) => slips <= 1)
  if (countries !== null) found.push(...wordReadings(variants, gazetteer, countries))
  if (isNear) return found
  if (!isInflecting) found.push(...inflectedReadings(variants, gazetteer, { language, countries }))
  if (countries === null) return found
  found.push(...transliteratedReadings(variants, gazetteer, countries))
  const elsewhere = namedReadings(variants, gazetteer).filter(({ by, use }) => by === 'name' && use === 'own')
  return [...found, ...namedReadings(variants, gazetteer, countries.flatMap(kinOf)), ...elsewhere]
}

function isArea(party: PartyNumber, gazetteer: Gazetteer): boolean {
  const kind = gazetteer.kindOf(party)
  return kind === 'region' || kind === 'district'
}

/** Where only an area bears the name as written, a town may be written a little otherwise: Spassk-Dalny is Spassk-Dal’niy. */
function townsCalledLike(
  variants: readonly NameVariant[],
  gazetteer: Gazetteer,
  countries: readonly CountryCode[],
): readonly NameReading[] {
  const plain = variants.filter(({ kind }) => kind === null)
  const isTown = ({ party }: NameReading) => !isArea(party, gazetteer)
  const sounding = soundReadings(plain, gazetteer, countries).filter(isTown)
  if (sounding.length > 0) return sounding
  return nearReadings(plain, gazetteer, countries).filter(
    (near) => near.distance <= faintSlip && isTown(near),
  )
}

/**
 * "Niša" is not the Nisa of Portugal: its letters bear marks that none of that place's names has. Where the language is known
 * to inflect, "Turun" is not plainly a village of Mongolia that some romanisation calls so, nor "Lahden" Lähden.
 */
function isPlain(
  { party, use }: NameReading,
  { asWritten, isInflecting }: { readonly asWritten: string; readonly isInflecting: boolean },
  gazetteer: Gazetteer,
): boolean {
  const written = plainly(asWritten)
  if (isInflecting) return use === 'own' && written.includes(plainly(gazetteer.nameOf(party)))
  if (!hasMarks.test(written.normalize('NFD'))) return true
  return gazetteer.party(party).names.some(({ text }) => written.includes(plainly(text)))
}

interface Telling {
  /** Candidates told at most. */
  readonly most: number
  /** Whether no country is told. */
  readonly isAnywhere: boolean
}

function matchOf(
  weighed: readonly WeighedReading[],
  gazetteer: Gazetteer,
  { most, isAnywhere }: Telling,
): Match {
  const best = bestReadings(weighed)
  const [first] = best
  if (first === undefined) return { chosen: null, isAmbiguous: false, candidates: [] }
  const whole = best.reduce((sum, { weight }) => sum + weight, 0)
  const reasons = best.slice(0, most).map((one) => reasonsFor(one, isAnywhere))
  const candidates = reasons.map((told, i) =>
    candidateOf(best[i]!.reading, told, { share: best[i]!.weight / whole, gazetteer }),
  )
  const { name, country } = reasons[0] ?? reasonsFor(first, isAnywhere)
  // Namesakes may share what the words mean, and yet one of them is meant.
  const chosen = country * name >= leastFit ? candidates[0]! : null
  return { chosen, isAmbiguous: chosen !== null && first.weight / whole < clearShare, candidates }
}

function candidateOf(
  reading: NameReading,
  reasons: Reasons,
  { share, gazetteer }: { readonly share: number; readonly gazetteer: Gazetteer },
): Candidate {
  return {
    party: gazetteer.idOf(reading.party),
    score: rounded(reasons.country * scoreWithin(reasons.name, share, reading.by)),
    features: {
      name: rounded(reasons.name),
      kind: rounded(reasons.kind),
      country: rounded(reasons.country),
      container: rounded(reasons.container),
      population: rounded(reasons.population),
      share: rounded(share),
    },
  }
}

/** Each party once, likeliest first; among equals the lower number, so that the answer never depends on chance. */
function bestReadings(weighed: readonly WeighedReading[]): readonly WeighedReading[] {
  if (weighed.length === 1) return weighed[0]!.weight > 0 ? weighed : []
  const best = new Map<number, WeighedReading>()
  for (const one of weighed) {
    const known = best.get(one.reading.party)
    if (one.weight > (known?.weight ?? 0)) best.set(one.reading.party, one)
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight || a.reading.party - b.reading.party)
}

const plainly = (name: string) => name.normalize('NFC').toLowerCase()
const only = (chosen: Candidate): Match => ({ chosen, isAmbiguous: false, candidates: [chosen] })
const rounded = (value: number) => Math.round(value * 1000) / 1000
