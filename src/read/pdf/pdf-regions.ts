// Finds on a page what stands beside each other from line to line: columns of prose, lists in columns, tables without borders.
import { isListInColumns } from '../document/list-in-columns.ts'
import { cardLines, isLarger } from './pdf-cards.ts'
import { headingsAround } from './pdf-column-headings.ts'
import type { PageLine, Segment } from './pdf-shapes.ts'

/** A stretch of a page's lines, and how it is to be read. */
export type Region =
  | { readonly kind: 'lines'; readonly lines: readonly PageLine[] }
  | { readonly kind: 'columns'; readonly columns: readonly (readonly PageLine[])[] }
  | { readonly kind: 'table'; readonly lines: readonly PageLine[]; readonly columns: readonly Stretch[] }

/** From left to right: a column of words, or the gutter between two. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const narrowest = 3
const fewestProseLines = 4
const mostProseLines = 600
const fewestRows = 2
/** Words that begin within this stand below each other. */
const aligned = 2.5

export function regionsOf(lines: readonly PageLine[]): readonly Region[] {
  const regions: Region[] = []
  for (let at = 0; at < lines.length; ) {
    const { region, end } = proseFrom(lines, at) ?? besideFrom(lines, at) ?? lineAt(lines, at)
    const last = regions.at(-1)
    if (region.kind === 'lines' && last?.kind === 'lines') {
      regions[regions.length - 1] = { kind: 'lines', lines: [...last.lines, ...region.lines] }
    } else regions.push(region)
    at = end
  }
  return regions
}

function lineAt(lines: readonly PageLine[], at: number): Found {
  return { region: { kind: 'lines', lines: lines.slice(at, at + 1) }, end: at + 1 }
}

type Row = readonly (Segment | null)[]

interface Found {
  readonly region: Region
  readonly end: number
}

/** Columns of prose, whose lines need not stand on one height. */
function proseFrom(lines: readonly PageLine[], from: number): Found | null {
  if (lines.length > mostProseLines) return null
  const left = Math.min(...lines.map(({ x0 }) => x0))
  const right = Math.max(...lines.map(({ x1 }) => x1))
  const end = endOfGutters(lines, from, [{ from: left, to: right }])
  if (end - from < fewestProseLines * 2 - 2) return null
  const group = lines.slice(from, end)
  const columns = columnsOf(group)
  if (columns.length < 2) return null
  const rows = group.map((line) => intoColumns(line, columns))
  if (!isProse(rows)) return null
  const { above, below } = headingsAround(group, rows)
  if (above > 0) return { region: { kind: 'lines', lines: group.slice(0, above) }, end: from + above }
  const length = group.length - below
  const inside = columnLines(group.slice(0, length), rows.slice(0, length))
  return { region: { kind: 'columns', columns: inside }, end: from + length }
}

/** A list in columns or a table, from its first line with words beside each other. */
function besideFrom(lines: readonly PageLine[], from: number): Found | null {
  const gaps = gapsOf(lines[from]!)
  if (gaps.length === 0) return null
  const beyond = endOfGutters(lines, from, gaps)
  let end = from + 1
  while (end < beyond && !isLarger(lines[end]!, lines[end - 1]!)) end++
  const group = lines.slice(from, end)
  const columns = columnsOf(group)
  if (columns.length < 2) return null
  const rows = group.map((line) => intoColumns(line, columns))
  // The last lines of a list stand in its first columns alone.
  const cards = cardLines(group, rows)
  const listed = isList(rows) ? group.length : cards
  if (listed > 0) {
    const columns = columnLines(group.slice(0, listed), rows.slice(0, listed))
    return { region: { kind: 'columns', columns }, end: from + listed }
  }
  const last = rows.findLastIndex((row) => row.filter((segment) => segment !== null).length > 1)
  const inside = group.slice(0, endOfRows(group, last, columns))
  const region = beside(inside, columns, rows.slice(0, inside.length))
  return region === null ? null : { region, end: from + inside.length }
}

function gapsOf({ segments }: PageLine): readonly Stretch[] {
  return segments
    .slice(1)
    .map((segment, index) => ({ from: segments[index]!.x1, to: segment.x0 }))
    .filter(({ from, to }) => to - from >= narrowest)
}

/** The index after the last line that, with all lines before it, leaves free some part of the given stretches. */
function endOfGutters(lines: readonly PageLine[], from: number, stretches: readonly Stretch[]): number {
  let free = stretches
  for (let end = from; end < lines.length; end++) {
    const line = lines[end]!
    if (end > from && isFarBelow(lines[end - 1]!, line)) return end
    free = free.flatMap((stretch) => freeWithin(stretch, line))
    if (free.length === 0) return Math.max(end, from + 1)
  }
  return lines.length
}

function beside(
  lines: readonly PageLine[],
  columns: readonly Stretch[],
  cells: readonly Row[],
): Region | null {
  if (isList(cells)) return { kind: 'columns', columns: columnLines(lines, cells) }
  const divided = cells.filter((row) => row.filter((segment) => segment !== null).length > 1)
  const isTable = columns.length > 1 && divided.length >= fewestRows && isAligned(cells)
  return isTable ? { kind: 'table', lines, columns } : null
}

