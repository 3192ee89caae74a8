// Rows of a real table: each cell is read by its column's head, or by what it holds where there is no head.
import type { Block } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import type { Column } from '../text/lexicon.ts'
import { readPhrase } from '../text/phrase-book.ts'
import { wordIndexAt } from '../text/words.ts'
import type { PartyDraft, RecordDraft } from './draft.ts'
import { splitAreas } from './find-areas.ts'
import { findInstruments } from './find-instruments.ts'
import type { Listing } from './listing.ts'
import { isColumnHead } from './name-shape.ts'
import { type Page, trim, within } from './page.ts'
import { readRowHead } from './read-row.ts'
import { finishRow, openRow } from './row-in-progress.ts'

type Row = Extract<Block, { kind: 'row' }>

export interface TableHead {
  readonly table: number
  readonly columns: ReadonlyMap<number, Column>
}

/** The heads of a table's columns; null where the row is no head. */
export function readTableHead(page: Page, row: Row, known: TableHead | null): TableHead | null {
  if (known?.table === row.table && !row.isHeader) return null
  const heads = row.cells.map((cell) => ({ cell, column: columnOf(page, cell) }))
  const told = heads.filter((head) => head.column !== undefined).length
  const filled = row.cells.filter((cell) => cell.end > cell.start).length
  if (
    !row.isHeader &&
    (told === 0 || told < filled - 1 || row.cells.some((cell) => within(page.dates, cell).length > 0))
  )
    return null
  return {
    table: row.table,
    columns: new Map(
      heads.flatMap(({ cell, column }) => (column === undefined ? [] : [[cell.column, column] as const])),
    ),
  }
}

function columnOf(page: Page, cell: Span): Column | undefined {
  const span = trim(page, cell, ':.*')
  if (span.end <= span.start) return undefined
  return (
    readPhrase(page.text.slice(span.start, span.end), page.vocabulary.columns) ??
    (isColumnHead(page, span) ? undefined : firstColumn(page, span))
  )
}

function firstColumn(page: Page, span: Span): Column | undefined {
  const words = wordIndexAt(page, span.end) - wordIndexAt(page, span.start)
  return words <= 5
    ? readPhrase(page.text.slice(span.start, span.end).split(/[\s/,(]+/)[0] ?? '', page.vocabulary.columns)
    : undefined
}

interface Options {
  readonly listing: Listing
  readonly head: TableHead | null
}

/** The agreements of one row: its bodies, its papers, its days. */
export function readTableRow(page: Page, row: Row, { listing, head }: Options): RecordDraft[] {
  const cells = row.cells
    .map((cell) => ({ span: trim(page, cell), column: head?.columns.get(cell.column) }))
    .filter((cell) => cell.span.end > cell.span.start)
  const stateCell = cells.find(
    (cell) => cell.column !== 'party' && isState(page, cell.span) && !page.isStatePage,
  )
  const country =
    stateCell === undefined
      ? (listing.country?.code ?? null)
      : (within(page.countries, stateCell.span)[0]?.code ?? null)
  const parties: PartyDraft[] = []
  const rests: Span[] = []
  let areas = listing.areas
  for (const cell of cells) {
    if (cell === stateCell || cell.column === 'ordinal' || cell.column === 'region') continue
    if (cell.column === 'areas') {
      areas = splitAreas(page, cell.span)
      continue
    }
    const isFact = cell.column !== undefined && cell.column !== 'party'
    const first =
      isFact || startsWithFact(page, cell.span) ? null : readRowHead(page, cell.span, page.isStatePage)
    if (
      first?.kind === 'row' &&
      (parties.length === 0 || page.publisher === null) &&
      (first.head.isSure || cell.column === 'party' || country !== null)
    ) {
      parties.push(...first.head.parties)
      if (first.head.rest.end > first.head.rest.start) rests.push(first.head.rest)
    } else rests.push(cell.span)
  }
  const partners = parties.filter((party) => !party.isPublisher)
  if (partners.length === 0 || (page.publisher === null && parties.length < 2)) return []
  const dateRole = [...(head?.columns.values() ?? [])].includes('signed') ? 'signed' : listing.dateRole
  const open = openRow(parties, row, { start: row.end, end: row.end }, country)
  open.rests.push(...rests)
  const told = { ...listing, areas, dateRole }
  const hasPaper = rests.some((rest) => findInstruments(page, rest).some((hit) => hit.isTyped))
  if (told.instrument === null && !hasPaper) return []
  return finishRow(page, open, told).map((draft) =>
    draft.passage.start >= row.start && draft.passage.end <= row.end
      ? { ...draft, passage: trim(page, row) }
      : draft,
  )
}

function isState(page: Page, span: Span): boolean {
  const state = within(page.countries, span)[0]
  return (
    state !== undefined && state.form === 'name' && state.start - span.start <= 4 && state.end >= span.end - 3
  )
}

function startsWithFact(page: Page, span: Span): boolean {
  return (
    within(page.dates, span)[0]?.start === span.start || findInstruments(page, span)[0]?.start === span.start
  )
}
