// What one source says, as one line of JSON: the door of `pobratim read --json`.

import type { Document } from '../../model/document.ts'
import type { ReadingFinding } from '../../model/finding.ts'
import type { Party } from '../../model/party.ts'
import type { ClaimBase } from '../../model/record.ts'
import type { ResolvedMention, ResolvedRecord } from '../../model/resolved-record.ts'
import type { Publisher, Source } from '../../model/source.ts'
import { statusOrigin } from '../../model/status-origin.ts'

export interface ReadingToExport {
  readonly source: Source
  readonly document: Document
  /** The publisher as the gazetteer knows it. */
  readonly publisher: Party | null
  readonly records: readonly ResolvedRecord[]
  readonly findings: readonly ReadingFinding[]
}

export interface ExportOptions {
  /** What to say of each record's values: how they came about. */
  readonly explain?: (record: ResolvedRecord) => readonly object[]
}

/** Keys may be added to this object, none renamed. */
export function exportReading(reading: ReadingToExport, { explain }: ExportOptions = {}): string {
  const { source, document, records, findings } = reading
  return JSON.stringify({
    location: source.location,
    title: source.title,
    mediaType: source.mediaType,
    language: source.language,
    authority: source.authority,
    asOf: source.asOf,
    notice: source.notice,
    publisher: exportPublisher(source.publisher, reading.publisher),
    text: document.text,
    records: records.map((one) =>
      explain === undefined ? exportRecord(one) : { ...exportRecord(one), explained: explain(one) },
    ),
    findings: findings.map(({ kind, severity, message, start, end }) => ({
      kind,
      severity,
      message,
      start,
      end,
    })),
  })
}

function exportPublisher(told: Publisher | null, party: Party | null) {
  if (told === null) return null
  const known = party !== null && party.origin !== 'source'
  return {
    name: known ? party.name : told.name,
    asWritten: told.name,
    country: party?.country ?? told.country,
    id: party?.id ?? null,
  }
}

function exportRecord({ record, mentions }: ResolvedRecord) {
  return {
    id: record.id,
    parties: mentions.map(exportMention),
    instrument:
      record.instrument === null ? null : { type: record.instrument.type, ...words(record.instrument) },
    dates: record.dates.map((date) => ({
      edtf: date.edtf,
      role: date.role,
      place: date.place,
      ...words(date),
    })),
    areas: record.areas.map((area) => ({ concept: area.concept, ...words(area) })),
    status: record.status,
    statusOrigin: statusOrigin(record),
    statusCitation: record.statusCitation,
    citation: record.citation,
  }
}

function exportMention({ mention, match, party }: ResolvedMention) {
  return {
    role: mention.role,
    asWritten: mention.asWritten,
    name: party.name,
    country: party.country ?? (party.origin === 'source' ? mention.countryHint : null),
    kind: mention.kindHint ?? party.kind,
    id: party.id,
    score: match.chosen?.score ?? 0,
    start: mention.start,
    end: mention.end,
    origin: mention.origin,
  }
}

function words({ asWritten, start, end, origin }: ClaimBase) {
  return { asWritten, start, end, origin }
}
