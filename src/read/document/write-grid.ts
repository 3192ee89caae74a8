// A grid → headings, rows and paragraphs: lines of one cell are titles or sentences, the others are rows of tables.
import type { Cell } from '../../model/document.ts'
import type { CellToWrite, DocumentWriter } from './document-writer.ts'
import { type GridCell, type GridRow, isHeaderRow, isSentence } from './grid.ts'

export interface GridOptions {
  /** Level of the titles that stand in the grid itself. */
  readonly titleLevel: number
  /** The first row is known to name the columns. */
  readonly hasHeader?: boolean
  /** Called before a row is written. */
  readonly onRow?: (index: number) => void
}

const enoughRows = 200
/** Cells repeated in the rows that they reach into; a few lines can ask for billions. */
const mostRepeated = 200_000

/** A cell that hangs down into the rows below. */
interface Hanging {
  readonly cell: Cell
  rowsLeft: number
}

export function writeGrid(
  writer: DocumentWriter,
  rows: readonly GridRow[],
  { titleLevel, hasHeader = false, onRow = () => {} }: GridOptions,
): void {
  const isTable = rows.some((row) => row.length > 1)
  let isOpen = false
  let hanging: Hanging[] = []
  let repeated = 0
  for (const [index, row] of rows.entries()) {
    const [first] = row
    onRow(index)
    if (first === undefined) {
      isOpen &&= isInTable(rows, index)
      hanging = reachOn(hanging)
      continue
    }
    if (row.length === 1 && hanging.length === 0 && (!isOpen || isTitleWithin(first))) {
      if (isTable && !isSentence(first.words)) writer.heading(isOpen ? titleLevel + 1 : titleLevel, first)
      else writer.paragraph(first, isTable ? '\n\n' : '\n')
      continue
    }
    let isHeader = false
    if (!isOpen) {
      writer.beginTable()
      isHeader = (hasHeader && index === 0) || isHeaderRow(row, rowsBelow(rows, index))
      isOpen = true
    }
    const written = writer.row(
      row.map(cellToWrite),
      isHeader,
      hanging.map(({ cell }) => cell),
    )
    repeated += hanging.length
    hanging = repeated > mostRepeated ? [] : reachOn([...hanging, ...hangFrom(row, written)])
  }
}

function cellToWrite({ words, steps, column, address }: GridCell): CellToWrite {
  return {
    words,
    column,
    ...(steps === undefined ? {} : { steps }),
    ...(address === undefined ? {} : { address }),
  }
}

/** Over the whole width of a table stands what its next rows have in common. */
function isTitleWithin({ columnSpan = 1, words }: GridCell): boolean {
  return columnSpan > 1 || isSentence(words)
}

/** A blank row within a table parts nothing, unless titles or a new head come next. */
function isInTable(rows: readonly GridRow[], blank: number): boolean {
  const below = rowsBelow(rows, blank)
  const [next] = below
  return next !== undefined && next.length > 1 && !isHeaderRow(next, below.slice(1))
}

/** The rows of the same table that come next, as many as tell its shape. */
function rowsBelow(rows: readonly GridRow[], index: number): readonly GridRow[] {
  const below: GridRow[] = []
  for (let at = index + 1; at < rows.length && below.length < enoughRows; at++) {
    const row = rows[at]!
    if (row.length === 0) break
    below.push(row)
  }
  return below
}

function hangFrom(row: GridRow, written: readonly Cell[]): Hanging[] {
  return row.flatMap(({ rowSpan = 1 }, index) => {
    const cell = written[index]
    return rowSpan > 1 && cell !== undefined ? [{ cell, rowsLeft: rowSpan }] : []
  })
}

function reachOn(hanging: readonly Hanging[]): Hanging[] {
  return hanging
    .map(({ cell, rowsLeft }) => ({ cell, rowsLeft: rowsLeft - 1 }))
    .filter(({ rowsLeft }) => rowsLeft > 0)
}
