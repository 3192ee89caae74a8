// By what a list of agreements can be narrowed down: the question, and what an agreement has to say to it.
import type { Agreement, Evidence } from './agreement.ts'
import { isArea } from './areas.ts'
import type { AgreementId, PartyId, SourceId } from './ids.ts'
import type { InstrumentType } from './instrument.ts'
import type { CountryCode } from './party.ts'
import type { Status, StatusSpan } from './status.ts'

/** All that is told must hold. */
export interface AgreementQuestion {
  readonly party?: PartyId
  /** Of each of these groups some party takes part: a name that was searched for can mean several. */
  readonly among?: readonly (readonly PartyId[])[]
  /** All of these countries have a party in it; one told twice has two. */
  readonly countries?: readonly CountryCode[]
  readonly instrument?: InstrumentType
  /** A concept of the scheme of areas. */
  readonly area?: string
  /** Its state on a day. */
  readonly status?: { readonly kind: Status; readonly on: string }
  readonly evidence?: Evidence
  readonly source?: SourceId
  /** Its first known day lies in these years, both included. */
  readonly years?: { readonly from: number | null; readonly to: number | null }
}

export interface AgreementFacets {
  readonly id: AgreementId
  /** First day that any act of it may mean, '' where none is told. */
  readonly day: string
  readonly instrument: InstrumentType
  readonly evidence: Evidence
  readonly parties: readonly PartyId[]
  /** One of each party that belongs to a country. */
  readonly countries: readonly CountryCode[]
  readonly areas: readonly string[]
  readonly sources: readonly SourceId[]
  readonly spans: readonly StatusSpan[]
}

export interface AgreementTimes {
  readonly day: string
  readonly spans: readonly StatusSpan[]
}

export function facetsOf(agreement: Agreement, { day, spans }: AgreementTimes): AgreementFacets {
  const { id, instrument, evidence, parties, areas, sources } = agreement
  return {
    id,
    day,
    instrument: instrument.type,
    evidence,
    parties: parties.map((party) => party.id),
    countries: parties.flatMap(({ country }) => country ?? []),
    areas: unique(areas.flatMap(({ concept }) => (concept !== null && isArea(concept) ? [concept] : []))),
    sources: unique(sources.map(({ source }) => source)),
    spans,
  }
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)]
}
