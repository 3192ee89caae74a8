// Where the readings of a mention are looked for, in which order: what is likelier first, what is doubtful only where nothing else is found.
import type { Gazetteer, PartyNumber } from '../gazetteer/gazetteer.ts'
import type { CountryCode } from '../model/party.ts'
import { caseRulesOf } from '../text/case-rules.ts'
import { kinOf } from './country-fit.ts'
import { isSeat } from './is-seat.ts'
import type { NameReading } from './name-reading.ts'
import type { NameVariant } from './name-variants.ts'
import { namedReadings, namesakeReadings, soundReadings } from './named-readings.ts'
import { nearReadings, wordReadings } from './near-readings.ts'
import { inflectedReadings, respeltReadings, transliteratedReadings } from './respelt-readings.ts'

/** A letter that ears mistake. */
const faintSlip = 0.5
const hasMarks = /\p{Script=Latin}\p{M}/u

export interface Search {
  readonly asWritten: string
  readonly countries: readonly CountryCode[] | null
  readonly language: string | null
}

/**
 * Names as they stand in the countries told; else the names of which they are another case; else what is near there, with
 * whoever bears the name elsewhere to hold against it.
 */
export function soughtReadings(
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

/**
 * Where only an area bears the name as written, the seat of a territory that is told under the country's code may be meant; or
 * a town may be written a little otherwise: Spassk-Dalny is Spassk-Dal’niy.
 */
function townsCalledLike(
  variants: readonly NameVariant[],
  gazetteer: Gazetteer,
  countries: readonly CountryCode[],
): readonly NameReading[] {
  const plain = variants.filter(({ kind }) => kind === null)
  const isTown = ({ party }: NameReading) => !isArea(party, gazetteer)
  const seats = namedReadings(plain, gazetteer, countries.flatMap(kinOf)).filter(
    (reading) =>
      reading.by === 'name' &&
      reading.use === 'own' &&
      isTown(reading) &&
      isSeat(gazetteer.traits(reading.party)),
  )
  if (seats.length > 0) return seats
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

const plainly = (name: string) => name.normalize('NFC').toLowerCase()
