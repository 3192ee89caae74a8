// A country: with which others its bodies are tied, and which bodies they are; and the list of all countries.
import type { BriefAgreement } from '../../model/agreement.ts'
import type { CountryCode, Party } from '../../model/party.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { countryPairPath, countryPath } from '../paths.ts'
import { nameCountry } from '../phrase/name-country.ts'
import { type AgreementLine, presentAgreementLine } from './agreement-line.ts'
import { type PartyLine, presentPartyLine } from './party-line.ts'
import { type CountryLink, linkCountry, sortLines } from './present-country-pair.ts'

export interface CountryView extends CountryLink {
  readonly ties: number
  readonly told: number
  /** Most ties first. */
  readonly partners: readonly PartnerCountry[]
  readonly bodies: readonly (PartyLine & { readonly ties: number })[]
  /** Ties with organisations that belong to no one country. */
  readonly withOrganizations: readonly AgreementLine[]
}

export interface PartnerCountry extends CountryLink {
  readonly pairPath: string
  readonly ties: number
  readonly told: number
  readonly twoSided: number
}

export interface CountryCount extends CountryLink {
  readonly ties: number
  readonly bodies: number
  readonly partners: number
}

interface CountryMaterial {
  readonly agreements: readonly BriefAgreement[]
  readonly parties: readonly Party[]
}

export function presentCountry(
  code: CountryCode,
  { agreements, parties }: CountryMaterial,
  day: string,
  tongue: Tongue = english,
): CountryView {
  const { compare } = tongue
  const partners = new Map<CountryCode, BriefAgreement[]>()
  for (const agreement of agreements) {
    for (const other of otherCountries(agreement, code)) {
      partners.set(other, [...(partners.get(other) ?? []), agreement])
    }
  }
  const organizations = agreements.filter((agreement) =>
    agreement.parties.some(({ country }) => country === null),
  )
  const bodies = parties.map((party) => ({
    ...presentPartyLine(party, tongue),
    ties: agreements.filter((agreement) => agreement.parties.some(({ id }) => id === party.id)).length,
  }))
  return {
    ...linkCountry(code, tongue),
    ties: agreements.length,
    told: agreements.filter(isTold).length,
    partners: [...partners]
      .map(([other, between]) => ({
        ...linkCountry(other, tongue),
        pairPath: countryPairPath(code, other),
        ties: between.length,
        told: between.filter(isTold).length,
        twoSided: between.filter((agreement) => isTold(agreement) && agreement.evidence !== 'oneSided')
          .length,
      }))
      .sort((a, b) => b.ties - a.ties || compare(a.name, b.name)),
    bodies: bodies.filter(({ ties }) => ties > 0).sort((a, b) => b.ties - a.ties || compare(a.name, b.name)),
    withOrganizations: sortLines(
      organizations.map((agreement) => presentAgreementLine(agreement, day, tongue)),
      tongue,
    ),
  }
}

/** Every country that has a body in some agreement, by name. */
export function presentCountries(
  agreements: readonly BriefAgreement[],
  tongue: Tongue = english,
): readonly CountryCount[] {
  const counts = new Map<CountryCode, { ties: number; bodies: Set<string>; partners: Set<CountryCode> }>()
  for (const { parties } of agreements) {
    const codes = new Set(parties.flatMap(({ country }) => (country === null ? [] : [country])))
    for (const code of codes) {
      const count = counts.get(code) ?? { ties: 0, bodies: new Set(), partners: new Set() }
      count.ties += 1
      for (const party of parties) if (party.country === code) count.bodies.add(party.id)
      for (const other of codes) if (other !== code) count.partners.add(other)
      counts.set(code, count)
    }
  }
  return [...counts]
    .map(([code, { ties, bodies, partners }]) => ({
      code,
      name: nameCountry(code, tongue),
      path: countryPath(code),
      ties,
      bodies: bodies.size,
      partners: partners.size,
    }))
    .sort((a, b) => tongue.compare(a.name, b.name))
}

/** The countries at the other end; the country itself where two of its own bodies are tied. */
function otherCountries(agreement: BriefAgreement, code: CountryCode): readonly CountryCode[] {
  const codes = agreement.parties.flatMap(({ country }) => (country === null ? [] : [country]))
  const others = new Set(codes.filter((country) => country !== code))
  if (codes.filter((country) => country === code).length > 1) others.add(code)
  return [...others]
}

function isTold(agreement: BriefAgreement): boolean {
  return agreement.evidence !== 'claimed'
}
