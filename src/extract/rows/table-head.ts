// The heads of a table's columns: what each column tells, or which state stands over it.
import type { Block } from '../../model/document.ts'
import type { CountryCode } from '../../model/party.ts'
import type { Span } from '../../model/span.ts'
import type { Column } from '../../text/lexicon.ts'
import { canOpen, phraseAt } from '../../text/phrase-book.ts'
import { wordIndexAt } from '../../text/words.ts'
import { findParties } from '../names/find-parties.ts'
import { isColumnHead } from '../names/name-shape.ts'
import { find, has, type Page, trim, within } from '../page/page.ts'

export type Row = Extract<Block, { kind: 'row' }>

export interface TableHead {
  readonly table: number
  readonly columns: ReadonlyMap<number, Column>
  /** States that stand over columns of bodies: "Iceland | Norway". */
  readonly states?: ReadonlyMap<number, CountryCode>
}

/** The heads of a table's columns; null where the row is no head. */
export function readTableHead(page: Page, row: Row, known: TableHead | null): TableHead | null {
  if (known?.table === row.table && !row.isHeader) return null
  const states = statesOver(page, row)
  if (states.size > 1) {
    const columns = [...states.keys()].map((column) => [column, 'party'] as const)
    return { table: row.table, columns: new Map(columns), states }
  }
  const heads = row.cells.map((cell) => ({ cell, column: columnOf(page, cell) }))
  const told = heads.filter((head) => head.column !== undefined).length
  const filled = row.cells.filter((cell) => cell.end > cell.start).length
  if (
    !row.isHeader &&
    (told === 0 || told < filled - 1 || row.cells.some((cell) => page.dates.hasWithin(cell)))
  )
    return null
  return {
    table: row.table,
    columns: new Map(
      heads.flatMap(({ cell, column }) => (column === undefined ? [] : [[cell.column, column] as const])),
    ),
  }
}

/** The states of a row that has nothing else, each over its column. */
function statesOver(page: Page, row: Row): ReadonlyMap<number, CountryCode> {
  const cells = row.cells.filter((cell) => trim(page, cell).end > trim(page, cell).start)
  if (page.isStatePage || !cells.every((cell) => isState(page, trim(page, cell)))) return new Map()
  const codes = cells.flatMap((cell) => {
    const code = codeOf(page, cell)
    return code === null ? [] : [[cell.column, code] as const]
  })
  // "Luxembourg | Luxembourg" is a town in its state.
  return new Set(codes.map(([, code]) => code)).size === codes.length ? new Map(codes) : new Map()
}

/** What a cell is the head of; undefined where it heads nothing. */
export function columnOf(page: Page, cell: Span): Column | undefined {
  const span = trim(page, cell, ':.*')
  if (span.end <= span.start) return undefined
  // Most lines are no heads: the first word tells.
  const mayOpen = canOpen(page, page.vocabulary.columns, span)
  const named = mayOpen ? columnNamed(page, span) : undefined
  if (named !== undefined) return named
  // Where it was printed is told of a paper as its number is.
  if (has(page, page.vocabulary.gazettes, span)) return 'ordinal'
  if (!mayOpen) return columnOfAct(page, span)
  return isColumnHead(page, span) ? undefined : (columnOfAct(page, span) ?? firstColumn(page, span))
}

/** The most words of a column's head. */
const longestHead = 5

/** "Signature by both sides", "Entry into force": the day of an act. */
function columnOfAct(page: Page, span: Span): Column | undefined {
  if (wordIndexAt(page, span.end) - wordIndexAt(page, span.start) > longestHead) return undefined
  const acts = find(page, page.vocabulary.acts, span).map((act) => act.value)
  const isSigned = acts.includes('signed')
  if (!isSigned && !acts.includes('established') && !acts.includes('renewed')) return undefined
  if (page.dates.hasWithin(span) || findParties(page, span).length > 0) return undefined
  return isSigned ? 'signed' : 'date'
}

/** The column that all the words of a span name. */
function columnNamed(page: Page, span: Span): Column | undefined {
  const first = wordIndexAt(page, span.start)
  const count = wordIndexAt(page, span.end) - first
  if (count === 0) return undefined
  const hit = phraseAt(page, page.vocabulary.columns, page.words.startAt(first), span.end)
  return hit?.words === count ? hit.value : undefined
}

function firstColumn(page: Page, span: Span): Column | undefined {
  const words = wordIndexAt(page, span.end) - wordIndexAt(page, span.start)
  if (words > longestHead) return undefined
  const length = page.text.slice(span.start, span.end).search(/[\s/,(]/)
  return columnNamed(page, length === -1 ? span : { start: span.start, end: span.start + length })
}

export function isState(page: Page, span: Span): boolean {
  const state = within(page.countries, span)[0]
  return state?.form === 'name' && state.start - span.start <= 4 && state.end >= span.end - 3
}

export function codeOf(page: Page, span: Span): CountryCode | null {
  return within(page.countries, span)[0]?.code ?? null
}
