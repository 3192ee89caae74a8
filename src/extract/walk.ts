// What has been read so far on the way down a page, and what the lines above mean for the next one.
import type { CountryCode } from '../model/party.ts'
import type { PartyDraft, RecordDraft } from './draft.ts'
import { bareListing, type Listing, type NamedPaper } from './listing.ts'
import type { Page } from './page.ts'
import type { TableHead } from './read-table.ts'
import { finishRow, type RowInProgress } from './row-in-progress.ts'

export interface Walk {
  readonly drafts: RecordDraft[]
  listing: Listing
  /** Level of the heading that opened the listing; 0 where none did. */
  listingLevel: number
  named: NamedPaper | null
  row: RowInProgress | null
  /** The part of the publisher whose partners are listed: "Steglitz-Zehlendorf:". */
  owner: PartyDraft | null
  table: TableHead | null
  /** The state of the rows above, for those that leave its cell empty. */
  tableState: CountryCode | null
  /** Whether states stand on lines of their own before the rows they go for. */
  groupsByState: boolean
  lastKind: 'none' | 'head' | 'state' | 'row'
}

export function startWalk(page: Page): Walk {
  return {
    drafts: [],
    listing: bareListing(page),
    listingLevel: 0,
    named: null,
    row: null,
    owner: null,
    table: null,
    tableState: null,
    groupsByState: false,
    lastKind: 'none',
  }
}

/** From here on the rows belong to another listing. */
export function openListing(page: Page, walk: Walk, listing: Listing, level: number): void {
  closeRow(page, walk)
  walk.listing = listing
  walk.listingLevel = level
  walk.owner = null
  walk.groupsByState = false
  walk.lastKind = 'head'
}

export function closeRow(page: Page, walk: Walk): void {
  if (walk.row === null) return
  walk.drafts.push(...finishRow(page, walk.row, walk.listing))
  walk.row = null
}
