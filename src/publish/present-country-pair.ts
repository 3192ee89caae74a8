// Two countries and the ties between their bodies, with those that a side itself tells counted apart.
import type { Agreement } from '../model/agreement.ts'
import type { CountryCode } from '../model/party.ts'
import { english } from '../wording/english-tongue.ts'
import type { Tongue } from '../wording/make-tongue.ts'
import { type AgreementLine, presentAgreementLine } from './agreement-line.ts'
import { nameCountry } from './name-country.ts'
import { countryPairPath, countryPath } from './paths.ts'

export interface CountryLink {
  readonly code: CountryCode
  readonly name: string
  readonly path: string
}

export interface CountryPairView {
  readonly path: string
  readonly countries: readonly [CountryLink, CountryLink]
  /** "23 ties are claimed between Serbia and Greece; 5 are told by a side of their own." */
  readonly sentence: string
  readonly claimed: number
  readonly told: number
  readonly twoSided: number
  /** Told by a side of their own. */
  readonly toldTies: readonly AgreementLine[]
  /** Told by others only. */
  readonly claimedTies: readonly AgreementLine[]
}

export function presentCountryPair(
  pair: readonly [CountryCode, CountryCode],
  agreements: readonly Agreement[],
  day: string,
): CountryPairView {
  const [first, second] = [...pair].sort() as [CountryCode, CountryCode]
  const lines = sortLines(agreements.map((agreement) => presentAgreementLine(agreement, day)))
  const claimedTies = lines.filter(({ evidence }) => evidence.grade === 'claimed')
  const toldTies = lines.filter(({ evidence }) => evidence.grade !== 'claimed')
  const twoSided = toldTies.filter(({ evidence }) => evidence.grade !== 'oneSided').length
  const names = [nameCountry(first), nameCountry(second)] as const
  return {
    path: countryPairPath(first, second),
    countries: [linkCountry(first), linkCountry(second)],
    sentence: tellPair(names, { claimed: lines.length, told: toldTies.length }),
    claimed: lines.length,
    told: toldTies.length,
    twoSided,
    toldTies,
    claimedTies,
  }
}

export function linkCountry(code: CountryCode, tongue: Tongue = english): CountryLink {
  return { code, name: nameCountry(code, tongue), path: countryPath(code) }
}

const collator = new Intl.Collator('en', { sensitivity: 'base' })

export function sortLines(lines: readonly AgreementLine[]): readonly AgreementLine[] {
  return [...lines].sort(
    (a, b) =>
      collator.compare(a.title, b.title) ||
      (a.day?.edtf ?? '9999').localeCompare(b.day?.edtf ?? '9999') ||
      (a.id < b.id ? -1 : 1),
  )
}

function tellPair(
  [one, other]: readonly [string, string],
  { claimed, told }: { readonly claimed: number; readonly told: number },
): string {
  if (claimed === 0) return `No tie between ${one} and ${other} is told by any source read so far.`
  const ties = claimed === 1 ? 'One tie is' : `${claimed} ties are`
  const sides =
    told === 0
      ? 'no side tells of any on a page of its own'
      : told === claimed
        ? claimed === 1
          ? 'a side tells it on a page of its own'
          : 'all are told by a side of their own'
        : `${told} ${told === 1 ? 'is' : 'are'} told by a side of ${told === 1 ? 'its' : 'their'} own`
  return `${ties} claimed between ${one} and ${other}; ${sides}.`
}
