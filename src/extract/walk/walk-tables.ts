// Tables on the way down a page: their heads, the states that go for several rows, and those that lie on their side.
import type { Block } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { type Page, trim } from '../page/page.ts'
import { linesOf } from '../rows/line-shape.ts'
import { bareListing, readListing } from '../rows/listing.ts'
import { readRowHead } from '../rows/read-row.ts'
import { lacksState, readTableRow, stateTold } from '../rows/read-table.ts'
import { columnOf, readTableHead, type TableHead } from '../rows/table-head.ts'
import { unnamedColumns } from '../rows/unnamed-columns.ts'
import { closeRow, openListing, type Walk } from './walk.ts'

type Row = Extract<Block, { kind: 'row' }>

/** Longer tables have their heads above. */
const mostSidewaysRows = 12

export function walkTableRow(page: Page, walk: Walk, at: number): void {
  const block = page.document.blocks[at]
  if (block?.kind !== 'row' || walk.sidewaysTable === block.table) return
  if (walk.row?.isTitle === true) walk.titled = { table: block.table, parties: walk.row.parties }
  closeRow(page, walk)
  if (isFirstRow(page, at) && walkSideways(page, walk, at)) return
  const head = readTableHead(page, block, walk.table)
  if (head !== null) {
    walk.table = head.columns.size > 0 ? head : (unnamedColumns(page, at) ?? head)
    return
  }
  if (isFirstRow(page, at)) walk.table = unnamedColumns(page, at)
  const known = walk.table?.table === block.table ? walk.table : null
  const [only, ...others] = block.cells.filter((cell) => trim(page, cell).end > trim(page, cell).start)
  if (only !== undefined && others.length === 0 && walkGroupRow(page, walk, trim(page, only))) return
  const state = stateTold(page, block, known)
  if (state !== null) walk.tableState = state
  const inherited = lacksState(block, known) ? walk.tableState : null
  const listing = inherited === null ? walk.listing : { ...walk.listing, country: inherited }
  const titled = walk.titled?.table === block.table ? walk.titled.parties : undefined
  walk.drafts.push(...readTableRow(page, block, { listing, head: known, titled }))
}

/** A row of one cell over others: "Germany", "Friendship cities". */
function walkGroupRow(page: Page, walk: Walk, cell: Span): boolean {
  const head = readRowHead(page, cell, page.isStatePage)
  if (head?.kind === 'country') {
    walk.listing = { ...walk.listing, country: head.code }
    walk.tableState = head.code
    return true
  }
  const listing = head === null ? readListing(page, cell, bareListing(page), walk.named) : null
  if (listing !== null) openListing(page, walk, listing, walk.listingLevel)
  return listing !== null
}

function isFirstRow(page: Page, at: number): boolean {
  const [above, block] = [page.document.blocks[at - 1], page.document.blocks[at]]
  return block?.kind === 'row' && !(above?.kind === 'row' && above.table === block.table)
}

/** "City | Lyon | Riga" over "Country | France | Latvia": a head at the beginning of each row, and a body in each further column. */
function walkSideways(page: Page, walk: Walk, at: number): boolean {
  const rows = rowsFrom(page, at)
  const heads = rows.map((row) => (row.cells[0] === undefined ? undefined : columnOf(page, row.cells[0])))
  const [first, second] = rows[0]?.cells ?? []
  const isSideways =
    rows.length > 1 &&
    first !== undefined &&
    second !== undefined &&
    heads[0] === 'party' &&
    columnOf(page, second) === undefined &&
    heads.filter((head) => head !== undefined).length > rows.length / 2
  if (!isSideways) return false
  const columns = heads.flatMap((head, index) => (head === undefined ? [] : [[index, head] as const]))
  const head: TableHead = { table: rows[0]!.table, columns: new Map(columns) }
  for (const body of rows[0]!.cells.slice(1)) {
    const cells = rows.flatMap((row, index) =>
      row.cells.filter((cell) => cell.column === body.column).map((cell) => ({ ...cell, column: index })),
    )
    const row: Row = { ...rows[0]!, start: body.start, end: body.end, cells }
    walk.drafts.push(...readTableRow(page, row, { listing: walk.listing, head }))
  }
  walk.sidewaysTable = head.table
  return true
}

/** The rows of a short table from its first on; none where it is longer. */
function rowsFrom(page: Page, at: number): readonly Row[] {
  const rows: Row[] = []
  for (let index = at; index <= at + mostSidewaysRows; index++) {
    const block = page.document.blocks[index]
    if (block?.kind !== 'row' || (rows[0] !== undefined && block.table !== rows[0].table)) return rows
    rows.push(block)
  }
  return []
}

/** The cells of a row without heads that each hold a name with lines below it: cards side by side. */
export function cardsOf(page: Page, walk: Walk, row: Row): readonly Span[] {
  if (page.publisher === null || walk.listing.instrument === null || walk.table?.table === row.table)
    return []
  const cells = row.cells.map((cell) => trim(page, cell)).filter((cell) => cell.end > cell.start)
  return cells.every((cell) => linesOf(page, cell).length > 1) ? cells : []
}
