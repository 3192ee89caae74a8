// Tables for spreadsheets, in which nothing is ever taken for a formula.
import type { ExportFormat } from './export-format.ts'
import { plainLine } from './plain-text.ts'
import type { Cell, Table } from './table.ts'

export function csvOf(table: Table): ExportFormat {
  return {
    name: table.name === 'agreements' ? 'csv' : `csv-${table.name}`,
    file: `${table.name}.csv`,
    mediaType: 'text/csv; charset=utf-8; header=present',
    about: `A table for spreadsheets. ${table.about}`,
    async *write(selection) {
      yield csvLine(table.columns.map(({ name }) => name))
      for await (const row of table.rows(selection)) yield csvLine(row)
    },
  }
}

/** RFC 4180: lines end with CR LF. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

/** What a spreadsheet would take for a formula begins with an apostrophe; full-width signs count too. */
export function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = plainLine(cell)
  const safe = /^[\s\p{Cf}]*[=+\-@\t|%＝＋－＠]/u.test(text) ? `'${text}` : text
  return /[",;'\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
