// The content of all pages → text and blocks: passages and tables that a page's end cuts in two are made whole.
import type { DocumentWriter } from '../document/document-writer.ts'
import type { GridRow } from '../document/grid.ts'
import { writeGrid } from '../document/write-grid.ts'
import { joinPair } from './join-lines.ts'
import { type FlowBlock, flowBlocks } from './pdf-flow.ts'
import type { PageContent } from './pdf-layout.ts'
import type { TextStyles } from './pdf-styles.ts'

export interface PdfPageContent {
  readonly number: number
  readonly content: readonly PageContent[]
}

interface TableEntry {
  readonly kind: 'table'
  readonly rows: PagedRow[]
  readonly columns: readonly number[]
  readonly hasHeader: boolean
}

type Entry = { readonly kind: 'page'; readonly number: number } | TableEntry | FlowBlock

/** More lines above a table are a passage of its own. */
const mostSplitLines = 3

interface PagedRow {
  readonly row: GridRow
  readonly page: number
}

export function writePages(
  writer: DocumentWriter,
  pages: readonly PdfPageContent[],
  styles: TextStyles,
): void {
  for (const entry of wholeEntries(pages, styles)) {
    if (entry.kind === 'page') writer.beginPage(entry.number)
    else if (entry.kind === 'heading') writer.heading(entry.level, entry)
    else if (entry.kind === 'paragraph') writer.paragraph(entry)
    else if (entry.kind === 'item') writer.item(entry, entry)
    else writeTable(writer, entry)
  }
}

function writeTable(writer: DocumentWriter, table: TableEntry): void {
  let page = table.rows[0]?.page ?? 0
  writeGrid(
    writer,
    table.rows.map(({ row }) => row),
    {
      titleLevel: 3,
      hasHeader: table.hasHeader,
      onRow: (index) => {
        const next = table.rows[index]?.page ?? page
        if (next !== page) writer.beginPage(next)
        page = next
      },
    },
  )
}

function wholeEntries(pages: readonly PdfPageContent[], styles: TextStyles): readonly Entry[] {
  const entries: Entry[] = []
  for (const { number, content } of pages) {
    const table = lastTable(entries)
    const rest = table === null ? content : withRowEnd(table, content)
    entries.push({ kind: 'page', number })
    for (const part of rest) {
      if (part.kind === 'flow') pushFlow(entries, flowBlocks(part.lines, styles))
      else {
        const rows = part.rows.map((row) => ({ row, page: number }))
        push(entries, { kind: 'table', rows, columns: part.columns, hasHeader: part.hasHeader })
      }
    }
  }
  return entries
}

/** The first passage of a column may go on with the last one of the column before. */
function pushFlow(entries: Entry[], [first, ...rest]: readonly FlowBlock[]): void {
  const before = entries.at(-1)
  if (first?.kind === 'paragraph' && before?.kind === 'paragraph' && isSplit(before, first)) {
    entries[entries.length - 1] = { ...first, words: joinPair(before.words, first.words) }
  } else if (first !== undefined) push(entries, first)
  for (const block of rest) push(entries, block)
}

type Paragraph = Extract<FlowBlock, { kind: 'paragraph' }>

function isSplit(before: Paragraph, after: Paragraph): boolean {
  return /[^.!?:;…]$/.test(before.words) && (before.isOpen || /^[\p{Ll}(]/u.test(after.words))
}

function lastTable(entries: readonly Entry[]): TableEntry | null {
  const last = entries.at(-1)
  return last?.kind === 'table' ? last : null
}

/** A row that goes on over a page's end: lines above the head that the table repeats, below one of its columns. */
function withRowEnd(table: TableEntry, content: readonly PageContent[]): readonly PageContent[] {
  const [flow, next] = content
  if (flow?.kind !== 'flow' || flow.lines.length > mostSplitLines) return content
  if (next?.kind !== 'table' || !isSameTable(table.columns, next.columns)) return content
  addToLastRow(
    table,
    flow.lines.map(({ x0, words }) => ({
      column: table.columns.findLastIndex((left) => left <= x0 + 2),
      words,
    })),
  )
  return content.slice(1)
}

function addToLastRow(table: TableEntry, more: GridRow): void {
  const last = table.rows.at(-1)
  if (last === undefined) return
  const row = [...last.row]
  for (const cell of more) {
    const at = row.findIndex(({ column }) => column === cell.column)
    const there = row[at]
    if (there === undefined) row.push(cell)
    else row[at] = { ...there, words: joinPair(there.words, cell.words) }
  }
  table.rows[table.rows.length - 1] = { ...last, row: row.sort((a, b) => a.column - b.column) }
}

/** Adds an entry, or what it tells to the last one where a page's end stands between two parts of one. */
function push(entries: Entry[], entry: Exclude<Entry, { kind: 'page' }>): void {
  const isFirst = entries.at(-1)?.kind === 'page'
  const before = isFirst ? entries.at(-2) : entries.at(-1)
  if (
    entry.kind === 'table' &&
    isFirst &&
    before?.kind === 'table' &&
    isSameTable(before.columns, entry.columns)
  ) {
    const head = before.rows[0]?.row
    const repeated = entry.rows
      .slice(0, mostSplitLines)
      .findIndex(({ row }) => head !== undefined && isSameRow(head, row))
    // What stands above the repeated head goes on with the last row.
    for (const { row } of entry.rows.slice(0, Math.max(0, repeated))) addToLastRow(before, row)
    const rows = entry.rows.slice(repeated + 1)
    reachInto(before, rows[0]?.row)
    before.rows.push(...rows)
    entries.splice(-1, 1)
    return
  }
  if (isFirst && before?.kind === 'paragraph' && entry.kind === 'paragraph' && isSplit(before, entry)) {
    const page = entries.pop()!
    entries[entries.length - 1] = { ...entry, words: joinPair(before.words, entry.words) }
    entries.push(page)
  } else entries.push(entry)
}

/** The first cells of a row that a page's end parts from those above it may reach down into it. */
function reachInto(table: TableEntry, next: GridRow | undefined): void {
  const missing = next?.[0]?.column ?? 0
  for (let column = 0; column < missing; column++) {
    const at = table.rows.findLastIndex(({ row }) => row.some((cell) => cell.column === column))
    const above = table.rows[at]
    if (above === undefined) continue
    const rowSpan = table.rows.length - at + 1
    const row = above.row.map((cell) => (cell.column === column ? { ...cell, rowSpan } : cell))
    table.rows[at] = { ...above, row }
  }
}

function isSameTable(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((x, index) => Math.abs(x - (other[index] ?? 0)) <= 4)
}

function isSameRow(one: GridRow, other: GridRow | undefined): boolean {
  return one.length === other?.length && one.every(({ words }, index) => words === other[index]?.words)
}
