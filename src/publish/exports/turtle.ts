// RDF as Turtle.
import type { Literal as N3Literal, NamedNode } from 'n3'
import type { ExportFormat } from './export-format.ts'
import { escapeUnseen } from './json-text.ts'
import { tellTriples } from './tell-triples.ts'
import { namespaces, type ToldTriples, type Triple, termsAt } from './triple.ts'

export const turtle: ExportFormat = {
  name: 'turtle',
  file: 'register.ttl',
  mediaType: 'text/turtle; charset=utf-8',
  about: 'Linked data as Turtle: schema.org, areas as SKOS concepts, every claim with its source by PROV.',
  write: (selection) => writeTurtle(tellTriples(selection), selection.origin),
}

export async function* writeTurtle(told: ToldTriples, origin: string): AsyncIterable<string> {
  // Only who writes Turtle waits for its library.
  const { DataFactory, Writer } = await import('n3')
  const { namedNode, literal } = DataFactory
  const termOf = (object: Triple['object']): NamedNode | N3Literal => {
    if ('iri' in object) return namedNode(object.iri)
    const { value, language, datatype } = object
    return literal(value, language ?? (datatype === undefined ? undefined : namedNode(datatype)))
  }
  const written: string[] = []
  const sink = { write: (text: string) => void written.push(text), end: (done?: () => void) => done?.() }
  const writer = new Writer(sink, { prefixes: { ...namespaces, terms: termsAt(origin) } })
  const taken = () => escapeUnseen(written.splice(0).join(''))
  for await (const triples of told) {
    for (const { subject, predicate, object } of triples) {
      writer.addQuad(namedNode(subject), namedNode(predicate), termOf(object))
    }
    yield taken()
  }
  writer.end()
  yield taken()
}
