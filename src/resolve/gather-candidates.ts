// Which parties a mention may mean, each with the best reading of its name.
import type { Bearer, Gazetteer, PartyNumber, SpellingUse } from '../gazetteer/gazetteer.ts'
import type { CountryCode } from '../model/party.ts'
import { caseRulesOf, caseRulesOfAll } from '../text/case-rules.ts'
import { fold } from '../text/fold.ts'
import { latinSpellings } from '../text/latin-spellings.ts'
import { respellings } from '../text/respellings.ts'
import { romanize } from '../text/romanize.ts'
import { spellingDistance } from '../text/spelling-distance.ts'
import { inflectedVariants } from './inflected-variants.ts'
import type { NameVariant } from './name-variants.ts'
import { bearersOfSeveral } from './several-names.ts'

export interface NameReading {
  readonly party: PartyNumber
  readonly variant: NameVariant
  readonly use: SpellingUse
  /** How the spelling was found. */
  readonly by: 'name' | 'sound' | 'ending' | 'endingOfAnyLanguage' | 'nearness' | 'words' | 'oneOfSeveral'
  /** See `spellingDistance`; 0 unless found by nearness or by words. */
  readonly distance: number
  /** Letters left out, put in, mistaken or exchanged; 0 unless found by nearness or by words. */
  readonly slips: number
  /** How many letters more the spelling has; 0 unless found by nearness. */
  readonly lettersLeftOut: number
  /** The spelling found by nearness, folded; null unless found so. */
  readonly spelling: string | null
  /** Which part of the longer name's letters the shorter has; 1 unless found by words. */
  readonly shared: number
}

/** Two slips with a little more. */
const mostSlips = 2.2
const leastReach = 0.5
const shortestNear = 4
const longestRow = 6
/** Slips that a name in syllables may hide. */
const lostInSyllables = 0.6
/** As many slips as it counts for to leave words of a name out, and to add some. */
const wordsLeftOut = { distance: 0.7, slips: 1, lettersLeftOut: 0, spelling: null } as const
const wordsTooMany = { distance: 1.5, slips: 2, lettersLeftOut: 0, spelling: null } as const
/** Of the name's letters; less would make a town of every firm that bears its name. */
const shortestPart = 0.55
const shortestOfAnyLanguage = 4
/** Of a name's letters: farther spellings are names of their own. */
const sameName = 0.3
const hasLatin = /\p{Script=Latin}/u
const noReadings: readonly NameReading[] = []

/** Names as they stand, else other romanisations; of these the fewest words given up: Bad Essen is not Essen. */
export function namedReadings(
  variants: readonly NameVariant[],
  gazetteer: Gazetteer,
  countries?: readonly CountryCode[],
): readonly NameReading[] {
  const exact = firstFound(variants, (variant) =>
    gazetteer.partiesNamed(variant.name, countries).map((bearer) => readingOf(bearer, variant, 'name')),
  )
  if (exact.some(({ use }) => use !== 'weak')) return exact
  const sounding = soundReadings(variants, gazetteer, countries)
  return exact.length === 0 ? sounding : [...exact, ...sounding]
}

/** Other romanisations of the names. */
export function soundReadings(
  variants: readonly NameVariant[],
  gazetteer: Gazetteer,
  countries?: readonly CountryCode[],
): readonly NameReading[] {
  return firstFound(variants, (variant) =>
    gazetteer
      .partiesSoundingLike(variant.name, countries)
      .map((bearer) => readingOf(bearer, variant, 'sound')),
  )
}

