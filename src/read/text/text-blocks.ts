// Plain text → blocks: headings, list items, table rows, and paragraphs with their wrapped lines joined again.
import type { Block } from '../../model/document.ts'
import { headingOf, isRule, type Line, linesOf, type Marker, markerOf } from './text-lines.ts'
import { tableAt } from './text-tables.ts'
import { groupAt, wrappedLines } from './text-wrapping.ts'

export interface TextBlocksOptions {
  /** Where the text proper begins. */
  readonly from?: number
  /** Numbers already given to tables and lists of the same document. */
  readonly tables?: number
  readonly lists?: number
}

export function textBlocks(
  text: string,
  { from = 0, tables: firstTable = 0, lists: firstList = 0 }: TextBlocksOptions = {},
): readonly Block[] {
  const lines = linesOf(text, { start: from, end: text.length })
  const markers = listMarkers(text, lines)
  const blocks: Block[] = []
  let tables = firstTable
  let lists = firstList
  let openList: readonly number[] = []
  let group = { end: 0, width: 0 }

  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!
    const marker = markers[at]
    if (marker !== null && marker !== undefined) {
      const next = itemEnd(lines, markers, at)
      openList = [...openList.filter((indent) => indent < line.indent), line.indent]
      if (openList.length === 1 && !continuesList(blocks.at(-1), markers, at)) lists++
      blocks.push({
        kind: 'item',
        depth: openList.length,
        list: lists - 1,
        ...(marker.ordinal === null ? {} : { ordinal: marker.ordinal }),
        start: marker.textStart,
        end: lines[next - 1]!.end,
      })
      at = next
      continue
    }
    openList = []

    const heading = headingOf(text, line)
    if (heading !== null) {
      blocks.push({ kind: 'heading', ...heading })
      at++
      continue
    }
    const below = lines[at + 1]
    if (below?.number === line.number + 1 && /^(?:=+|-{3,})$/.test(text.slice(below.start, below.end))) {
      blocks.push({
        kind: 'heading',
        level: text[below.start] === '=' ? 1 : 2,
        start: line.start,
        end: line.end,
      })
      at += 2
      continue
    }
    if (isRule(text, line)) {
      at++
      continue
    }

    const rows = tableAt(text, lines, at)
    if (rows.length > 0) {
      rows.forEach(({ line: { start, end }, isHeader, cells }, row) => {
        blocks.push({ kind: 'row', table: tables, row, isHeader, cells, start, end })
      })
      tables++
      const last = rows.at(-1)!.line.number
      while (at < lines.length && lines[at]!.number <= last) at++
      continue
    }

    if (at >= group.end) {
      group = groupAt(lines, at, (index) => isPlain(text, lines[index]!, markers[index] ?? null))
    }
    const next = wrappedLines(text, lines, at, group)
    blocks.push({ kind: 'paragraph', start: line.start, end: lines[next - 1]!.end })
    at = next
  }
  return blocks
}

/**
 * The marker of each line, null where it has none. A number counts only beside its neighbour in the count:
 * "22. May 2001 was the day" begins with a date, not with an ordinal.
 */
function listMarkers(text: string, lines: readonly Line[]): readonly (Marker | null)[] {
  const markers = lines.map((line) => (isRule(text, line) ? null : markerOf(text, line)))
  const near = (index: number, step: 1 | -1, wanted: number) => {
    for (let reach = 1; reach <= 6; reach++) {
      if (markers[index + step * reach]?.ordinal === wanted) return true
    }
    return false
  }
  return markers.map((marker, index) => {
    if (marker === null || marker.ordinal === null) return marker
    return near(index, -1, marker.ordinal - 1) || near(index, 1, marker.ordinal + 1) ? marker : null
  })
}

/** Lines that follow without a gap and stand further in than the bullet belong to it. */
function itemEnd(lines: readonly Line[], markers: readonly (Marker | null)[], from: number): number {
  let next = from + 1
  while (
    next < lines.length &&
    markers[next] === null &&
    lines[next]!.number === lines[next - 1]!.number + 1 &&
    lines[next]!.indent > lines[from]!.indent
  ) {
    next++
  }
  return next
}

function continuesList(last: Block | undefined, markers: readonly (Marker | null)[], at: number): boolean {
  return last?.kind === 'item' && markers[at]?.ordinal !== 1
}

function isPlain(text: string, line: Line, marker: Marker | null): boolean {
  return (
    marker === null &&
    !isRule(text, line) &&
    headingOf(text, line) === null &&
    !text.slice(line.start, line.end).includes('\t')
  )
}
