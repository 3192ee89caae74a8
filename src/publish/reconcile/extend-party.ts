// The values of a party's properties, as the data extension of the Reconciliation Service API tells them.
import type { Party } from '../../model/party.ts'
import { nameCountry } from '../phrase/name-country.ts'
import { otherNames } from '../phrase/other-names.ts'
import { nameInOwnLanguage } from '../phrase/own-name.ts'
import type { ReconcileProperty } from './vocabulary.ts'

/** A party with those that it refers to. */
export interface PartyToExtend {
  readonly party: Party
  readonly state: Party | null
  /** The nearest region or county of the gazetteer. */
  readonly container: Party | null
  readonly successor: Party | null
  /** How many agreements of it the register holds. */
  readonly agreements: number
}

export interface AskedProperty {
  readonly property: ReconcileProperty
  /** 0 for all. */
  readonly limit: number
  readonly as: 'entity' | 'name' | 'code'
}

export type PropertyValue =
  | { readonly id: string; readonly name: string }
  | { readonly str: string }
  | { readonly float: number }
  | { readonly int: number }

export function extendParty(
  known: PartyToExtend,
  { property, limit, as }: AskedProperty,
): readonly PropertyValue[] {
  const values = valuesOf(known, property.id, as)
  return limit === 0 ? values : values.slice(0, limit)
}

/** Properties whose values are parties of this very service. */
const ofParties: ReadonlySet<string> = new Set(['country', 'container', 'successor'])

/** What the answer says of a property before its values. */
export function describeProperty({ property: { id, name }, as }: AskedProperty) {
  const type = ofParties.has(id) && as === 'entity' ? { type: { id: 'party', name: 'Public body' } } : {}
  return { id, name, ...type }
}

function valuesOf(known: PartyToExtend, property: string, as: AskedProperty['as']): readonly PropertyValue[] {
  const { party, state, container, successor, agreements } = known
  const { country, kind, lat, lng, population, geonameId } = party
  switch (property) {
    case 'country':
      if (country === null) return []
      if (as === 'code') return [{ str: country }]
      return state === null || as === 'name' ? [{ str: nameCountry(country) }] : [entity(state)]
    case 'container':
      return container === null ? strings(party.container) : [referred(container, as)]
    case 'kind':
      return [{ str: kind }]
    case 'coordinates':
      return lat === null || lng === null ? [] : [{ str: `${lat},${lng}` }]
    case 'latitude':
      return lat === null ? [] : [{ float: lat }]
    case 'longitude':
      return lng === null ? [] : [{ float: lng }]
    case 'population':
      return population === null ? [] : [{ int: population }]
    case 'geonames':
      return strings(geonameId === null ? null : String(geonameId))
    case 'names':
      return [nameInOwnLanguage(party), ...otherNames(party)].flatMap((other) => strings(other?.text ?? null))
    case 'successor':
      return successor === null ? [] : [referred(successor, as)]
    case 'agreements':
      return [{ int: agreements }]
    default:
      return []
  }
}

const entity = ({ id, name }: Party) => ({ id, name })
const strings = (text: string | null) => (text === null ? [] : [{ str: text }])

function referred(party: Party, as: AskedProperty['as']): PropertyValue {
  if (as === 'entity') return entity(party)
  return { str: as === 'name' ? party.name : party.id }
}
