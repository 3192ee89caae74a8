// Rows set in columns for a terminal; the last cell of a row runs on.

/** A wider cell pushes the next one to the right rather than the whole column. */
const widestColumn = 44

export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => Math.min(width(row[column]), widestColumn))),
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
