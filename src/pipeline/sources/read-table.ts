// A table that a person made: CSV with comma, semicolon or tab, as spreadsheets in different countries write it.
import { parse } from 'csv-parse/sync'

export interface TableRow {
  /** Line of the file on which the row begins, the first being 1. */
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

export type Table = { readonly rows: readonly TableRow[] } | { readonly problem: string }

/** The header's names are folded to lower case with `_` for spaces; rows without any text are left out. */
export function readTable(
  bytes: Uint8Array,
  options: { readonly required: readonly string[] } = { required: [] },
): Table {
  const text = decode(bytes)
  if (text === null) return { problem: 'the list is not UTF-8 text; save it as CSV UTF-8' }
  if (text.trim() === '') return { problem: 'the list is empty' }
  const lines = parseLines(text)
  if (typeof lines === 'string') return { problem: `the list is no CSV table: ${lines}` }
  const header = (lines[0]?.record ?? []).map(columnName)
  const missing = options.required.filter((name) => !header.includes(name))
  if (missing.length > 0) {
    return { problem: `the list has no column "${missing.join('", "')}" (it has: ${header.join(', ')})` }
  }
  const rows = lines
    .slice(1)
    .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
    .map(({ record, line }) => ({
      line,
      cells: Object.fromEntries(header.map((name, column) => [name, record[column] ?? ''])),
    }))
  return { rows }
}

/** `Country Code` is `country_code`. */
export function columnName(written: string): string {
  return written.trim().toLowerCase().replaceAll(/\s+/g, '_')
}

/** The sign that stands most often in the first line. */
export function delimiterOf(text: string): string {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/))
  return [',', ';', '\t'].reduce((best, sign) =>
    firstLine.split(sign).length > firstLine.split(best).length ? sign : best,
  )
}

interface Line {
  readonly record: readonly string[]
  readonly line: number
}

function parseLines(text: string): readonly Line[] | string {
  const lines: Line[] = []
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines: last }) => {
        lines.push({ record, line: firstLineOf(record, last) })
        return null
      },
    })
    return lines
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** The parser tells the line on which a row ends; a cell may hold line ends of its own. */
export function firstLineOf(record: readonly string[], lastLine: number): number {
  return lastLine - record.reduce((ends, cell) => ends + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
