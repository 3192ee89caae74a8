// Columns whose heads nobody knows, told by what stands in them: a state in nearly every row, and a body beside it.
import type { Block } from '../../model/document.ts'
import type { Column } from '../../text/lexicon.ts'
import { looksLikeName } from '../names/name-shape.ts'
import { type Page, trim } from '../page/page.ts'
import { isState, type Row, type TableHead } from './table-head.ts'

const fewestRows = 3
/** As many rows are looked at. */
const sample = 24

/** The columns of the table that begins at a block; null where they do not tell themselves. */
export function unnamedColumns(page: Page, at: number): TableHead | null {
  const rows = sampleFrom(page.document.blocks, at)
  const table = rows[0]?.table
  if (table === undefined || rows.length < fewestRows || page.isStatePage) return null
  const numbers = [...new Set(rows.flatMap((row) => row.cells.map((cell) => cell.column)))]
  const count = (column: number, test: (cell: Row['cells'][number]) => boolean) =>
    rows.filter((row) => row.cells.some((cell) => cell.column === column && test(cell))).length
  const isMost = (hits: number) => hits * 3 > rows.length * 2
  const states = numbers.filter((column) => isMost(count(column, (cell) => isState(page, trim(page, cell)))))
  const names = numbers.filter(
    (column) => !states.includes(column) && isMost(count(column, (cell) => isName(page, cell))),
  )
  const [state, ...others] = states
  const [name, ...furtherNames] = names
  if (state === undefined || name === undefined || others.length > 0 || furtherNames.length > 0) return null
  const columns = new Map<number, Column>([
    [state, 'country'],
    [name, 'party'],
  ])
  return { table, columns }
}

function isName(page: Page, cell: Row['cells'][number]): boolean {
  const span = trim(page, cell)
  return looksLikeName(page, span) && !page.dates.hasWithin(span)
}

/** The first rows of a table below its head. */
function sampleFrom(blocks: readonly Block[], at: number): readonly Row[] {
  const rows: Row[] = []
  const first = blocks[at]
  for (let index = at; index < blocks.length && rows.length < sample; index++) {
    const block = blocks[index]
    if (block?.kind !== 'row' || first?.kind !== 'row' || block.table !== first.table) break
    if (!block.isHeader) rows.push(block)
  }
  return rows
}
