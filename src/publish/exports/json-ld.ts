// RDF as JSON-LD: the same triples as the Turtle, one thing a line.
import type { ExportFormat } from './export-format.ts'
import { jsonText } from './json-text.ts'
import { tellTriples } from './tell-triples.ts'
import { namespaces, type ToldTriples, type Triple, termsAt } from './triple.ts'

export const jsonLd: ExportFormat = {
  name: 'jsonld',
  file: 'register.jsonld',
  mediaType: 'application/ld+json',
  about: 'Linked data as JSON-LD: the same as the Turtle, for programs that read JSON.',
  write: (selection) => writeJsonLd(tellTriples(selection), selection.origin),
}

export async function* writeJsonLd(told: ToldTriples, origin: string): AsyncIterable<string> {
  const context = { ...namespaces, terms: termsAt(origin) }
  const shorten = shortenBy(context)
  let between = `{"@context":${jsonText(context)},"@graph":[\n`
  for await (const triples of told) {
    const nodes = Map.groupBy(triples, ({ subject }) => subject)
    for (const [subject, about] of nodes) {
      yield `${between}${jsonText(nodeOf(subject, about, shorten))}`
      between = ',\n'
    }
  }
  yield between === ',\n' ? '\n]}\n' : `${between}]}\n`
}

type Shorten = (iri: string) => string

/** Predicates, types and datatypes are few; each is looked for once. */
function shortenBy(context: Readonly<Record<string, string>>): Shorten {
  const known = new Map<string, string>()
  return (iri) => {
    const found = known.get(iri)
    if (found !== undefined) return found
    const prefix = Object.keys(context).find((one) => iri.startsWith(context[one] ?? '\0'))
    const short = prefix === undefined ? iri : `${prefix}:${iri.slice(context[prefix]?.length)}`
    known.set(iri, short)
    return short
  }
}

function nodeOf(subject: string, triples: readonly Triple[], shorten: Shorten): Record<string, unknown> {
  const node: Record<string, unknown[] | string> = { '@id': subject }
  for (const { predicate, object } of triples) {
    const isType = predicate === typePredicate
    const key = isType ? '@type' : shorten(predicate)
    const value = isType && 'iri' in object ? shorten(object.iri) : writtenValue(object, shorten)
    const values = node[key]
    if (Array.isArray(values)) values.push(value)
    else node[key] = [value]
  }
  return node
}

const typePredicate = `${namespaces.rdf}type`

function writtenValue(object: Triple['object'], shorten: Shorten): unknown {
  if ('iri' in object) return { '@id': object.iri }
  const { value, language, datatype } = object
  if (language !== undefined) return { '@value': value, '@language': language }
  return datatype === undefined ? value : { '@value': value, '@type': shorten(datatype) }
}
