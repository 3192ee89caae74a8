// The types and properties that the reconciliation service speaks of.
import { type PartyKind, partyKinds } from '../../model/party.ts'
import { english } from '../../wording/english-tongue.ts'

export interface ReconcileType {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly broader?: readonly { readonly id: string; readonly name: string }[]
}

/** Every party, whatever its kind. */
export const anyParty: ReconcileType = {
  id: 'party',
  name: 'Public body',
  description: 'A city, municipality, district, region, state or organisation that can conclude agreements',
}

const kindDescriptions: Readonly<Record<PartyKind, string>> = {
  city: 'A city, town or village',
  municipality: 'A municipality, often of several places',
  district: 'A district or county, or a section of a city',
  region: 'A region, province, oblast or land of a state',
  state: 'A state, of today or of former days',
  organization: 'An organisation of several states',
  other: 'A ministry, agency, association or other body',
}

export const reconcileTypes: readonly ReconcileType[] = [
  anyParty,
  ...partyKinds.map((kind) => ({
    id: kind,
    name: english.say(`kind.${kind}`),
    description: kindDescriptions[kind],
    broader: [{ id: anyParty.id, name: anyParty.name }],
  })),
]

/** The type of a party of a kind, as candidates and suggestions bear it. */
export function typeOfKind(kind: PartyKind): { readonly id: string; readonly name: string } {
  return { id: kind, name: english.say(`kind.${kind}`) }
}

export interface ReconcileProperty {
  readonly id: string
  readonly name: string
  readonly description: string
  /** Whether a query may tell its value to narrow the search. */
  readonly isCompared: boolean
}

const property = (id: string, name: string, description: string, isCompared = false): ReconcileProperty => ({
  id,
  name,
  description,
  isCompared,
})

export const reconcileProperties = [
  property('country', 'Country', 'The state it belongs to: a code such as RS, or a name', true),
  property('container', 'Region or county', 'What it lies in, by name', true),
  property('kind', 'Kind', 'city, municipality, district, region, state, organization or other', true),
  property('geonames', 'GeoNames id', 'The number of the place that it governs', true),
  property('coordinates', 'Coordinates', 'Degrees north and east, parted by a comma'),
  property('latitude', 'Latitude', 'Degrees north'),
  property('longitude', 'Longitude', 'Degrees east'),
  property('population', 'Population', 'How many people live there'),
  property('names', 'Other names', 'In all languages and scripts that are known'),
  property('successor', 'Successor', 'The body that took over its agreements'),
  property('agreements', 'Agreements', 'How many agreements of it this register holds'),
] as const satisfies readonly ReconcileProperty[]

export function propertyOf(id: string): ReconcileProperty | undefined {
  return reconcileProperties.find((one) => one.id === id)
}

/** What each feature of a candidate tells; all are between 0 and 1. */
export const featureDescriptions: Readonly<Record<string, string>> = {
  name: 'How near the words are to a name of the party; 1 is the name itself.',
  kind: 'How well its kind fits what was asked for.',
  country: 'Whether it lies in the country that was told.',
  container: 'Whether it lies in the region or county that was told.',
  population: 'How many live there, on a scale on which ten million are 1.',
  share: 'How much of all that the words may mean is this party.',
}