function isList(cells: readonly Row[]): boolean {
  return isListInColumns(cells.map((row) => row.map((segment) => segment?.words ?? '')))
}

/** Below the last divided row, lines that stand close to it and not at its beginning go on with its cells. */
function endOfRows(group: readonly PageLine[], last: number, columns: readonly Stretch[]): number {
  const goesOn = (line: PageLine) =>
    /^\p{Ll}/u.test(line.words) || line.x0 > (columns[1]?.from ?? Number.POSITIVE_INFINITY) - narrowest
  const gapAbove = (index: number) => group[index]!.y - group[index - 1]!.y
  const gaps = group.slice(1).map((line, index) => Math.max(line.size, gapAbove(index + 1)))
  const closest = Math.min(...gaps, 2 * (group[last]?.size ?? 0))
  let end = last + 1
  while (end < group.length && gapAbove(end) <= 1.3 * closest && goesOn(group[end]!)) end++
  return end
}

/** The words of each column begin, or end, below each other: those of prose do so by chance alone. */
function isAligned(cells: readonly Row[]): boolean {
  const columns = (cells[0] ?? []).map((_, column) => cells.flatMap((row) => row[column] ?? []))
  return columns.slice(1).every((column) => {
    const sides = [({ x0 }: Segment) => x0, ({ x1 }: Segment) => x1, ({ x0, x1 }: Segment) => (x0 + x1) / 2]
    return sides.some((side) => mostAlike(column.map(side)) * 5 >= column.length * 3)
  })
}

/** How many values lie within reach of one of them. */
function mostAlike(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b)
  let most = 0
  let from = 0
  for (const [index, value] of ordered.entries()) {
    while (value - ordered[from]! > aligned) from++
    most = Math.max(most, index - from + 1)
  }
  return most
}

/** What a line leaves free of a stretch, on either side of each of its segments. */
function freeWithin(stretch: Stretch, line: PageLine): readonly Stretch[] {
  const free: Stretch[] = []
  let { from } = stretch
  for (const { x0, x1 } of line.segments) {
    if (x1 <= from || x0 >= stretch.to) continue
    free.push({ from, to: x0 })
    from = Math.max(from, x1)
  }
  free.push({ from, to: stretch.to })
  return free.filter(({ from: start, to }) => to - start >= narrowest)
}

function isFarBelow(above: PageLine, below: PageLine, times = 4): boolean {
  return below.y - above.y > times * Math.max(above.size, below.size)
}

/** The stretches where words stand, parted by those that nearly all lines leave free. */
function columnsOf(lines: readonly PageLine[]): readonly Stretch[] {
  const edges = lines.flatMap((line) =>
    line.segments.flatMap(({ x0, x1 }) => [[x0, 1] as const, [x1, -1] as const]),
  )
  edges.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const mostCrossing = lines.length >= 10 ? Math.floor(lines.length / 10) : 0
  const columns: { from: number; to: number }[] = []
  let depth = 0
  for (const [x, change] of edges) {
    const before = depth
    depth += change
    if (before <= mostCrossing && depth > mostCrossing) {
      const last = columns.at(-1)
      if (last !== undefined && x - last.to < narrowest) continue
      columns.push({ from: x, to: x })
    }
    const open = columns.at(-1)
    if (before > mostCrossing && depth <= mostCrossing && open !== undefined) open.to = x
  }
  return columns
}

/** Each segment in the column where most of it stands; two in one column are one. */
export function intoColumns(line: PageLine, columns: readonly Stretch[]): Row {
  const placed: (Segment | null)[] = columns.map(() => null)
  for (const segment of line.segments) {
    const overlap = ({ from, to }: Stretch) => Math.min(to, segment.x1) - Math.max(from, segment.x0)
    const best = columns.reduce(
      (one, column, index) => (overlap(column) > overlap(columns[one]!) ? index : one),
      0,
    )
    const there = placed[best]
    placed[best] =
      there == null ? segment : { ...there, x1: segment.x1, words: `${there.words} ${segment.words}` }
  }
  return placed
}

/** Every column that has lines holds sentences: long lines, of which many begin in the middle of one. */
function isProse(rows: readonly Row[]): boolean {
  const columns = (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []))
  const long = columns.filter((column) => column.length >= fewestProseLines)
  if (long.length < 2) return false
  return long.every((column) => {
    const letters = column.reduce((sum, { words }) => sum + words.length, 0) / column.length
    const goesOn = column.filter(({ words }) => /^[\p{Ll}(]/u.test(words)).length
    return letters >= 20 && goesOn * 4 >= column.length
  })
}

function columnLines(lines: readonly PageLine[], rows: readonly Row[]): readonly (readonly PageLine[])[] {
  return (rows[0] ?? []).map((_, column) =>
    lines.flatMap((line, index) => {
      const segment = rows[index]?.[column]
      return segment == null ? [] : [{ ...line, ...segment, segments: [segment] }]
    }),
  )
}
