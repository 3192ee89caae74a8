// A source and its snapshot in RDF: what was read, from where, when, and by which bytes.

import { partyPath, sourcePath } from '../paths.ts'
import { type HeldSource, publisherName } from '../present/held-source.ts'
import { type Describe, dayLiteral, type Iri, iri, type Triple, typed, words } from './triple.ts'

export function describeSource(source: HeldSource, origin: string, describe: Describe): readonly Triple[] {
  const subject = `${origin}${sourcePath(source.id)}`
  const publisher = publisherName(source)
  const named = publisher === null ? null : words(publisher)
  return [
    ...describe(subject, [
      ['rdf:type', [iri('https://schema.org/WebPage'), iri('http://www.w3.org/ns/prov#Entity')]],
      ['schema:identifier', words(source.id)],
      ['schema:name', words(source.title, source.language)],
      ['schema:url', webAddress(source.location)],
      ['terms:location', words(source.location)],
      ['schema:inLanguage', words(source.language)],
      ['schema:publisher', source.party === null ? named : iri(`${origin}${partyPath(source.party)}`)],
      ['terms:authority', words(source.authority)],
      ['dcterms:date', source.asOf === null ? null : dayLiteral(source.asOf)],
      ['schema:disambiguatingDescription', source.notice === null ? null : words(source.notice)],
    ]),
    ...describe(snapshotIri(source, origin), [
      ['rdf:type', iri('http://www.w3.org/ns/prov#Entity')],
      ['prov:specializationOf', iri(subject)],
      ['prov:generatedAtTime', typed(source.readAt, 'dateTime')],
      ['dcterms:format', words(source.mediaType)],
      ['terms:sha256', words(source.snapshot)],
    ]),
  ]
}

export function snapshotIri({ id, snapshot }: Pick<HeldSource, 'id' | 'snapshot'>, origin: string): string {
  return `${origin}${sourcePath(id)}#snapshot-${encodeURIComponent(snapshot)}`
}

/** null where the source was read from a file. URLs may hold signs that IRIs may not, and passwords that nobody should read. */
function webAddress(location: string): Iri | null {
  const url = /^https?:/.test(location) ? URL.parse(location) : null
  if (url === null) return null
  const { origin, pathname, search, hash } = url
  const encoded = (part: string) => part.replace(/[[\]]|(?!^)#|%(?![0-9A-Fa-f]{2})/g, encodeURIComponent)
  return iri(`${origin}${encoded(pathname)}${encoded(search)}${encoded(hash)}`)
}
