// What has been read so far on the way down a page, and what the lines above mean for the next one.
import type { CountryCode } from '../../model/party.ts'
import type { Span } from '../../model/span.ts'
import type { PartyDraft, RecordDraft } from '../draft.ts'
import type { Page } from '../page/page.ts'
import { finishRow } from '../rows/finish-row.ts'
import { type ListedRow, standingRows } from '../rows/listed-rows.ts'
import { bareListing, type Listing, type NamedPaper } from '../rows/listing.ts'
import { isTyped } from '../rows/papers-of-row.ts'
import { type RowInProgress, vouchingOf } from '../rows/row-in-progress.ts'
import type { TableHead } from '../rows/table-head.ts'

export interface Walk {
  readonly drafts: RecordDraft[]
  /** The rows of the open listing: which of them stand is known when it ends. */
  readonly listed: ListedRow[]
  listing: Listing
  /** Level of the heading that opened the listing; 0 where none did. */
  listingLevel: number
  named: NamedPaper | null
  row: RowInProgress | null
  /** The part of the publisher whose partners are listed: "Steglitz-Zehlendorf:". */
  owner: PartyDraft | null
  table: TableHead | null
  /** Whom the title over a table names, where its rows are papers. */
  titled: { readonly table: number; readonly parties: readonly PartyDraft[] } | null
  /** A table that lies on its side, read when its first row came. */
  sidewaysTable: number | null
  /** The state of the rows above, for those that leave its cell empty. */
  tableState: CountryCode | null
  /** The state of the card that comes: "Country: Italy" over "Town: Modena". */
  cardState: CountryCode | null
  /** Whether states stand on lines of their own before the rows they go for. */
  groupsByState: boolean
  /** How deep in a list the block stands that is being read, and how deep the row above it. */
  depth: number
  rowDepth: number
  /** Where the list or the block begins that is being read. */
  group: number
  /** Where the block before it ends. */
  blockEnd: number
  /** Number of that list; null outside of any. */
  list: number | null
  /** The last sentences of prose, for those that speak of "both towns". */
  readonly recent: Span[]
  /** How many rows of the listing have had a paper of their own. */
  paperRows: number
  /** How many rows have come one right below the other, with nothing told between them. */
  rowsInLine: number
  /** Whether nothing but rows has been read since the listing was opened. */
  isDirect: boolean
  lastKind: 'none' | 'head' | 'state' | 'row'
}

export function startWalk(page: Page): Walk {
  return {
    drafts: [],
    listed: [],
    listing: bareListing(page),
    listingLevel: 0,
    named: null,
    row: null,
    owner: null,
    table: null,
    titled: null,
    sidewaysTable: null,
    tableState: null,
    cardState: null,
    groupsByState: false,
    depth: 0,
    rowDepth: 0,
    group: 0,
    blockEnd: 0,
    list: null,
    recent: [],
    paperRows: 0,
    rowsInLine: 0,
    isDirect: true,
    lastKind: 'none',
  }
}

/** From here on the rows belong to another listing. */
export function openListing(page: Page, walk: Walk, listing: Listing, level: number): void {
  closeListing(page, walk)
  walk.listing = listing
  walk.listingLevel = level
  walk.owner = null
  walk.cardState = null
  walk.groupsByState = false
  walk.isDirect = true
  walk.paperRows = 0
  walk.rowsInLine = 0
  walk.lastKind = 'head'
}

/** Hands over the rows that stand. */
export function closeListing(page: Page, walk: Walk): void {
  closeRow(page, walk)
  if (walk.listed.length === 0) return
  const { instrument } = walk.listing
  const isVague = instrument?.span != null && instrument.isPaper && !isTyped(instrument)
  for (const draft of standingRows(walk.listed, isVague)) walk.drafts.push(draft)
  walk.listed.length = 0
}

export function closeRow(page: Page, walk: Walk): void {
  const { row } = walk
  if (row === null) return
  const all = finishRow(page, row, walk.listing)
  const drafts = row.isUnlisted ? all.filter(isTold).map(ofSomeKind) : all
  const vouching = vouchingOf(page, row, drafts)
  // A heading that nothing makes a partner's is a heading of something else.
  const isRow =
    (!row.isHeading || vouching !== 'nothing') &&
    (!row.needsFact || (vouching === 'told' && !isBareTitle(page, row)))
  if (drafts.length > 0 && isRow)
    walk.listed.push({ start: row.start, drafts, vouching, group: row.group, isDirect: row.isDirect })
  if (
    drafts.some(
      (draft) => draft.instrument?.isPaper === true && (draft.instrument.span?.start ?? 0) >= row.start,
    )
  )
    walk.paperRows++
  walk.row = null
}

/** A title below which no paper with a day stands. */
function isBareTitle(page: Page, row: RowInProgress): boolean {
  return row.isTitle && row.rests.every((rest) => !page.dates.hasWithin(rest))
}

/** Whether what stands below a name says that anything was agreed. */
function isTold({ instrument, dates }: RecordDraft): boolean {
  return instrument !== null || dates.some((date) => date.role === 'signed')
}

/** "Signed on 3 May 1986" below a name, where nothing says what was signed. */
function ofSomeKind(draft: RecordDraft): RecordDraft {
  return { ...draft, instrument: draft.instrument ?? { type: 'unknown', span: null, isPaper: true } }
}

/** How the next row stands to the state over it. */
export function groupingOf(walk: Walk): RowInProgress['grouping'] {
  if (!walk.groupsByState || walk.listing.country === null) return 'none'
  return walk.lastKind === 'state' ? 'first' : 'further'
}
