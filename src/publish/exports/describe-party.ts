// A party in RDF: what body it is, its names, where it lies.
import type { Party, PartyKind } from '../../model/party.ts'
import { partyPath } from '../paths.ts'
import { type Describe, iri, type Triple, typed, words } from './triple.ts'

/** A city and its administration are one party here; schema.org has a type for each. */
const types: Readonly<Record<PartyKind, readonly string[]>> = {
  city: ['GovernmentOrganization', 'City'],
  municipality: ['GovernmentOrganization', 'AdministrativeArea'],
  district: ['GovernmentOrganization', 'AdministrativeArea'],
  region: ['GovernmentOrganization', 'AdministrativeArea'],
  state: ['GovernmentOrganization', 'Country'],
  organization: ['Organization'],
  other: ['GovernmentOrganization'],
}

export function describeParty(party: Party, origin: string, describe: Describe): readonly Triple[] {
  const { id, name, names, kind, country, container, geonameId, lat, lng, successor } = party
  return describe(`${origin}${partyPath(id)}`, [
    ['rdf:type', types[kind].map((type) => iri(`https://schema.org/${type}`))],
    ['schema:identifier', words(id)],
    ['schema:name', words(name)],
    [
      'schema:alternateName',
      names.flatMap(({ text, language }) => (text === name ? [] : [words(text, language)])),
    ],
    ['terms:kind', words(kind)],
    ['terms:country', country === null ? null : words(country)],
    ['terms:container', container === null ? null : words(container)],
    ['schema:latitude', lat === null ? null : typed(lat, 'decimal')],
    ['schema:longitude', lng === null ? null : typed(lng, 'decimal')],
    ['schema:sameAs', geonameId === null ? null : iri(`https://sws.geonames.org/${geonameId}/`)],
    ['dcterms:isReplacedBy', successor === null ? null : iri(`${origin}${partyPath(successor)}`)],
  ])
}
