// An agreement in RDF: in the words of schema.org where it has them, every act under its own name too.
import { statusOn } from '../../lifecycle/status-on.ts'
import type { Agreement, EventKind } from '../../model/agreement.ts'
import { isArea } from '../../model/areas.ts'
import { agreementPath, partyPath } from '../paths.ts'
import type { Selection } from './selection.ts'
import { type Describe, dayLiteral, iri, type Literal, type Property, type Triple, words } from './triple.ts'

export function describeAgreement(
  agreement: Agreement,
  { origin, day }: Pick<Selection, 'origin' | 'day'>,
  describe: Describe,
): readonly Triple[] {
  const { id, instrument, parties, areas, events, evidence, partnership } = agreement
  const subject = `${origin}${agreementPath(id)}`
  const term = (name: string) => iri(`${origin}/terms#${name}`)
  const concepts = new Set(
    areas.flatMap(({ concept }) => (concept !== null && isArea(concept) ? [concept] : [])),
  )
  const unknown = new Set(areas.flatMap(({ concept, asWritten }) => (concept === null ? [asWritten] : [])))
  const told = events.flatMap(({ kind, on, place }): Property[] => [
    [`terms:${kind}`, on === null ? null : dayLiteral(on)],
    ['schema:locationCreated', kind === 'signed' && place !== null ? words(place) : null],
  ])
  return describe(subject, [
    ['rdf:type', [iri('https://schema.org/CreativeWork'), iri('http://www.w3.org/ns/prov#Entity')]],
    ['schema:identifier', words(id)],
    ['schema:name', words(instrument.title ?? parties.map(({ name }) => name).join(' – '))],
    ['schema:additionalType', term(`instrument-${instrument.type}`)],
    ['schema:creator', parties.map((party) => iri(`${origin}${partyPath(party.id)}`))],
    ['schema:about', [...concepts].map((concept) => term(`area-${concept}`))],
    ['schema:keywords', [...unknown].map((area) => words(area))],
    ['schema:dateCreated', daysOf(agreement, ['signed'])],
    ['schema:expires', daysOf(agreement, ['terminated', 'expired', 'denounced'])],
    ...told,
    ['terms:status', term(`status-${statusOn(agreement, day)}`)],
    ['terms:evidence', term(`evidence-${evidence}`)],
    ['terms:partnership', words(partnership)],
  ])
}

function daysOf({ events }: Agreement, kinds: readonly EventKind[]): readonly Literal[] {
  return events.flatMap(({ kind, on }) => (kinds.includes(kind) && on !== null ? [dayLiteral(on)] : []))
}
