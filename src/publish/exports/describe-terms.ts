// The register's own terms in RDF: SKOS schemes of concepts, and what each property means.
import { conceptSchemes, ownProperties } from './own-terms.ts'
import { type Describe, iri, type Triple, termsAt, words } from './triple.ts'

export function describeTerms(origin: string, describe: Describe): readonly Triple[] {
  const at = (anchor: string) => `${termsAt(origin)}${anchor}`
  const schemes = conceptSchemes.flatMap(({ anchor: scheme, title, concepts }) => [
    ...describe(at(scheme), [
      ['rdf:type', iri('http://www.w3.org/2004/02/skos/core#ConceptScheme')],
      ['dcterms:title', words(title, 'en')],
    ]),
    ...concepts.flatMap(({ anchor, labels, scope, broader }) =>
      describe(at(anchor), [
        ['rdf:type', iri('http://www.w3.org/2004/02/skos/core#Concept')],
        ['skos:inScheme', iri(at(scheme))],
        ['skos:prefLabel', labels.map(({ text, language }) => words(text, language))],
        ['skos:scopeNote', scope === null ? null : words(scope, 'en')],
        ['skos:broader', broader.map((one) => iri(at(one)))],
        ['skos:topConceptOf', broader.length === 0 ? iri(at(scheme)) : null],
      ]),
    ),
  ])
  const properties = Object.entries(ownProperties).flatMap(([name, meaning]) =>
    describe(at(name), [['skos:definition', words(meaning, 'en')]]),
  )
  return [...schemes, ...properties]
}
