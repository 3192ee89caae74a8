// Where everything of the register stands: one stable address a thing.
import type { AgreementId, FindingId, PartnershipId, PartyId, SourceId } from '../model/ids.ts'
import type { CountryCode } from '../model/party.ts'
import type { Span } from '../model/span.ts'

export function agreementPath(id: AgreementId): string {
  return `/agreements/${encodeURIComponent(id)}`
}

export function partnershipPath(id: PartnershipId): string {
  return `/partnerships/${encodeURIComponent(id)}`
}

/** Of a concept of the areas of cooperation. */
export function areaPath(concept: string): string {
  return `/areas/${encodeURIComponent(concept)}`
}

export function partyPath(id: PartyId): string {
  return `/parties/${encodeURIComponent(id)}`
}

export function sourcePath(id: SourceId): string {
  return `/sources/${encodeURIComponent(id)}`
}

/** The place of the words on the page that shows the whole source. */
export function wordsPath(id: SourceId, span: Span): string {
  return `${sourcePath(id)}#${wordsAnchor(span)}`
}

export function wordsAnchor(span: Span): string {
  return `c-${span.start}-${span.end}`
}

export function countryPath(code: CountryCode): string {
  return `/countries/${encodeURIComponent(code)}`
}

/** One address a pair, whichever country is named first. */
export function countryPairPath(a: CountryCode, b: CountryCode): string {
  const [first, second] = [a, b].sort()
  return `${countryPath(first as CountryCode)}/${encodeURIComponent(second as CountryCode)}`
}

export function findingPath(id: FindingId): string {
  return `/findings/${encodeURIComponent(id)}`
}
