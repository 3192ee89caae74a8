// Two countries and the ties between their bodies, with those that a side itself tells counted apart.
import { type BriefAgreement, isFormal } from '../../model/agreement.ts'
import type { CountryCode } from '../../model/party.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { countryPairPath, countryPath } from '../paths.ts'
import { nameCountry } from '../phrase/name-country.ts'
import { type AgreementLine, presentAgreementLine } from './agreement-line.ts'

export interface CountryLink {
  readonly code: CountryCode
  readonly name: string
  readonly path: string
}

export interface CountryPairView {
  readonly path: string
  readonly countries: readonly [CountryLink, CountryLink]
  /** "20 ties are claimed between Serbia and Greece; 5 are formal: …" */
  readonly sentence: string
  readonly claimed: number
  /** Told by one of the two sides, a government or a gazette. */
  readonly formal: number
  readonly told: number
  readonly twoSided: number
  /** Told by one of the two sides at least. */
  readonly toldTies: readonly AgreementLine[]
  /** Told by a government, and by neither side. */
  readonly officialTies: readonly AgreementLine[]
  /** Told by others only. */
  readonly claimedTies: readonly AgreementLine[]
}

export function presentCountryPair(
  pair: readonly [CountryCode, CountryCode],
  agreements: readonly BriefAgreement[],
  day: string,
  tongue: Tongue = english,
): CountryPairView {
  const [first, second] = [...pair].sort() as [CountryCode, CountryCode]
  const lines = sortLines(
    agreements.map((agreement) => presentAgreementLine(agreement, day, tongue)),
    tongue,
  )
  const formal = new Set(agreements.filter(isFormal).map(({ id }) => id))
  const untold = lines.filter(({ evidence }) => evidence.grade === 'claimed')
  const toldTies = lines.filter(({ evidence }) => evidence.grade !== 'claimed')
  const twoSided = toldTies.filter(({ evidence }) => evidence.grade !== 'oneSided').length
  const names = [nameCountry(first, tongue), nameCountry(second, tongue)] as const
  return {
    path: countryPairPath(first, second),
    countries: [linkCountry(first, tongue), linkCountry(second, tongue)],
    sentence: tellPair(names, { claimed: lines.length, formal: formal.size }, tongue),
    claimed: lines.length,
    formal: formal.size,
    told: toldTies.length,
    twoSided,
    toldTies,
    officialTies: untold.filter(({ id }) => formal.has(id)),
    claimedTies: untold.filter(({ id }) => !formal.has(id)),
  }
}

export function linkCountry(code: CountryCode, tongue: Tongue = english): CountryLink {
  return { code, name: nameCountry(code, tongue), path: countryPath(code) }
}

export function sortLines(lines: readonly AgreementLine[], { compare }: Tongue): readonly AgreementLine[] {
  return [...lines].sort(
    (a, b) =>
      compare(a.title, b.title) ||
      (a.day?.edtf ?? '9999').localeCompare(b.day?.edtf ?? '9999') ||
      (a.id < b.id ? -1 : 1),
  )
}

function tellPair(
  [one, other]: readonly [string, string],
  { claimed, formal }: { readonly claimed: number; readonly formal: number },
  { say }: Tongue,
): string {
  if (claimed === 0) return say('country.noTie', { one, other })
  const sides =
    formal === 0
      ? say('country.noneFormal')
      : say(formal === claimed ? 'country.allFormal' : 'country.someFormal', { count: formal })
  return say('country.pair', { claimed, one, other, sides })
}
