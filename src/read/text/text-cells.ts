// Cuts a line of plain text into the cells of a row.
import type { Cell } from '../../model/document.ts'
import type { Line } from './text-lines.ts'

/** How the cells of a table are parted. */
export interface Parting {
  readonly sign: RegExp
  /** The shortest string that it matches. */
  readonly least: string
  /** Fewer rows than this are chance. */
  readonly leastRows: number
  /** Cells must stand below each other. */
  readonly isByColumns: boolean
}

export const partings: readonly Parting[] = [
  { sign: /\t/g, least: '\t', leastRows: 1, isByColumns: false },
  { sign: /\|/g, least: '|', leastRows: 2, isByColumns: false },
  { sign: / {2,}/g, least: '  ', leastRows: 3, isByColumns: true },
]

/** Whether any such sign stands in the line, as in most none does. */
export function mayBeParted(text: string, line: Line): boolean {
  let before = 0
  for (let at = line.start; at < line.end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === tab || unit === bar || (unit === space && before === space)) return true
    before = unit
  }
  return false
}

const tab = 9
const space = 32
const bar = 124

/** Whether the line has the sign of this parting. */
export function isParted(text: string, line: Line, { least }: Parting): boolean {
  return text.slice(line.start, line.end).includes(least)
}

/** The line's cells, trimmed; a bar at either end parts nothing, a tab at the beginning leaves a cell empty. */
export function cellsOf(text: string, line: Line, { sign }: Parting): readonly Cell[] {
  const words = text.slice(line.start, line.end)
  const cells: Cell[] = []
  const push = (from: number, to: number) => {
    const part = words.slice(from, to)
    const start = line.start + from + (part.length - part.trimStart().length)
    const end = Math.max(start, start + part.trim().length)
    cells.push({ start, end, column: leading + cells.length, isHeader: false })
  }
  const leading = text.slice(line.start - line.indent, line.start).split('\t').length - 1
  let at = 0
  for (const match of words.matchAll(sign)) {
    if (match.index > 0) push(at, match.index)
    at = match.index + match[0].length
  }
  if (at < words.length) push(at, words.length)
  return cells
}

/** How far in the cell begins. */
export function offsetIn(line: Line, cell: Cell): number {
  return line.indent + cell.start - line.start
}

/** Whether a cell beyond the first begins below one of the other row. */
export function standsBelow(above: readonly number[], below: readonly number[]): boolean {
  return below.slice(1).some((offset) => above.indexOf(offset, 1) > 0)
}
