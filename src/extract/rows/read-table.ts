// Rows of a real table: each cell is read by its column's head, or by what it holds where there is no head.
import type { CountryCode } from '../../model/party.ts'
import type { Span } from '../../model/span.ts'
import type { Column } from '../../text/lexicon.ts'
import type { PartyDraft, RecordDraft } from '../draft.ts'
import { splitAreas } from '../find-areas.ts'
import { has, hasAny, type Page, trim, within } from '../page/page.ts'
import { findInstruments } from '../papers/find-instruments.ts'
import { finishRow } from './finish-row.ts'
import type { Listing } from './listing.ts'
import { readRowHead } from './read-row.ts'
import type { RowHead } from './row-head.ts'
import { openRow, type Rest } from './row-in-progress.ts'
import { codeOf, isState, type Row, type TableHead } from './table-head.ts'

interface Options {
  readonly listing: Listing
  readonly head: TableHead | null
  /** Whom a title over the table names, where its rows are a paper each. */
  readonly titled?: readonly PartyDraft[] | undefined
}

interface CellReading {
  readonly span: Span
  readonly column: Column | undefined
  /** The state that stands over its column. */
  readonly state: CountryCode | undefined
}

/** The agreements of one row: its bodies, its papers, its days. */
export function readTableRow(page: Page, row: Row, { listing, head, titled }: Options): RecordDraft[] {
  const cells = row.cells
    .map((cell) => ({
      span: trim(page, cell),
      column: head?.columns.get(cell.column),
      state: head?.states?.get(cell.column),
    }))
    .filter((cell) => cell.span.end > cell.span.start)
  const columns = [...(head?.columns.values() ?? [])]
  const states = page.isStatePage
    ? []
    : cells.filter((cell) => cell.column !== 'party' && isState(page, cell.span))
  // "Ayr | Hobro | Denmark": between two others, a state goes for the body that it stands behind.
  const isOfOneBody = states.length > 1 || (states.length === 1 && page.publisher === null)
  const country = states.length === 1 ? codeOf(page, states[0]!.span) : listing.country
  const { bodies, rests } = sortCells(page, cells, { states, country, columns })
  const areaCell = cells.find((cell) => cell.column === 'areas')
  const told: Listing = {
    ...listing,
    areas: areaCell === undefined ? listing.areas : splitAreas(page, areaCell.span),
    dateRole: columns.includes('signed') ? 'signed' : listing.dateRole,
  }
  const hasPaper = rests.some((rest) => findInstruments(page, rest).some((hit) => hit.isTyped))
  if (told.instrument === null && !hasPaper) return []
  const sets =
    page.publisher !== null && head?.states !== undefined
      ? bodies.map((heads) => heads.slice(0, 1))
      : titled !== undefined && bodies.length === 0 && hasDay(page, row)
        ? [[{ parties: titled, rest: { start: row.start, end: row.start }, isSure: true, lead: null }]]
        : partySets(page, bodies)
  return sets.flatMap((heads) => {
    const parties = heads.flatMap((body) => body.parties)
    const open = openRow(parties, row, { country: isOfOneBody ? null : country })
    open.rests.push(...heads.map((body) => body.rest).filter((rest) => rest.end > rest.start), ...rests)
    return finishRow(page, open, told).map((draft) => ({
      ...draft,
      passage: isWithin(row, draft.passage) ? trim(page, row) : draft.passage,
    }))
  })
}

/** Where the country of a row is told once for those below it, whose own cell is empty: the state of the row before. */
export function stateTold(page: Page, row: Row, head: TableHead | null): CountryCode | null {
  if (page.isStatePage) return null
  const cell = row.cells.find((other) => head?.columns.get(other.column) === 'country')
  return cell !== undefined && isState(page, trim(page, cell)) ? codeOf(page, cell) : null
}

/** Whether the row has an empty cell under the head "Country". */
export function lacksState(row: Row, head: TableHead | null): boolean {
  const columns = [...(head?.columns ?? [])]
    .filter(([, column]) => column === 'country')
    .map(([index]) => index)
  return (
    columns.length > 0 && !row.cells.some((cell) => columns.includes(cell.column) && cell.end > cell.start)
  )
}

interface TableRow {
  /** The cells that are states', where these tell where bodies are. */
  readonly states: readonly CellReading[]
  readonly country: CountryCode | null
  readonly columns: readonly Column[]
}

