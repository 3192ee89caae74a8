// Rows and columns of cells, whatever file they come from: a sheet, a CSV, the answer to a query.
import type { TracedWords } from './document-writer.ts'

export interface GridCell extends TracedWords {
  readonly column: number
  /** How many rows and columns the cell reaches over, itself included. */
  readonly rowSpan?: number
  readonly columnSpan?: number
}

/** Cells that hold words, in the order of their columns; a blank row has none. */
export type GridRow = readonly GridCell[]

/** Larger tables are read up to here; a state's whole list of ties has some ten thousand rows. */
export const mostCells = 300_000

/** A head of columns: several short words without figures. */
const longestHead = 60

/**
 * Whether the first row tells what the columns hold: short words without figures over rows of which most
 * have a figure. A table of names alone leaves that open, and the words themselves must tell.
 */
export function isHeaderRow(first: GridRow, below: readonly GridRow[]): boolean {
  if (first.length < 2 || below.length === 0) return false
  if (first.some(({ words }) => /\d/.test(words) || words.length > longestHead)) return false
  const widest = Math.max(...below.slice(0, 50).map((row) => row.length))
  if (first.length * 10 < widest * 6) return false
  const hasFigure = (row: GridRow) => row.some(({ words }) => /\d/.test(words))
  // A line of one cell without figures is a title among the rows.
  const told = below.filter((row) => row.length > 1 || hasFigure(row))
  return told.filter(hasFigure).length * 2 > told.length
}

/** Words that are told, not listed: a sentence, or more of them. */
export function isSentence(words: string): boolean {
  return words.length > 120 || (/[.!?…]["”»)]?$/.test(words) && /\s\S+\s\S+\s/.test(words))
}
