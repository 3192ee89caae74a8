// Whom a mention means by a name that it writes otherwise: in another case, in the spelling of another people, in syllables.
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { CountryCode } from '../model/party.ts'
import { caseRulesOf, caseRulesOfAll } from '../text/case-rules.ts'
import { latinSpellings } from '../text/latin-spellings.ts'
import { respellings } from '../text/respellings.ts'
import { inflectedVariants } from './inflected-variants.ts'
import { firstFound, type NameReading, provenReadings, readingOf } from './name-reading.ts'
import type { NameVariant } from './name-variants.ts'
import { nearReadings } from './near-readings.ts'

/** Slips that a name in syllables may hide. */
const lostInSyllables = 0.6
const shortestOfAnyLanguage = 4
const hasLatin = /\p{Script=Latin}/u

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

const isLongEnough = (name: string) => name.length >= shortestOfAnyLanguage || !hasLatin.test(name)

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