/** Cells that name bodies, and cells that tell of them; those that number the row or name a region do neither. */
function sortCells(
  page: Page,
  cells: readonly CellReading[],
  { states, country, columns }: TableRow,
): { bodies: (readonly RowHead[])[]; rests: Rest[] } {
  const bodies: (readonly RowHead[])[] = []
  const rests: Rest[] = []
  let pending: CountryCode | null = null
  const hasDates = cells.some((cell) => cell.column === 'date' || cell.column === 'signed')
  const listsStates = page.isStatePage && !columns.includes('party')
  for (const cell of cells) {
    const { span, column } = cell
    if (column === 'ordinal' || column === 'region' || column === 'areas') continue
    if (column === undefined && hasDates && tellsNoDay(page, span)) continue
    if (states.includes(cell)) {
      if (states.length > 1 || page.publisher === null) pending = placeState(bodies, codeOf(page, span))
      continue
    }
    if (column === undefined && hasDates && bodies.length > 0 && isRemark(page, span)) continue
    const isForNames = column === undefined || column === 'party' || (column === 'country' && listsStates)
    const canName = isForNames && !startsWithFact(page, span)
    const isNext = bodies.length === 0 || page.publisher === null || cell.state !== undefined
    const head = canName && isNext ? readRowHead(page, span, page.isStatePage) : null
    const isBody =
      head?.kind === 'rows' &&
      (column === 'party' || country !== null || head.heads.every((body) => body.isSure))
    const told = cell.state ?? pending
    if (isBody) bodies.push(told === null ? head.heads : head.heads.map((body) => inState(body, told)))
    else rests.push(isOfOtherDay(column, columns) ? { ...span, usual: 'other' } : span)
    if (isBody) pending = null
  }
  return { bodies, rests }
}

/** Beside a column of signatures, the days of another are of something else, such as the entry into force. */
function isOfOtherDay(column: Column | undefined, columns: readonly Column[]): boolean {
  return columns.includes('signed') && column !== 'signed' && column !== 'instrument'
}

/** An inhabitant count or a gazette's number, where another column has the days. */
function tellsNoDay(page: Page, span: Span): boolean {
  const words = page.folded.slice(span.start, span.end)
  const isYear = page.dates.firstWithin(span)?.edtf.length === 4
  if (/^[\d\s.,]+$/.test(words)) return isYear || !page.dates.hasWithin(span)
  return /\d/.test(words) && page.names.at(span) === undefined && has(page, page.vocabulary.gazettes, span)
}

/** "First contacts in 1998", beside a column for the days: a remark that tells no act. */
function isRemark(page: Page, span: Span): boolean {
  const { acts, former, joints } = page.vocabulary
  return (
    page.dates.hasWithin(span) &&
    !hasAny(page, [acts, former, joints.until, joints.since], span) &&
    findInstruments(page, span).length === 0 &&
    page.dates.firstWithin(span)?.start !== span.start
  )
}

/** Of several states in a row each goes for the body before it; one before all bodies waits for the next. */
function placeState(bodies: (readonly RowHead[])[], code: CountryCode | null): CountryCode | null {
  const last = bodies.at(-1)
  if (last === undefined || last.some((body) => body.parties.some((party) => party.countryHint !== null)))
    return code
  bodies[bodies.length - 1] = last.map((body) => inState(body, code))
  return null
}

function inState(body: RowHead, code: CountryCode | null): RowHead {
  return {
    ...body,
    parties: body.parties.map((party) => ({ ...party, countryHint: party.countryHint ?? code })),
  }
}

/** On a body's own page each name is a partner; on a third party's the cells of a row stand for the sides. */
function partySets(page: Page, bodies: readonly (readonly RowHead[])[]): (readonly RowHead[])[] {
  if (page.publisher === null) return bodies.length < 2 ? [] : [bodies.flatMap((heads) => heads.slice(0, 1))]
  return (bodies[0] ?? [])
    .filter((head) => head.parties.some((party) => !party.isPublisher))
    .map((head) => [head])
}

function hasDay(page: Page, row: Row): boolean {
  return row.cells.some((cell) => page.dates.hasWithin(cell))
}

function isWithin(row: Span, passage: Span): boolean {
  return passage.start >= row.start && passage.end <= row.end
}

function startsWithFact(page: Page, span: Span): boolean {
  return (
    within(page.dates, span)[0]?.start === span.start || findInstruments(page, span)[0]?.start === span.start
  )
}
