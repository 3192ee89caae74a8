// Tables of plain text that were copied cell by cell: a line for each head, then as many lines for each row.
import type { Block, Cell } from '../../model/document.ts'
import type { Column } from '../../text/lexicon.ts'
import { type Page, trim } from '../page/page.ts'
import { columnOf, isState } from './table-head.ts'

type Line = Extract<Block, { kind: 'paragraph' }>

/** The lines of one group, with no empty line between them. */
type Group = readonly Line[]

const fewestColumns = 2
const mostColumns = 8
const fewestRows = 2
/** The most letters of a line that is a head, and of one that is a cell. */
const longestHead = 60
const longestCell = 160

/** The page, with the rows of such tables in place of their lines. */
export function withStackedTables(page: Page): Page {
  const blocks = blocksOf(page)
  if (blocks === page.document.blocks) return page
  return { ...page, memories: [], document: { ...page.document, blocks } }
}

function blocksOf(page: Page): readonly Block[] {
  const { blocks, mediaType } = page.document
  if (mediaType !== 'text/plain' || page.publisher === null) return blocks
  const found: Block[] = []
  let table = firstFree(blocks)
  let isStacked = false
  for (let at = 0; at < blocks.length; ) {
    const stack = opensStack(page, blocks, at) ? stackAt(page, at, table) : null
    if (stack === null) found.push(blocks[at++]!)
    else {
      found.push(...stack.rows)
      table++
      isStacked = true
      at = stack.next
    }
  }
  return isStacked ? found : blocks
}

/** The number that comes behind those of the document's own tables. */
function firstFree(blocks: readonly Block[]): number {
  return blocks.reduce((free, block) => (block.kind === 'row' ? Math.max(free, block.table + 1) : free), 0)
}

interface Stack {
  readonly rows: readonly Block[]
  readonly next: number
}

/** Most blocks open none: only a line that is a head below an empty one, or below what is no line. */
function opensStack(page: Page, blocks: readonly Block[], at: number): boolean {
  const [first, second] = [blocks[at], blocks[at + 1]]
  return (
    isCell(first) &&
    first.end - first.start <= longestHead &&
    isCell(second) &&
    columnOf(page, first) !== undefined
  )
}

function isCell(block: Block | undefined): block is Line {
  return block?.kind === 'paragraph' && block.end - block.start <= longestCell
}

function stackAt(page: Page, at: number, table: number): Stack | null {
  const head = groupAt(page, at)
  const columns = head.map((line) => columnOf(page, line))
  return (
    (isHead(columns) ? parted(page, { head, columns, from: at + head.length, table }) : null) ??
    unpartedAt(page, { heads: headsOnly(columns, head).length, group: head, from: at, table })
  )
}

/** The lines from `at` to the next empty one. */
function groupAt(page: Page, at: number): Group {
  const { blocks } = page.document
  const lines: Line[] = []
  for (let index = at; index < blocks.length; index++) {
    const block = blocks[index]
    const last = lines.at(-1)
    if (!isCell(block) || (last !== undefined && !isNext(page, last.end, block.start))) break
    lines.push(block)
  }
  return lines
}

function isNext({ text }: Page, from: number, to: number): boolean {
  return text.slice(from, to).split('\n').length === 2
}

/** Words for a body or a state and for a day, and no more than one line that is no such word. */
function isHead(columns: readonly (Column | undefined)[]): boolean {
  const told = columns.filter((column) => column !== undefined)
  return (
    columns.length >= fewestColumns &&
    columns.length <= mostColumns &&
    told.length >= fewestColumns &&
    told.length * 2 >= columns.length &&
    new Set(told).size >= fewestColumns &&
    (told.includes('party') || told.includes('country'))
  )
}

interface Parted {
  readonly head: Group
  readonly columns: readonly (Column | undefined)[]
  readonly from: number
  readonly table: number
}

/** Rows with an empty line between them, each of as many lines as the head. */
function parted(page: Page, { head, columns, from, table }: Parted): Stack | null {
  const rows: Group[] = []
  let next = from
  for (;;) {
    const group = groupAt(page, next)
    if (group.length !== head.length) break
    rows.push(group)
    next += group.length
  }
  return fits(page, columns, rows) ? { rows: [head, ...rows].map(rowOf(table)), next } : null
}

/** The first lines that are heads, one and all. */
function headsOnly(columns: readonly (Column | undefined)[], group: Group): Group {
  const first = columns.indexOf(undefined)
  return group.slice(0, first === -1 ? group.length : first)
}

interface Unparted {
  /** How many lines are heads. */
  readonly heads: number
  readonly group: Group
  readonly from: number
  readonly table: number
}

/** Behind the heads that are known there may stand one or two that are not. */
const mostFurtherHeads = 2

function unpartedAt(page: Page, { heads, ...rest }: Unparted): Stack | null {
  for (let count = heads; count <= heads + mostFurtherHeads; count++) {
    const stack = unparted(page, { heads: count, ...rest })
    if (stack !== null) return stack
  }
  return null
}

/** Rows without any empty line, where their lines come out even. */
function unparted(page: Page, { heads, group, from, table }: Unparted): Stack | null {
  const head = group.slice(0, heads)
  const columns = head.map((line) => columnOf(page, line))
  if (!isHead(columns) || head.some((line) => page.dates.hasWithin(line))) return null
  // "Town / Country / Since" over rows in one group, or over a further one.
  const lines = group.length > head.length ? group.slice(head.length) : groupAt(page, from + head.length)
  if (lines.length === 0 || lines.length % head.length !== 0) return null
  const rows: Group[] = []
  for (let at = 0; at < lines.length; at += head.length) rows.push(lines.slice(at, at + head.length))
  const next = from + head.length + lines.length
  return fits(page, columns, rows) ? { rows: [head, ...rows].map(rowOf(table)), next } : null
}

/** Whether most of the rows have a state where the head says so, and a day where it says so. */
function fits(page: Page, columns: readonly (Column | undefined)[], rows: readonly Group[]): boolean {
  if (rows.length < fewestRows) return false
  const tested = columns.flatMap((column, index) => {
    const test = column === undefined ? undefined : tests[column]
    return test === undefined ? [] : [rows.filter((row) => test(page, row[index]!)).length]
  })
  return tested.length > 0 && tested.every((hits) => hits * 2 > rows.length)
}

type Test = (page: Page, cell: Line) => boolean

const isDay: Test = (page, cell) => page.dates.hasWithin(cell)

const tests: Partial<Record<Column, Test>> = {
  country: (page, cell) => isState(page, trim(page, cell)),
  date: isDay,
  signed: isDay,
}

function rowOf(table: number): (lines: Group, row: number) => Block {
  return (lines, row) => {
    const cells: Cell[] = lines.map(({ start, end }, column) => ({ start, end, column, isHeader: row === 0 }))
    return {
      kind: 'row',
      table,
      row,
      isHeader: row === 0,
      cells,
      start: lines[0]!.start,
      end: lines.at(-1)!.end,
    }
  }
}
