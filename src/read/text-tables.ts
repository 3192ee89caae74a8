// Finds the tables of plain text: cells parted by tabs, by bars, or by columns of spaces.
import type { Cell } from '../model/document.ts'
import { isRule, type Line } from './text-lines.ts'

export interface TextRow {
  readonly line: Line
  readonly isHeader: boolean
  readonly cells: readonly Cell[]
}

type Shape = (rows: readonly (readonly Cell[])[], text: string) => boolean
type Split = (text: string, line: Line) => readonly Cell[]

const splits: readonly {
  readonly split: Split
  readonly leastRows: number
  readonly isTable: Shape
}[] = [
  { split: (text, line) => cut(text, line, /\t/g), leastRows: 1, isTable: always },
  { split: (text, line) => cut(text, line, /[ \t]*\|[ \t]*/g), leastRows: 2, isTable: always },
  { split: (text, line) => cut(text, line, / {2,}/g), leastRows: 3, isTable: isAligned },
]

/** The rows of the table that begins at `from`, or none: lines without a blank one between them that divide alike. */
export function tableAt(text: string, lines: readonly Line[], from: number): readonly TextRow[] {
  for (const { split, leastRows, isTable } of splits) {
    const rows: { readonly line: Line; readonly cells: readonly Cell[] }[] = []
    let ruledAfter = 0
    for (let at = from; at < lines.length; at++) {
      const line = lines[at]!
      if (at > from && line.number !== lines[at - 1]!.number + 1) break
      if (at > from && isRule(text, line)) {
        ruledAfter ||= rows.length
        continue
      }
      const cells = split(text, line)
      if (cells.length < 2) break
      rows.push({ line, cells })
    }
    if (
      rows.length < leastRows ||
      !isTable(
        rows.map(({ cells }) => cells),
        text,
      )
    )
      continue
    const numbered = split === splits[2]!.split ? alignColumns(rows) : rows
    const headers =
      ruledAfter === 1 ||
      hasHeader(
        text,
        numbered.map(({ cells }) => cells),
      )
        ? 1
        : 0
    return numbered.map(({ line, cells }, index) => ({
      line,
      isHeader: index < headers,
      cells: cells.map((cell) => ({ ...cell, isHeader: index < headers })),
    }))
  }
  return []
}

/** The line's cells, trimmed; a bar at either end parts nothing. */
function cut(text: string, line: Line, separator: RegExp): readonly Cell[] {
  const words = text.slice(line.start, line.end)
  const cells: Cell[] = []
  let at = 0
  const push = (end: number) => {
    const part = words.slice(at, end)
    const start = line.start + at + (part.length - part.trimStart().length)
    cells.push({
      start,
      end: Math.max(start, start + part.trim().length),
      column: cells.length,
      isHeader: false,
    })
  }
  for (const match of words.matchAll(separator)) {
    if (match.index > 0) push(match.index)
    at = match.index + match[0].length
  }
  if (at < words.length) push(words.length)
  return cells
}

function always(): boolean {
  return true
}

/** Whether most rows begin a cell, beyond the first, where the row above begins one. */
function isAligned(rows: readonly (readonly Cell[])[], text: string): boolean {
  const starts = rows.map((cells) => {
    const lineStart = text.lastIndexOf('\n', cells[0]!.start - 1) + 1
    return cells.slice(1).map(({ start }) => start - lineStart)
  })
  const aligned = starts.filter(
    (row, index) => index > 0 && row.some((start) => starts[index - 1]!.includes(start)),
  )
  return aligned.length >= (starts.length - 1) * 0.6
}

/** Numbers the cells by the columns of the page, so that an empty cell leaves a gap. */
function alignColumns(
  rows: readonly { readonly line: Line; readonly cells: readonly Cell[] }[],
): readonly { readonly line: Line; readonly cells: readonly Cell[] }[] {
  const offset = (line: Line, cell: Cell) => line.indent + cell.start - line.start
  const starts = rows
    .flatMap(({ line, cells }) => cells.map((cell) => offset(line, cell)))
    .sort((a, b) => a - b)
  // A column begins where a start is more than two places from the one before it.
  const columns = starts.filter((start, index) => index === 0 || start - starts[index - 1]! > 2)
  return rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => ({
      ...cell,
      column: columns.findLastIndex((start) => start <= offset(line, cell)),
    })),
  }))
}

/** A first row without figures above rows that have them, and as wide as they, tells what the columns hold. */
function hasHeader(text: string, rows: readonly (readonly Cell[])[]): boolean {
  const [first, ...rest] = rows
  if (first === undefined || rest.length === 0) return false
  const hasFigure = ({ start, end }: Cell) => /\d/.test(text.slice(start, end))
  if (first.some((cell) => hasFigure(cell) || cell.end - cell.start > 40)) return false
  if (rest.some((cells) => cells.length > first.length)) return false
  return rest.filter((cells) => cells.some(hasFigure)).length * 2 > rest.length
}
