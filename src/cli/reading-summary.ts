// What one source says, for a person to read: who with whom, by what paper, when, and on which line.
import type { AgreementRecord } from '../model/record.ts'
import type { ResolvedMention, ResolvedRecord } from '../model/resolved-record.ts'
import type { ReadingToExport } from '../publish/exports/export-reading.ts'
import { columns } from './columns.ts'
import { TextPlaces } from './text-places.ts'

/** A heading, one line a record in columns, then what was noticed. */
export function readingSummary(reading: ReadingToExport): string {
  const places = new TextPlaces(reading.document)
  const rows = reading.records.map((one) => [
    partnersOf(one),
    one.record.instrument?.type.replaceAll('_', ' ') ?? '–',
    datesOf(one.record),
    one.record.status,
    `line ${places.lineAt(one.record.citation.start)}`,
  ])
  return [headingOf(reading), ...columns(rows), ...noticedIn(reading, places), ''].join('\n')
}

export function headingOf({ source, publisher, records }: ReadingToExport): string {
  const whose = publisher?.name ?? source.publisher?.name ?? 'publisher not told'
  const count = records.length === 1 ? '1 agreement' : `${records.length} agreements`
  return `${source.location} · ${whose} · ${source.language} · ${count}`
}

export function noticedIn({ findings }: ReadingToExport, places: TextPlaces): readonly string[] {
  return findings.map(({ kind, message, start }) => `  ! ${kind}: ${message} (line ${places.lineAt(start)})`)
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
