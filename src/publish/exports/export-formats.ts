// Every format in which the register is given away: the command line, downloads and the docs read this table.
import { agreementsTable } from './agreements-table.ts'
import { atom } from './atom.ts'
import { claimsTable } from './claims-table.ts'
import { csvOf } from './csv.ts'
import type { ExportFormat } from './export-format.ts'
import { followTheMoney } from './follow-the-money.ts'
import { geoJson } from './geo-json.ts'
import { gexf } from './gexf.ts'
import { graphMl } from './graph-ml.ts'
import { iCalendar } from './i-calendar.ts'
import { jsonLd } from './json-ld.ts'
import { ndjson } from './ndjson.ts'
import { parquetOf } from './parquet.ts'
import { partiesTable } from './parties-table.ts'
import { turtle } from './turtle.ts'

export const exportFormats: readonly ExportFormat[] = [
  csvOf(agreementsTable),
  csvOf(partiesTable),
  csvOf(claimsTable),
  parquetOf(agreementsTable),
  parquetOf(partiesTable),
  parquetOf(claimsTable),
  ndjson,
  jsonLd,
  turtle,
  geoJson,
  graphMl,
  gexf,
  followTheMoney,
  iCalendar,
  atom,
]

export function findFormat(name: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.name === name)
}
