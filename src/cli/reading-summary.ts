// What one source says, for a person to read: who with whom, by what paper, when, and on which line.
import type { AgreementRecord } from '../model/record.ts'
import type { ResolvedMention, ResolvedRecord } from '../model/resolved-record.ts'
import type { ReadingToExport } from '../publish/export-reading.ts'

/** A heading, one line a record in columns, then what was noticed. */
export function readingSummary({ source, document, publisher, records, findings }: ReadingToExport): string {
  const whose = publisher?.name ?? source.publisher?.name ?? 'publisher not told'
  const rows = records.map((one) => [
    partnersOf(one),
    one.record.instrument?.type.replaceAll('_', ' ') ?? '–',
    datesOf(one.record),
    one.record.status,
    `line ${lineAt(document.text, one.record.citation.start)}`,
  ])
  const noticed = findings.map(
    ({ kind, message, start }) => `  ! ${kind}: ${message} (line ${lineAt(document.text, start)})`,
  )
  const count = records.length === 1 ? '1 agreement' : `${records.length} agreements`
  return [
    `${source.location} · ${whose} · ${source.language} · ${count}`,
    ...columns(rows),
    ...noticed,
    '',
  ].join('\n')
}

function partnersOf({ mentions }: ResolvedRecord): string {
  const partners = mentions.filter(({ mention }) => mention.role === 'partner')
  return partners.map(nameWithCountry).join(' + ')
}

function nameWithCountry({ mention, party }: ResolvedMention): string {
  const country = party.country ?? mention.countryHint
  const doubt = party.origin === 'source' ? '?' : ''
  return `${party.name}${doubt}${country === null ? '' : ` (${country})`}`
}

function datesOf({ dates }: AgreementRecord): string {
  const told = dates.map(({ edtf, role }) =>
    role === 'signed' ? edtf : `${role === 'other' ? 'since' : role} ${edtf}`,
  )
  return told.length === 0 ? 'no date' : told.join(', ')
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => Math.min(width(row[column]), 44))),
  )
  return rows.map((row) =>
    `  ${row.map((cell, column) => pad(cell, widths[column] ?? 0)).join('  ')}`.trimEnd(),
  )
}

function width(cell = ''): number {
  return [...cell].length
}

function pad(cell: string, to: number): string {
  return cell + ' '.repeat(Math.max(0, to - width(cell)))
}
