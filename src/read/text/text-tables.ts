// Finds the tables of plain text: cells parted by tabs, by bars, or by columns of spaces.
import type { Cell } from '../../model/document.ts'
import {
  cellsOf,
  isParted,
  mayBeParted,
  offsetIn,
  type Parting,
  partings,
  standsBelow,
} from './text-cells.ts'
import { isRule, type Line } from './text-lines.ts'

export interface TextRow {
  readonly line: Line
  readonly isHeader: boolean
  readonly cells: readonly Cell[]
}

interface Found {
  readonly rows: readonly Omit<TextRow, 'isHeader'>[]
  /** How many rows stand above the first ruled line. */
  readonly ruledAfter: number
}

/** The rows of the table that begins at `from`, or none: lines without a blank one between them that divide alike. */
export function tableAt(text: string, lines: readonly Line[], from: number): readonly TextRow[] {
  if (!mayBeParted(text, lines[from]!)) return []
  for (const parting of partings) {
    if (!isParted(text, lines[from]!, parting)) continue
    const { rows, ruledAfter } = rowsFrom(text, lines, from, parting)
    if (rows.length < parting.leastRows) continue
    const numbered = parting.isByColumns ? numberColumns(rows) : rows
    const hasHeader = ruledAfter === 1 || isHeaderFirst(text, numbered)
    return numbered.map(({ line, cells }, index) => {
      const isHeader = hasHeader && index === 0
      return { line, isHeader, cells: cells.map((cell) => ({ ...cell, isHeader })) }
    })
  }
  return []
}

function rowsFrom(text: string, lines: readonly Line[], from: number, parting: Parting): Found {
  const rows: Omit<TextRow, 'isHeader'>[] = []
  let ruledAfter = 0
  let above: readonly number[] | null = null
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!
    if (at > from && line.number !== lines[at - 1]!.number + 1) break
    if (rows.length > 0 && isRule(text, line)) {
      ruledAfter ||= rows.length
      continue
    }
    const cells = cellsOf(text, line, parting)
    if (cells.length < 2) break
    if (parting.isByColumns) {
      const offsets = cells.map((cell) => offsetIn(line, cell))
      if (above !== null && !standsBelow(above, offsets)) break
      above = offsets
    }
    rows.push({ line, cells })
  }
  return { rows, ruledAfter }
}

/** Numbers the cells by the columns of the page, so that an empty cell leaves a gap. */
function numberColumns(rows: Found['rows']): Found['rows'] {
  const offsets = [...new Set(rows.flatMap(({ line, cells }) => cells.map((cell) => offsetIn(line, cell))))]
  offsets.sort((a, b) => a - b)
  // Cells that begin a sign or two apart are in one column.
  const columns = offsets.filter((offset, index) => index === 0 || offset - offsets[index - 1]! > 2)
  return rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => ({
      ...cell,
      column: columns.findLastIndex((offset) => offset <= offsetIn(line, cell)),
    })),
  }))
}

/** A first row without figures above rows that have them, and as wide as they, tells what the columns hold. */
function isHeaderFirst(text: string, rows: Found['rows']): boolean {
  const [first, ...rest] = rows
  if (first === undefined || rest.length === 0) return false
  const hasFigure = ({ start, end }: Cell) => /\d/.test(text.slice(start, end))
  if (first.cells.some((cell) => hasFigure(cell) || cell.end - cell.start > 40)) return false
  if (rest.some(({ cells }) => cells.length > first.cells.length)) return false
  return rest.filter(({ cells }) => cells.some(hasFigure)).length * 2 > rest.length
}
