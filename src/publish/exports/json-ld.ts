// RDF as JSON-LD: the same triples as the Turtle, one thing a line.
import type { ExportFormat } from './export-format.ts'
import { jsonText } from './json-text.ts'
import { tellTriples } from './tell-triples.ts'
import { namespaces, type Triple, termsAt } from './triple.ts'

export const jsonLd: ExportFormat = {
  name: 'jsonld',
  file: 'register.jsonld',
  mediaType: 'application/ld+json',
  about: 'Linked data as JSON-LD: the same as the Turtle, for programs that read JSON.',
  write: (selection) => writeJsonLd(tellTriples(selection), selection.origin),
}

export async function* writeJsonLd(
  told: AsyncIterable<readonly Triple[]> | Iterable<readonly Triple[]>,
  origin: string,
): AsyncIterable<string> {
  const context = { ...namespaces, terms: termsAt(origin) }
  let between = `{"@context":${jsonText(context)},"@graph":[\n`
  for await (const triples of told) {
    const nodes = Map.groupBy(triples, ({ subject }) => subject)
    for (const [subject, about] of nodes) {
      yield `${between}${jsonText(nodeOf(subject, about, context))}`
      between = ',\n'
    }
  }
  yield between === ',\n' ? '\n]}\n' : `${between}]}\n`
}

type Context = Readonly<Record<string, string>>

function nodeOf(subject: string, triples: readonly Triple[], context: Context): Record<string, unknown> {
  const types = `${namespaces.rdf}type`
  const node: Record<string, unknown> = { '@id': subject }
  for (const [predicate, said] of Map.groupBy(triples, ({ predicate }) => predicate)) {
    if (predicate === types) {
      node['@type'] = said.map(({ object }) =>
        'iri' in object ? shorten(object.iri, context) : object.value,
      )
    } else node[shorten(predicate, context)] = said.map(({ object }) => writtenValue(object, context))
  }
  return node
}

function writtenValue(object: Triple['object'], context: Context): unknown {
  if ('iri' in object) return { '@id': object.iri }
  const { value, language, datatype } = object
  if (language !== undefined) return { '@value': value, '@language': language }
  return datatype === undefined ? value : { '@value': value, '@type': shorten(datatype, context) }
}

function shorten(iri: string, context: Context): string {
  const known = Object.entries(context).find(([, space]) => iri.startsWith(space))
  return known === undefined ? iri : `${known[0]}:${iri.slice(known[1].length)}`
}
