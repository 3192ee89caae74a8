// The register's agreements and findings as lines of JSON.
import { statusOn } from '../lifecycle/status-on.ts'
import type { Agreement, AgreementSource } from '../model/agreement.ts'
import type { Finding } from '../model/finding.ts'
import type { SourceId } from '../model/ids.ts'
import { type HeldSource, publisherName } from './held-source.ts'

export type SourcesById = ReadonlyMap<SourceId, HeldSource>

/** One agreement on one line. Keys may be added, none renamed. */
export function exportAgreement(agreement: Agreement, sources: SourcesById, day: string): string {
  return JSON.stringify({
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
  })
}

/** One finding on one line. Keys may be added, none renamed. */
export function exportFinding(finding: Finding, sources: SourcesById): string {
  const { id, kind, severity, message, agreements } = finding
  return JSON.stringify({
    id,
    kind,
    severity,
    message,
    agreements,
    sources: [...new Set(finding.sources.map(({ source }) => sources.get(source)?.location ?? source))],
    spans: finding.sources.map(({ source, span }) => ({
      location: sources.get(source)?.location ?? source,
      ...span,
    })),
  })
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
