// One sheet of a workbook → a grid: what a reader of the sheet sees, merged cells once, hidden rows and columns left out.
import { type CellObject, type Range, utils, type WorkSheet } from '@e965/xlsx'
import { cleanWords } from '../document/clean-words.ts'
import type { GridCell, GridRow } from '../document/grid.ts'
import { shownDate } from './sheet-date.ts'

export interface SheetGrid {
  readonly rows: readonly GridRow[]
  /** Rows and columns with words that the sheet does not show. */
  readonly hidden: number
  /** Cells that show an error of calculation. */
  readonly errors: number
}

interface Placed {
  readonly row: number
  readonly column: number
  readonly address: string
  readonly words: string
}

export function sheetGrid(sheet: WorkSheet, { is1904 }: { readonly is1904: boolean }): SheetGrid {
  let errors = 0
  const hidden = new Set<string>()
  const placed: Placed[] = []
  for (const address of Object.keys(sheet)) {
    if (address.startsWith('!')) continue
    const cell = sheet[address] as CellObject
    const { r: row, c: column } = utils.decode_cell(address)
    const words = cell.t === 'e' ? '' : cleanWords(wordsOf(cell, is1904))
    if (cell.t === 'e') errors++
    if (words === '') continue
    if (sheet['!rows']?.[row]?.hidden === true) hidden.add(`row ${row}`)
    else if (sheet['!cols']?.[column]?.hidden === true) hidden.add(`column ${column}`)
    else placed.push({ row, column, address, words })
  }
  placed.sort((a, b) => a.row - b.row || a.column - b.column)
  return { rows: gridRows(placed, sheet['!merges'] ?? []), hidden: hidden.size, errors }
}

function wordsOf(cell: CellObject, is1904: boolean): string {
  if (cell.t === 'n' && typeof cell.v === 'number' && typeof cell.z === 'string') {
    const date = shownDate({ serial: cell.v, format: cell.z, is1904 })
    if (date !== null) return date
  }
  return cell.w ?? String(cell.v ?? '')
}

/** Blank rows between others count once: a blank row parts tables, however many there are. */
function gridRows(placed: readonly Placed[], merges: readonly Range[]): readonly GridRow[] {
  const numbers = listedRows(placed)
  const indexOf = new Map(numbers.map((number, index) => [number, index]))
  const merged = new Map(merges.map((range) => [`${range.s.r} ${range.s.c}`, range]))
  const rows: GridCell[][] = numbers.map(() => [])
  for (const { row, column, address, words } of placed) {
    const range = merged.get(`${row} ${column}`)
    const index = indexOf.get(row)!
    const last = range === undefined ? index : lastListed(numbers, range.e.r)
    const rowSpan = last - index + 1
    const columnSpan = range === undefined ? 1 : range.e.c - range.s.c + 1
    rows[index]!.push({
      column,
      words,
      address,
      ...(rowSpan > 1 ? { rowSpan } : {}),
      ...(columnSpan > 1 ? { columnSpan } : {}),
    })
  }
  return rows
}

/** The numbers of the rows with words, and of one blank row in each gap. */
function listedRows(placed: readonly Placed[]): readonly number[] {
  const numbers: number[] = []
  for (const { row } of placed) {
    const last = numbers.at(-1)
    if (last === row) continue
    if (last !== undefined && row > last + 1) numbers.push(last + 1)
    numbers.push(row)
  }
  return numbers
}

/** The index of the last listed row that is not below the given one. */
function lastListed(numbers: readonly number[], row: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (numbers[middle]! <= row) low = middle
    else high = middle - 1
  }
  return low
}
