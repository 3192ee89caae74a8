// Tables with borders: the lines that cross each other make cells, and a cell that no line divides reaches over several.
import type { GridCell, GridRow } from '../document/grid.ts'
import { joinWithin } from './line-breaks.ts'
import { linesOf } from './pdf-lines.ts'
import type { Rule, Run } from './pdf-shapes.ts'

export interface PdfTable {
  readonly x0: number
  readonly x1: number
  readonly top: number
  readonly bottom: number
  readonly rows: readonly GridRow[]
  /** Where its columns begin: a table that goes on has the same ones. */
  readonly columns: readonly number[]
  readonly hasHeader: boolean
}

const near = 3
const mostCrossings = 4_000_000
const mostCells = 40_000

/** The tables, and the runs that stand in none. */
export function ruledTables(
  runs: readonly Run[],
  rules: readonly Rule[],
): { readonly tables: readonly PdfTable[]; readonly rest: readonly Run[] } {
  const tables: PdfTable[] = []
  let rest = runs
  for (const group of crossingRules(rules)) {
    const grid = gridOf(group)
    if (grid === null) continue
    const inside = rest.filter((run) => cellAt(grid, run) !== null)
    const table = tableOf(grid, inside)
    if (table === null) continue
    const taken = new Set(inside)
    tables.push(table)
    rest = rest.filter((run) => !taken.has(run))
  }
  return { tables, rest }
}

interface Grid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly rules: readonly Rule[]
}

/** Groups of rules of which each touches another. */
function crossingRules(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const across = rules.filter(({ isHorizontal }) => isHorizontal)
  const down = rules.filter(({ isHorizontal }) => !isHorizontal)
  if (across.length * down.length > mostCrossings) return []
  const groups = new Map<Rule, Rule[]>()
  for (const rule of rules) groups.set(rule, [rule])
  const join = (a: Rule, b: Rule) => {
    const [one, other] = [groups.get(a)!, groups.get(b)!]
    if (one === other) return
    const [larger, smaller] = one.length >= other.length ? [one, other] : [other, one]
    for (const rule of smaller) {
      larger.push(rule)
      groups.set(rule, larger)
    }
  }
  for (const a of across) for (const b of down) if (touches(a, b)) join(a, b)
  return [...new Set(groups.values())]
}

function touches(across: Rule, down: Rule): boolean {
  return (
    down.at >= across.from - near &&
    down.at <= across.to + near &&
    across.at >= down.from - near &&
    across.at <= down.to + near
  )
}

function gridOf(rules: readonly Rule[]): Grid | null {
  const across = rules.filter(({ isHorizontal }) => isHorizontal)
  const down = rules.filter(({ isHorizontal }) => !isHorizontal)
  // Tables without borders at their sides reach as far as their horizontal lines.
  const xs = distinct([...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])])
  const ys = distinct([...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])])
  const cells = (xs.length - 1) * (ys.length - 1)
  return down.length === 0 || across.length === 0 || cells < 2 || cells > mostCells ? null : { xs, ys, rules }
}

function distinct(values: readonly number[]): readonly number[] {
  const found: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last === undefined || value - last > near) found.push(value)
  }
  return found
}

interface Place {
  readonly row: number
  readonly column: number
}

function cellAt({ xs, ys }: Grid, { x0, x1, y, size }: Run): Place | null {
  const column = intervalOf(xs, (x0 + x1) / 2)
  const row = intervalOf(ys, y - size * 0.3)
  return column === null || row === null ? null : { row, column }
}

function intervalOf(bounds: readonly number[], value: number): number | null {
  const index = bounds.findLastIndex((bound) => bound <= value)
  return index === -1 || index === bounds.length - 1 ? null : index
}

function tableOf(grid: Grid, runs: readonly Run[]): PdfTable | null {
  const { xs, ys } = grid
  const width = xs.length - 1
  const ownerOf = mergedCells(grid)
  const held = new Map<number, Run[]>()
  for (const run of runs) {
    const place = cellAt(grid, run)
    if (place === null) continue
    const owner = ownerOf[place.row * width + place.column]!
    held.set(owner, [...(held.get(owner) ?? []), run])
  }
  const filledColumns = new Set([...held.keys()].map((cell) => cell % width))
  // A frame around a text, or a page laid out in boxes.
  if (held.size < 2 || (filledColumns.size < 2 && held.size < 3)) return null
  const rows = ys.slice(1).map(
    (_, row): GridRow =>
      xs.slice(1).flatMap((__, column): GridCell[] => {
        const cell = row * width + column
        const own = held.get(cell)
        if (own === undefined) return []
        const { rowSpan, columnSpan } = spanOf(ownerOf, cell, width)
        const words = joinWithin(linesOf(own), xs[column + columnSpan]!)
        return [{ column, words, rowSpan, columnSpan }]
      }),
  )
  const first = rows.findIndex((row) => row.length > 0)
  const boldRows = rows.map((_, row) => isBoldRow(held, row, width))
  return {
    x0: xs[0]!,
    x1: xs.at(-1)!,
    top: ys[0]!,
    bottom: ys.at(-1)!,
    rows: rows.filter((row) => row.length > 0),
    columns: xs,
    hasHeader: boldRows[first] === true && boldRows.slice(first + 1).includes(false),
  }
}

/** null for a row without words. */
function isBoldRow(held: ReadonlyMap<number, readonly Run[]>, row: number, width: number): boolean | null {
  const runs = Array.from({ length: width }, (_, column) => held.get(row * width + column) ?? []).flat()
  return runs.length === 0 ? null : runs.every(({ isBold }) => isBold)
}

/** For each cell of the grid the first cell of the one that it is part of. */
function mergedCells({ xs, ys, rules }: Grid): readonly number[] {
  const width = xs.length - 1
  const owners = Array.from({ length: width * (ys.length - 1) }, (_, cell) => cell)
  const rootOf = (cell: number): number => {
    let root = cell
    while (owners[root] !== root) root = owners[root]!
    owners[cell] = root
    return root
  }
  const join = (a: number, b: number) => {
    const [first, second] = [rootOf(a), rootOf(b)].sort((one, other) => one - other)
    owners[second!] = first!
  }
  const across = rules.filter(({ isHorizontal }) => isHorizontal)
  const down = rules.filter(({ isHorizontal }) => !isHorizontal)
  for (const [row, top] of ys.slice(0, -1).entries()) {
    for (const [column, left] of xs.slice(0, -1).entries()) {
      const cell = row * width + column
      const [right, bottom] = [xs[column + 1]!, ys[row + 1]!]
      if (column + 1 < width && !isDrawn(down, right, (top + bottom) / 2)) join(cell, cell + 1)
      if (row + 2 < ys.length && !isDrawn(across, bottom, (left + right) / 2)) join(cell, cell + width)
    }
  }
  return owners.map((_, cell) => rootOf(cell))
}

function isDrawn(rules: readonly Rule[], at: number, through: number): boolean {
  return rules.some((rule) => Math.abs(rule.at - at) <= near && rule.from <= through && through <= rule.to)
}

function spanOf(
  ownerOf: readonly number[],
  owner: number,
  width: number,
): { readonly rowSpan: number; readonly columnSpan: number } {
  let columnSpan = 1
  while ((owner % width) + columnSpan < width && ownerOf[owner + columnSpan] === owner) columnSpan++
  let rowSpan = 1
  while (ownerOf[owner + rowSpan * width] === owner) rowSpan++
  return { rowSpan, columnSpan }
}
