// The lines of a wiki's table: `{|` opens it, `|-` begins a row, `|` and `!` cells, `|}` ends it.
import type { InlineSource } from './wiki-inline.ts'
import { partsOf } from './wiki-pairs.ts'

interface Range {
  readonly start: number
  readonly end: number
}

export type TableLine =
  | { readonly kind: 'row' | 'end' | 'content' }
  | (Range & { readonly kind: 'cells'; readonly isHeader: boolean; readonly isCaption: boolean })

export interface WikiCell extends Range {
  readonly isHeader: boolean
  /** Attributes for the HTML cell, of which only the spans matter. */
  readonly spans: string
}

export function opensTable(words: string): boolean {
  return /^[ \t:]*\{\|/.test(words)
}

export function tableLineAt(text: string, { start, end }: Range): TableLine {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const sign = text.slice(from, Math.min(end, from + 2))
  if (sign === '|}') return { kind: 'end' }
  if (sign === '|-') return { kind: 'row' }
  if (sign === '|+') return { kind: 'cells', isHeader: false, isCaption: true, start: from + 2, end }
  if (sign[0] === '|' || sign[0] === '!') {
    return { kind: 'cells', isHeader: sign[0] === '!', isCaption: false, start: from + 1, end }
  }
  return { kind: 'content' }
}

/** The cells of a line: `a || b`, `h !! h`; what stands before a single bar tells of the cell and is not in it. */
export function cellsOfLine(
  source: InlineSource,
  line: Extract<TableLine, { kind: 'cells' }>,
): readonly WikiCell[] {
  return splitHeads(source.text, line, line.isHeader).flatMap((range) =>
    cellsBetweenBars(source, range).map((cell) => ({ ...cell, isHeader: line.isHeader })),
  )
}

function cellsBetweenBars(source: InlineSource, range: Range): readonly Omit<WikiCell, 'isHeader'>[] {
  const cells: Omit<WikiCell, 'isHeader'>[] = []
  let first = 0
  const parts = partsOf(source.text, source.pairs, range.start, range.end)
  const push = (to: number) => {
    const group = parts.slice(first, to)
    const last = group.at(-1)
    if (last === undefined) return
    const head = group.length > 1 ? source.text.slice(group[0]!.start, group[0]!.end) : ''
    const isAttributes = group.length > 1 && !head.includes('[[')
    const start = isAttributes ? group[1]!.start : group[0]!.start
    cells.push({ start, end: last.end, spans: isAttributes ? spansOf(head) : '' })
  }
  // Two bars leave an empty part between them.
  for (let index = 1; index < parts.length; index++) {
    const isDouble = parts[index]!.start === parts[index]!.end && index + 1 < parts.length
    if (!isDouble) continue
    push(index)
    first = index + 1
    index++
  }
  push(parts.length)
  return cells
}

/** Heads of columns on one line are parted by `!!` as well. */
function splitHeads(text: string, range: Range, isHeader: boolean): readonly Range[] {
  if (!isHeader) return [range]
  const ranges: Range[] = []
  let { start } = range
  for (let at = text.indexOf('!!', start); at !== -1 && at < range.end; at = text.indexOf('!!', start)) {
    ranges.push({ start, end: at })
    start = at + 2
  }
  return [...ranges, { start, end: range.end }]
}

function spansOf(attributes: string): string {
  return ['rowspan', 'colspan']
    .map((name) => {
      const told = new RegExp(`${name}\\s*=\\s*["']?\\s*(\\d{1,5})`, 'i').exec(attributes)?.[1]
      return told === undefined ? '' : ` ${name}=${told}`
    })
    .join('')
}
