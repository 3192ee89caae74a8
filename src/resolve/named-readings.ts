// Whom a mention means by a name as it stands, in another romanisation, or by that of a namesake.
import type { Bearer, Gazetteer, PartyNumber } from '../gazetteer/gazetteer.ts'
import type { CountryCode } from '../model/party.ts'
import { fold } from '../text/fold.ts'
import { romanize } from '../text/romanize.ts'
import { spellingDistance } from '../text/spelling-distance.ts'
import { firstFound, type NameReading, readingOf } from './name-reading.ts'
import type { NameVariant } from './name-variants.ts'

/** Of a name's letters: farther spellings are names of their own. */
const sameName = 0.3

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
