// The lines of a table without borders → its rows: a line may begin a row or go on with the cells of the one above.
import type { GridRow } from '../document/grid.ts'
import { joinPair } from './join-lines.ts'
import { intoColumns, type Stretch } from './pdf-regions.ts'
import type { PageLine, Rule, Segment } from './pdf-shapes.ts'

interface OpenRow {
  readonly lines: PageLine[]
  readonly cells: (string | null)[]
}

export interface OpenTable {
  readonly rows: readonly GridRow[]
  readonly hasHeader: boolean
}

export function tableRows(
  lines: readonly PageLine[],
  columns: readonly Stretch[],
  rules: readonly Rule[],
): OpenTable {
  const bounds = rowBounds(lines, columns, rules)
  const leading = usualLeading(lines)
  const rows: OpenRow[] = []
  for (const [index, line] of lines.entries()) {
    const placed = intoColumns(line, columns)
    const open = rows.at(-1)
    const above = lines[index - 1]
    const goesOn =
      open !== undefined &&
      above !== undefined &&
      (bounds === null
        ? wraps({ line, above, placed, cells: open.cells, leading })
        : !bounds.some((bound) => bound > above.y && bound < line.y))
    if (goesOn && open !== undefined) {
      for (const [column, segment] of placed.entries()) {
        if (segment === null) continue
        const there = open.cells[column]
        open.cells[column] = there == null ? segment.words : joinPair(there, segment.words)
      }
      open.lines.push(line)
    } else rows.push({ lines: [line], cells: placed.map((segment) => segment?.words ?? null) })
  }
  const [first, ...others] = rows
  const isBold = (row: OpenRow) => row.lines.every((line) => line.isBold)
  return {
    rows: rows.map(({ cells }) =>
      cells.flatMap((words, column) => (words === null ? [] : [{ column, words }])),
    ),
    hasHeader: first !== undefined && isBold(first) && others.some((row) => !isBold(row)),
  }
}

/** Horizontal lines through the whole table part its rows; null where there are too few to do so. */
function rowBounds(
  lines: readonly PageLine[],
  columns: readonly Stretch[],
  rules: readonly Rule[],
): readonly number[] | null {
  const [first, last] = [lines[0], lines.at(-1)]
  const [left, right] = [columns[0]?.from ?? 0, columns.at(-1)?.to ?? 0]
  if (first === undefined || last === undefined) return null
  const bounds = rules
    .filter(({ isHorizontal, from, to }) => isHorizontal && from <= left + 10 && to >= right - 10)
    .map(({ at }) => at)
    .filter((at) => at > first.y && at < last.y)
  return bounds.length >= 2 ? bounds : null
}

/** From line to line within a passage, as far as the table shows it. */
function usualLeading(lines: readonly PageLine[]): { readonly least: number; readonly isEven: boolean } {
  const gaps = lines.slice(1).map((line, index) => line.y - lines[index]!.y)
  const least = Math.min(...gaps)
  return { least, isEven: gaps.every((gap) => gap < least * 1.3) }
}

interface Wrap {
  readonly line: PageLine
  readonly above: PageLine
  readonly placed: readonly (Segment | null)[]
  readonly cells: readonly (string | null)[]
  readonly leading: { readonly least: number; readonly isEven: boolean }
}

function wraps({ line, above, placed, cells, leading }: Wrap): boolean {
  const filled = placed.flatMap((segment, column) =>
    segment === null ? [] : [{ column, words: segment.words }],
  )
  const isTight = line.y - above.y < leading.least * 1.3 && line.y - above.y < 1.6 * line.size
  if (!isTight) return false
  const goesOn = filled.every(
    ({ column, words }) =>
      cells[column] != null && (/^[\p{Ll}(,;)]/u.test(words) || /[-,;&/]$/.test(cells[column] ?? '')),
  )
  if (goesOn) return true
  // Where rows stand further apart than lines, a tight line goes on; the first column begins a row.
  return !leading.isEven && (placed[0] === null || filled.length === 1)
}
