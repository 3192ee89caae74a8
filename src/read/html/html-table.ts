// The rows of an HTML table, and whether it is a table at all or only holds the page together.

import { isListInColumns } from '../document/list-in-columns.ts'
import { headingLevel, isBlank } from './html-kinds.ts'
import { attribute, findElement, type HtmlElement, isElement, textContent } from './html-tree.ts'

export interface TableCell {
  readonly element: HtmlElement
  readonly isHeader: boolean
  readonly rowSpan: number
  readonly columnSpan: number
}

export interface TableRow {
  readonly element: HtmlElement
  readonly isInHead: boolean
  readonly cells: readonly TableCell[]
  /** Rows from this one to the end of its group: no cell reaches beyond it. */
  readonly rowsLeft: number
}

/** As browsers do. */
const widestSpan = 1000
const tallestSpan = 1000

/** Old pages lay themselves out in tables: such a table holds others, or headings, or lists beside each other. */
export function isLayout(table: HtmlElement): boolean {
  const role = attribute(table, 'role')
  if (role === 'presentation' || role === 'none') return true
  if (findElement(table, ({ tagName }) => tagName === 'table') !== null) return true
  const hasHeaders = findElement(table, ({ tagName }) => tagName === 'th') !== null
  if (hasHeaders) return false
  if (findElement(table, (element) => headingLevel(element) !== null) !== null) return true
  const { rows } = rowsOf(table)
  const hasTexts = findElement(table, ({ tagName }) => /^(?:p|ul|ol|dl)$/.test(tagName)) !== null
  if (rows.every(({ cells }) => cells.length <= 1)) return hasTexts
  return (hasTexts && holdsLists(rows)) || isListInColumns(rows.map(wordsOfCells))
}

/** One row, or two, of lists beside each other. */
function holdsLists(rows: readonly TableRow[]): boolean {
  const cells = rows.flatMap((row) => row.cells).filter(({ element }) => !isBlank(element))
  const filled = rows.filter(({ element }) => !isBlank(element))
  const lists = cells.filter(({ element }) => entriesIn(element) >= 2)
  return filled.length <= 2 && lists.length * 2 > cells.length
}

function entriesIn(element: HtmlElement): number {
  return element.childNodes
    .filter(isElement)
    .filter(({ tagName }) => /^(?:ul|ol|dl)$/.test(tagName))
    .reduce((sum, list) => sum + list.childNodes.filter(isElement).length, 0)
}

function wordsOfCells({ cells }: TableRow): readonly string[] {
  return cells.map(({ element }) => textContent(element).trim())
}

export function rowsOf(table: HtmlElement): {
  readonly captions: readonly HtmlElement[]
  readonly rows: readonly TableRow[]
} {
  const captions: HtmlElement[] = []
  const rows: TableRow[] = []
  for (const part of table.childNodes.filter(isElement)) {
    if (part.tagName === 'caption') captions.push(part)
    if (!/^(?:thead|tbody|tfoot)$/.test(part.tagName)) continue
    const group = part.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'tr')
    for (const [index, element] of group.entries()) {
      const isInHead = part.tagName === 'thead'
      rows.push({ element, isInHead, cells: cellsOf(element), rowsLeft: group.length - index })
    }
  }
  return { captions, rows }
}

function cellsOf(row: HtmlElement): readonly TableCell[] {
  return row.childNodes
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    .map((element) => ({
      element,
      isHeader: element.tagName === 'th',
      rowSpan: spanOf(element, 'rowspan', tallestSpan),
      columnSpan: spanOf(element, 'colspan', widestSpan),
    }))
}

/** `rowspan=0` reaches to the end of the group. */
function spanOf(element: HtmlElement, name: 'rowspan' | 'colspan', most: number): number {
  const told = Number.parseInt(attribute(element, name) ?? '1', 10)
  if (told === 0 && name === 'rowspan') return most
  return Number.isNaN(told) || told < 1 ? 1 : Math.min(told, most)
}
