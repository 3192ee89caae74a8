// Which parties a mention may mean, each with the best reading of its name.
import type { Bearer, Gazetteer, PartyNumber, SpellingUse } from '../gazetteer/gazetteer.ts'
import type { CountryCode } from '../model/party.ts'
import { caseRulesOf, caseRulesOfAll } from '../text/case-rules.ts'
import { latinSpellings } from '../text/latin-spellings.ts'
import { inflectedVariants } from './inflected-variants.ts'
import type { NameVariant } from './name-variants.ts'

export interface NameReading {
  readonly party: PartyNumber
  readonly variant: NameVariant
  readonly use: SpellingUse
  /** How the spelling was found. */
  readonly by: 'name' | 'sound' | 'ending' | 'endingOfAnyLanguage' | 'nearness'
  /** See `spellingDistance`; 0 unless found by nearness. */
  readonly distance: number
  /** Letters in the words that differ: a slip in Vaux-sur-Aure is one in four letters. */
  readonly differingLength: number
}

const shortestNear = 4
const shortestOfAnyLanguage = 4
const hasLatin = /\p{Script=Latin}/u

/** Names as they stand, else other romanisations; of these the fewest words given up: Bad Essen is not Essen. */
export function namedReadings(
  variants: readonly NameVariant[],
  gazetteer: Gazetteer,
  countries?: readonly CountryCode[],
): readonly NameReading[] {
  const exact = firstFound(variants, (variant) =>
    gazetteer.partiesNamed(variant.name, countries).map(readingBy('name', variant)),
  )
  if (exact.some(({ use }) => use !== 'weak')) return exact
  const sounding = firstFound(variants, (variant) =>
    gazetteer.partiesSoundingLike(variant.name, countries).map(readingBy('sound', variant)),
  )
  return [...exact, ...sounding]
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
    const all = inflectedVariants(variants, rules)
    // With the endings of all languages, short Latin names agree by chance, and skeletons too.
    const inflected = rules === own ? all : all.filter(({ name }) => isLongEnough(name))
    const by = rules === own ? 'ending' : 'endingOfAnyLanguage'
    const found = firstFound(inflected, (variant) =>
      known(gazetteer.partiesNamed(variant.name, countries)).map(readingBy(by, variant)),
    )
    if (found.length > 0) return found
    if (rules !== own) return []
    const sounding = firstFound(inflected, (variant) =>
      known(gazetteer.partiesSoundingLike(variant.name, countries)).map(readingBy(by, variant)),
    )
    if (sounding.length > 0) return sounding
  }
  return []
}

const readingBy =
  (by: NameReading['by'], variant: NameVariant) =>
  ({ party, use }: Bearer): NameReading => ({ party, use, variant, by, distance: 0, differingLength: 0 })

const isLongEnough = (name: string) => name.length >= shortestOfAnyLanguage || !hasLatin.test(name)

/** Codes and machine romanisations prove nothing of a name that nobody wrote. */
const known = (bearers: readonly Bearer[]) => bearers.filter(({ use }) => use !== 'weak')

/** Names that are nearly the one written, with the fewest words given up. */
export function nearReadings(
  variants: readonly NameVariant[],
  gazetteer: Gazetteer,
  countries: readonly CountryCode[] | null,
): readonly NameReading[] {
  return firstFound(variants, (variant) => {
    const limit = mostSlips(variant.name.length, countries === null)
    if (limit === 0) return []
    return gazetteer
      .partiesNear(variant.name, countries, limit)
      .map(({ party, use, distance, spelling }): NameReading => {
        const differingLength = lengthOfDifferingWords(variant.name, spelling)
        return { party, use, variant, by: 'nearness', distance, differingLength }
      })
  })
}

/** Names of the countries told that the words in Hangul or kana may stand for. */
export function transliteratedReadings(
  variants: readonly NameVariant[],
  gazetteer: Gazetteer,
  countries: readonly CountryCode[],
): readonly NameReading[] {
  return firstFound(variants, (variant) => {
    const spelt = latinSpellings(variant.name).map((name) => ({ ...variant, name }))
    const sounding = spelt.flatMap((one) =>
      known(gazetteer.partiesSoundingLike(one.name, countries)).map(readingBy('sound', one)),
    )
    return [...sounding, ...spelt.flatMap((one) => nearReadings([one], gazetteer, countries))]
  })
}

function firstFound(
  variants: readonly NameVariant[],
  readingsOf: (variant: NameVariant) => readonly NameReading[],
): readonly NameReading[] {
  const found: NameReading[] = []
  let steps = 0
  for (const variant of variants) {
    if (variant.steps > steps && found.some(({ use }) => use !== 'weak')) break
    steps = variant.steps
    found.push(...readingsOf(variant))
  }
  return found
}

/** A slip in four letters, two in eight; one fewer where any country's name may be meant. */
function mostSlips(length: number, isAnywhere: boolean): number {
  if (length < shortestNear) return 0
  const slips = Math.min(3, length / 4)
  return isAnywhere ? Math.max(0, Math.min(2, slips - 0.5)) : slips
}

function lengthOfDifferingWords(a: string, b: string): number {
  const words = a.split(' ')
  const others = b.split(' ')
  while (words.length > 0 && words[0] === others[0]) {
    words.shift()
    others.shift()
  }
  while (words.length > 0 && words.at(-1) === others.at(-1)) {
    words.pop()
    others.pop()
  }
  return Math.max(words.join(' ').length, others.join(' ').length)
}
