// What is said in RDF, before it is written as Turtle or JSON-LD: the same triples for both.
import { parseEdtf } from '../../text/edtf.ts'

export interface Iri {
  readonly iri: string
}

export interface Literal {
  readonly value: string
  readonly language?: string
  /** IRI of the datatype; a string where none is told. */
  readonly datatype?: string
}

export interface Triple {
  readonly subject: string
  readonly predicate: string
  readonly object: Iri | Literal
}

/** All that is told, one thing after another. */
export type ToldTriples = AsyncIterable<readonly Triple[]> | Iterable<readonly Triple[]>

export const namespaces = {
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
} as const
export type Prefix = keyof typeof namespaces

/** A term of a vocabulary, or of the register's own: `schema:name`, `terms:field`. */
export type Term = `${Prefix | 'terms'}:${string}`

export type Said = Iri | Literal | null
/** One property with its values; nothing is said where there is none. */
export type Property = readonly [predicate: Term, objects: Said | readonly Said[]]

export type Describe = (subject: string, properties: readonly Property[]) => readonly Triple[]

/** Of the register at `origin`, whose own terms stand at `/terms`. */
export function describeAt(origin: string): Describe {
  const known = new Map<Term, string>()
  return (subject, properties) => {
    const triples: Triple[] = []
    for (const [term, said] of properties) {
      const predicate = known.get(term) ?? expand(term, origin)
      known.set(term, predicate)
      for (const object of Array.isArray(said) ? said : [said]) {
        if (object !== null) triples.push({ subject, predicate, object })
      }
    }
    return triples
  }
}

function expand(term: Term, origin: string): string {
  const colon = term.indexOf(':')
  const prefix = term.slice(0, colon)
  const space = prefix === 'terms' ? termsAt(origin) : namespaces[prefix as Prefix]
  return `${space}${term.slice(colon + 1)}`
}

export function termsAt(origin: string): string {
  return `${origin}/terms#`
}

/** Characters that no IRI may hold are written as percent signs and digits. */
export function iri(written: string): Iri {
  const fit = written.toWellFormed()
  return { iri: fit.replace(/[\s\p{Cc}\p{Cf}<>"{}|\\^`\ufffd]/gu, (sign) => encodeURIComponent(sign)) }
}

/** Words; a language is told where it is a tag. Controls that no syntax of RDF knows become U+FFFD. */
export function words(text: string, language?: string | null): Literal {
  const value = text.toWellFormed().replace(/[[\p{Cc}\ufffe\uffff]--[\t\n\r]]/gv, '\u{fffd}')
  const isTag = language != null && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)
  return isTag ? { value, language } : { value }
}

export function typed(
  value: string | number,
  datatype: 'integer' | 'decimal' | 'dateTime' | 'date',
): Literal {
  return { value: String(value), datatype: `${namespaces.xsd}${datatype}` }
}

/** As exact as it is told; what XML Schema has no type for stays EDTF. */
export function dayLiteral(edtf: string): Literal {
  const { xsd, edtf: library } = namespaces
  const types = { day: 'date', month: 'gYearMonth', year: 'gYear' } as const
  const day = parseEdtf(edtf)
  const isPlain = /^[\d-]+$/.test(edtf)
  const type = day !== null && isPlain ? types[day.precision as keyof typeof types] : undefined
  return { value: edtf, datatype: type === undefined ? `${library}EDTF` : `${xsd}${type}` }
}
