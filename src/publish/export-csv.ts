// The register's agreements as a table for spreadsheets.
import { type Status, statusOn } from '../lifecycle/status-on.ts'
import type { Agreement, EventKind } from '../model/agreement.ts'
import type { SourceId } from '../model/ids.ts'
import type { Source } from '../model/source.ts'

type Located = ReadonlyMap<SourceId, Pick<Source, 'location'>>

const columns = [
  'id',
  'parties',
  'countries',
  'instrument',
  'title',
  'signed',
  'places',
  'renewed',
  'decided',
  'since',
  'ended',
  'status',
  'evidence',
  'areas',
  'sources',
  'quotes',
] as const

export const csvHeader = `${columns.join(',')}\r\n`

/** One agreement on one row; several values in a cell are parted by `; `. */
export function exportCsvRow(agreement: Agreement, sources: Located, day: string): string {
  const { id, parties, instrument, evidence, areas } = agreement
  const status: Status = statusOn(agreement, day)
  const told = new Set(agreement.sources.map(({ source }) => sources.get(source)?.location ?? source))
  const cells: Readonly<Record<(typeof columns)[number], readonly string[]>> = {
    id: [id],
    parties: parties.map(({ name }) => name),
    countries: parties.map(({ country }) => country ?? ''),
    instrument: [instrument.type],
    title: [instrument.title ?? ''],
    signed: daysOf(agreement, ['signed']),
    places: agreement.events.flatMap(({ place }) => place ?? []),
    renewed: daysOf(agreement, ['renewed']),
    decided: daysOf(agreement, ['decided']),
    since: daysOf(agreement, ['mentioned']),
    ended: daysOf(agreement, ['terminated', 'expired', 'denounced']),
    status: [status],
    evidence: [evidence],
    areas: [...new Set(areas.map(({ concept, asWritten }) => concept ?? asWritten))],
    sources: [...told],
    quotes: agreement.sources.map(({ citation }) => citation.quote),
  }
  return `${columns.map((column) => csvCell(cells[column].join('; '))).join(',')}\r\n`
}

/** A cell that a spreadsheet would take for a formula is told apart by an apostrophe; full-width signs count too. */
export function csvCell(text: string): string {
  const line = text.replaceAll(/[\r\n]+/g, ' ')
  const safe = /^\s*[=+\-@\t\r|%＝＋－＠]/u.test(line) ? `'${line}` : line
  return /[",;'\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

function daysOf({ events }: Agreement, kinds: readonly EventKind[]): readonly string[] {
  return events.flatMap(({ kind, on }) => (kinds.includes(kind) && on !== null ? [on] : []))
}