/** Names of which the words are another case; the language's own endings first, then those of all of its script. */
export function inflectedReadings(
  variants: readonly NameVariant[],
  gazetteer: Gazetteer,
  options: { readonly language: string | null; readonly countries: readonly CountryCode[] | null },
): readonly NameReading[] {
  const countries = options.countries ?? undefined
  const own = options.language === null ? null : caseRulesOf(options.language)
  for (const rulesOf of own === null ? [caseRulesOfAll] : [() => own, caseRulesOfAll]) {
    const rules = rulesOf()
    // Skeletons are sought besides names where the language is known, and tell no beginnings.
    const mayBegin = rules === own ? undefined : gazetteer.mayBeginName
    const all = inflectedVariants(variants, rules, mayBegin)
    // With the endings of all languages, short Latin names agree by chance, and skeletons too.
    const inflected = rules === own ? all : all.filter(({ name }) => isLongEnough(name))
    const by = rules === own ? 'ending' : 'endingOfAnyLanguage'
    const found = firstFound(inflected, (variant) =>
      provenReadings(gazetteer.partiesNamed(variant.name, countries), variant, by),
    )
    if (found.length > 0) return found
    if (rules !== own) return []
    const sounding = firstFound(inflected, (variant) =>
      provenReadings(gazetteer.partiesSoundingLike(variant.name, countries), variant, by),
    )
    if (sounding.length > 0) return sounding
  }
  return []
}

type Nearness = Pick<NameReading, 'distance' | 'slips' | 'lettersLeftOut' | 'spelling' | 'shared'>
const asItStands: Nearness = { distance: 0, slips: 0, lettersLeftOut: 0, spelling: null, shared: 1 }

/** All readings are made here, since objects whose properties stand in one order are read faster. */
function readingOf(
  { party, use }: Bearer,
  variant: NameVariant,
  by: NameReading['by'],
  { distance, slips, lettersLeftOut, spelling, shared }: Nearness = asItStands,
): NameReading {
  return { party, use, variant, by, distance, slips, lettersLeftOut, spelling, shared }
}

const isLongEnough = (name: string) => name.length >= shortestOfAnyLanguage || !hasLatin.test(name)

/** Codes and machine romanisations prove nothing of a name that nobody wrote. */
function provenReadings(bearers: readonly Bearer[], variant: NameVariant, by: NameReading['by']) {
  if (bearers.length === 0) return noReadings
  return bearers.filter(({ use }) => use !== 'weak').map((bearer) => readingOf(bearer, variant, by))
}

/** Names that are nearly the one written, with the fewest words given up. */
export function nearReadings(
  variants: readonly NameVariant[],
  gazetteer: Gazetteer,
  countries: readonly CountryCode[] | null,
): readonly NameReading[] {
  return firstFound(variants, (variant) => {
    const limit = Math.min(mostSlips, slipsWithin(variant.name.length, countries === null))
    if (limit < leastReach) return noReadings
    return gazetteer.partiesNear(variant.name, countries, limit).map((near) => {
      const { party, isFirst, distance, slips, lettersLeftOut, spelling } = near
      const use = isFirst && spelling === fold(gazetteer.nameOf(party)) ? 'own' : 'alternate'
      const nearness = { distance, slips, lettersLeftOut, spelling, shared: 1 }
      return readingOf({ party, use }, variant, 'nearness', nearness)
    })
  })
}

/** Names of which the written words are a part, or that are a part of the written words. */
export function wordReadings(
  variants: readonly NameVariant[],
  gazetteer: Gazetteer,
  countries: readonly CountryCode[],
): readonly NameReading[] {
  return firstFound(variants, (variant) => {
    const longer = gazetteer.partiesWithWords(variant.name, countries).map((bearer) => {
      const own = fold(gazetteer.nameOf(bearer.party))
      const shared = Math.min(1, variant.name.length / own.length)
      return readingOf(bearer, variant, 'words', { ...wordsLeftOut, shared })
    })
    const shorter = partsOf(variant.name).flatMap((part) =>
      gazetteer
        .partiesNamed(part, countries)
        .filter(({ use }) => use === 'own')
        .map((bearer) =>
          readingOf(bearer, variant, 'words', {
            ...wordsTooMany,
            shared: part.length / variant.name.length,
          }),
        ),
    )
    return shorter.length === 0 ? longer : [...longer, ...shorter]
  })
}

/** The longest rows of words that leave a word out at the one end or the other. */
function partsOf(name: string): readonly string[] {
  const words = name.split(' ')
  if (words.length < 2 || words.length > longestRow) return []
  return [words.slice(0, -1).join(' '), words.slice(1).join(' ')].filter(
    (part) => part.length >= shortestPart * name.length,
  )
}

