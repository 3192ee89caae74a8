// What search engines read of a page: schema.org in JSON-LD, beside the words that people read.
import type { BriefAgreement } from '../model/agreement.ts'
import type { Party } from '../model/party.ts'
import { escapeUnseen } from './exports/json-text.ts'
import { licence, summary } from './exports/licence.ts'
import { agreementPath, partyPath } from './paths.ts'
import { nameAreas } from './phrase/name-areas.ts'
import { nameInstrument, sortParties } from './present/agreement-line.ts'

export type JsonLd = Readonly<Record<string, unknown>>

export function agreementJsonLd(agreement: BriefAgreement, origin: string): JsonLd {
  const parties = sortParties(agreement.parties)
  const day = (kinds: readonly string[]) =>
    agreement.events.find(({ kind, on }) => kinds.includes(kind) && /^\d{4}(-\d{2}){0,2}$/.test(on ?? ''))?.on
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': `${origin}${agreementPath(agreement.id)}`,
    identifier: agreement.id,
    name: `${parties.map(({ name }) => name).join(' – ')}: ${nameInstrument(agreement)}`,
    genre: agreement.instrument.type,
    creator: parties.map(({ id, name }) => ({
      '@type': 'GovernmentOrganization',
      '@id': `${origin}${partyPath(id)}`,
      name,
    })),
    dateCreated: day(['signed']),
    expires: day(['terminated', 'expired', 'denounced']),
    keywords: nameAreas(agreement).map(({ label }) => label),
    isPartOf: { '@id': `${origin}/data` },
  }
}

export function partyJsonLd(party: Party, origin: string): JsonLd {
  const { id, name, names, kind, country, geonameId, lat, lng } = party
  return {
    '@context': 'https://schema.org',
    '@type': kind === 'organization' ? 'Organization' : 'GovernmentOrganization',
    '@id': `${origin}${partyPath(id)}`,
    identifier: id,
    name,
    alternateName: [...new Set(names.map(({ text }) => text))].filter((text) => text !== name),
    ...(geonameId === null ? {} : { sameAs: `https://sws.geonames.org/${geonameId}/` }),
    ...(lat === null || lng === null
      ? {}
      : {
          location: {
            '@type': 'Place',
            geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lng },
            ...(country === null ? {} : { address: { '@type': 'PostalAddress', addressCountry: country } }),
          },
        }),
  }
}

export function registerJsonLd(origin: string): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${origin}/data`,
    name: 'Pobratim: agreements of cities, regions and states',
    description: summary,
    license: licence.url,
    isAccessibleForFree: true,
    distribution: ['text/csv agreements.csv', 'application/ld+json register.jsonld'].map((told) => {
      const [encodingFormat = '', file = ''] = told.split(' ')
      return { '@type': 'DataDownload', encodingFormat, contentUrl: `${origin}/download/${file}` }
    }),
  }
}

/** For an element of a page: nothing in it can end the element or be read as markup. */
export function jsonLdText(told: JsonLd): string {
  return escapeUnseen(JSON.stringify(told)).replace(
    /[<>&]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
