// One agreement a line of JSON, with every source's claim of every field.
import { statusOn } from '../../lifecycle/status-on.ts'
import type { Agreement, AgreementSource } from '../../model/agreement.ts'
import { type HeldSource, publisherName } from '../present/held-source.ts'
import type { ExportFormat } from './export-format.ts'
import { jsonText } from './json-text.ts'
import type { Selection } from './selection.ts'

export const ndjson: ExportFormat = {
  name: 'ndjson',
  file: 'agreements.ndjson',
  mediaType: 'application/x-ndjson; charset=utf-8',
  about: 'JSON, one agreement a line, with the ledger of what each source says.',
  async *write({ agreements, sources, day }) {
    for await (const agreement of agreements()) yield `${exportAgreement(agreement, sources, day)}\n`
  },
}

/** One agreement on one line. */
export function exportAgreement(agreement: Agreement, sources: Selection['sources'], day: string): string {
  return jsonText(tellAgreement(agreement, sources, day))
}

/** An agreement as programs get it, wherever they ask. Keys may be added, none renamed. */
export function tellAgreement(agreement: Agreement, sources: Selection['sources'], day: string) {
  return {
    id: agreement.id,
    partnership: agreement.partnership,
    parties: agreement.parties.map(({ id, name, country, kind }) => ({ id, name, country, kind })),
    instrument: agreement.instrument,
    areas: [...new Set(agreement.areas.map(({ concept, asWritten }) => concept ?? asWritten))],
    events: agreement.events.map(({ kind, on, place }) => ({ kind, on, place })),
    status: statusOn(agreement, day),
    evidence: agreement.evidence,
    sources: [...Map.groupBy(agreement.sources, ({ source }) => source)].map(([id, told]) =>
      exportSource(sources.get(id), told),
    ),
    fields: agreement.fields.map(({ field, value, rule, claims }) => ({
      field,
      value,
      rule,
      claims: claims.map(({ source, value, asWritten, relation, citation }) => ({
        location: sources.get(source)?.location ?? null,
        value,
        asWritten,
        relation,
        citation,
      })),
    })),
  }
}

function exportSource(source: HeldSource | undefined, told: readonly AgreementSource[]) {
  return {
    location: source?.location ?? null,
    title: source?.title ?? null,
    publisher: source === undefined ? null : publisherName(source),
    authority: told[0]?.authority ?? null,
    side: told.find(({ side }) => side !== null)?.side ?? null,
    notice: source?.notice ?? null,
    citations: told.map(({ citation: { start, end, quote } }) => ({ start, end, quote })),
  }
}