/** See `bearersOfSeveral`. */
export function readingsOfSeveral(
  asWritten: string,
  gazetteer: Gazetteer,
  countries: readonly CountryCode[],
): readonly NameReading[] {
  const variant = { name: fold(asWritten), kind: null, container: null, steps: 0 }
  return bearersOfSeveral(asWritten, gazetteer, countries).map((bearer) =>
    readingOf(bearer, variant, 'oneOfSeveral'),
  )
}

/**
 * The namesakes, in the same country, of whom another spelling of their name was found for: what one Castle Rock is called in
 * Lithuanian, the other is called too.
 */
export function namesakeReadings(
  readings: readonly NameReading[],
  gazetteer: Gazetteer,
): readonly NameReading[] {
  const found: NameReading[] = []
  /** Made where some are found, which is seldom. */
  let known: Set<PartyNumber> | undefined
  for (const reading of readings) {
    if (reading.by !== 'sound' && reading.use !== 'alternate') continue
    const country = gazetteer.countryOf(reading.party)
    if (country === null || gazetteer.kindOf(reading.party) !== 'city') continue
    const own = fold(gazetteer.nameOf(reading.party))
    const bearers = gazetteer.partiesNamed(own, gazetteer.presentCountries(country))
    if (bearers.length < 2) continue
    known ??= new Set(readings.map(({ party }) => party))
    const isNew = ({ party, use }: Bearer) => use === 'own' && known?.has(party) === false
    const namesakes = bearers.filter(isNew)
    if (namesakes.length === 0) continue
    const most = sameName * own.length
    if (spellingDistance(romanize(reading.variant.name), own, most) === Number.POSITIVE_INFINITY) continue
    for (const { party } of namesakes) {
      known.add(party)
      found.push(readingOf({ party, use: 'alternate' }, reading.variant, reading.by, reading))
    }
  }
  return found
}

/** Names that the words are in the spelling of another people. */
export function respeltReadings(
  asWritten: string,
  gazetteer: Gazetteer,
  countries?: readonly CountryCode[],
): readonly NameReading[] {
  const spelt = respellings(asWritten).map((name) => ({ name, kind: null, container: null, steps: 1 }))
  const named = spelt.flatMap((variant) =>
    provenReadings(gazetteer.partiesNamed(variant.name, countries), variant, 'sound'),
  )
  if (named.length > 0 || countries === undefined) return named
  return spelt.flatMap((variant) =>
    provenReadings(gazetteer.partiesSoundingLike(variant.name, countries), variant, 'sound'),
  )
}

/** Names of the countries told that the words in Hangul or kana may stand for. */
export function transliteratedReadings(
  variants: readonly NameVariant[],
  gazetteer: Gazetteer,
  countries: readonly CountryCode[],
): readonly NameReading[] {
  const spelt = variants.flatMap((variant) =>
    latinSpellings(variant.name).map((name): NameVariant => {
      const { kind, container, steps } = variant
      return { name, kind, container, steps }
    }),
  )
  const sounding = firstFound(spelt, (variant) =>
    provenReadings(gazetteer.partiesSoundingLike(variant.name, countries), variant, 'sound'),
  )
  if (sounding.length > 0) return sounding
  return nearReadings(spelt, gazetteer, countries).map((near) =>
    readingOf(near, near.variant, 'nearness', { ...near, distance: near.distance + lostInSyllables }),
  )
}

function firstFound(
  variants: readonly NameVariant[],
  readingsOf: (variant: NameVariant) => readonly NameReading[],
): readonly NameReading[] {
  if (variants.length === 1) return readingsOf(variants[0]!)
  const found: NameReading[] = []
  let steps = 0
  for (const variant of variants) {
    if (variant.steps > steps && found.some(({ use }) => use !== 'weak')) break
    steps = variant.steps
    for (const reading of readingsOf(variant)) found.push(reading)
  }
  return found
}

/** A slip in three letters, two in six; fewer where any country's name may be meant. */
function slipsWithin(length: number, isAnywhere: boolean): number {
  if (length < shortestNear) return 0
  const slips = length / 3
  return isAnywhere ? slips - 0.5 : slips
}
