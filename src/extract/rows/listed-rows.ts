// Which rows of a listing stand: menus, addresses and footers come below a list in lines that look like rows.
import type { RecordDraft } from '../draft.ts'

/** What makes a line a row: a state told beside a name, a name that is known, a day or a paper beside one that is not, or nothing but its look. */
export type Vouching = 'told' | 'known' | 'dated' | 'nothing'

/** A row that has been read, until its listing ends; one without drafts is a line among the rows that was none. */
export interface ListedRow {
  readonly start: number
  readonly drafts: readonly RecordDraft[]
  readonly vouching: Vouching
  /** Where the list or the block begins that the row stands in with others. */
  readonly group: number
  /** Whether only rows stand between it and what opened the listing. */
  readonly isDirect: boolean
}

/** As many lines in a row that nothing vouches for are no part of a list. */
const shortestFurniture = 3

/** The drafts of the rows that stand, in order. `isVague`: what opened the listing names no tie, but "cooperation" or "conventions". */
export function standingRows(listed: readonly ListedRow[], isVague = false): readonly RecordDraft[] {
  const ordered = inOrder(listed)
  const rows = withoutNews(isVague ? withoutNamesakes(ordered) : ordered)
  const isTold = rows.some((row) => row.vouching === 'told')
  const seen = isTold ? rows : rows.filter((row) => row.drafts.length > 0)
  const isVouched = seen.some((row) => row.vouching !== 'nothing')
  const standing = isVouched ? withoutLastNames(vouchedRows(seen)) : firstGroup(seen)
  return standing.flatMap((row) => row.drafts)
}

function isHalfVouched({ vouching }: ListedRow): boolean {
  return vouching === 'known' || vouching === 'dated'
}

/** As few rows whose names are known make a list of it. */
const shortestList = 2

/** Behind a list and a line that is no row, "12 May 2024 Road closed", whose name nobody knows, is a piece of news. */
function withoutNews(rows: readonly ListedRow[]): readonly ListedRow[] {
  const isSure = ({ vouching }: ListedRow) => vouching === 'told' || vouching === 'known'
  const last = rows.findLastIndex(isSure)
  const end = rows.findIndex((row, at) => at > last && row.vouching === 'nothing')
  if (end === -1 || rows.filter(isSure).length < shortestList) return rows
  return rows.filter((row, at) => at < end || row.vouching !== 'dated')
}

/** As many rows in one block, whose names are all known, are a list wherever they stand. */
const plainList = 3

/** Far below a heading "Conventions", the words "Section" and "Up" are no villages of that name. */
function withoutNamesakes(rows: readonly ListedRow[]): readonly ListedRow[] {
  if (rows.some(({ vouching }) => vouching === 'told')) return rows
  const isKnown = ({ vouching }: ListedRow) => vouching === 'known'
  const byGroup = Map.groupBy(rows.filter(isKnown), ({ group }) => group)
  return rows.filter((row) => !isKnown(row) || row.isDirect || byGroup.get(row.group)!.length >= plainList)
}

/** A row is handed in when it ends, behind lines that stand below its head. */
function inOrder(listed: readonly ListedRow[]): readonly ListedRow[] {
  const isInOrder = listed.every((row, at) => at === 0 || listed[at - 1]!.start <= row.start)
  return isInOrder ? listed : listed.toSorted((a, b) => a.start - b.start)
}

/** Behind rows that all tell their states, a name alone in a block of its own is a street's or a link's. */
function withoutLastNames(rows: readonly ListedRow[]): readonly ListedRow[] {
  const last = rows.findLastIndex((row) => row.vouching === 'told')
  const told = rows.slice(0, last + 1)
  if (told.length < 2 || told.some(isHalfVouched)) return rows
  const groups = new Set(told.map((row) => row.group))
  return [...told, ...rows.slice(last + 1).filter((row) => groups.has(row.group))]
}

/** Furniture closes the list until a row tells its state. */
function vouchedRows(rows: readonly ListedRow[]): readonly ListedRow[] {
  const kept = new KeptRows()
  const lastTold = rows.findLastIndex((row) => row.vouching === 'told')
  const lastBest = lastTold === -1 ? rows.findLastIndex(isHalfVouched) : lastTold
  let isOpen = true
  let at = 0
  for (const run of runsOf(rows)) {
    at += run.length
    if (run[0]?.vouching === 'nothing') {
      const around = { next: rows[at]?.group, isTold: lastTold !== -1, isFollowed: lastBest >= at }
      const isLeftOut = isFurniture(run, kept, around)
      if (isOpen && !isLeftOut) kept.add(run)
      // One line of another kind, such as a column's head, does not end a list.
      isOpen &&= !isLeftOut || (run.length < shortestFurniture && lastTold >= at)
      continue
    }
    const first = isOpen ? 0 : run.findIndex((row) => row.vouching === 'told')
    if (first === -1) continue
    kept.add(run.slice(first))
    isOpen = true
  }
  return kept.rows
}

/** The rows kept so far; a list may have a hundred thousand, so that they are counted as they come. */
class KeptRows {
  readonly rows: ListedRow[] = []
  readonly #vouchedInGroup = new Map<number, number>()

  add(run: readonly ListedRow[]): void {
    for (const row of run) {
      this.rows.push(row)
      if (row.vouching === 'nothing') continue
      this.#vouchedInGroup.set(row.group, (this.#vouchedInGroup.get(row.group) ?? 0) + 1)
    }
  }

  get lastGroup(): number | undefined {
    return this.rows.at(-1)?.group
  }

  /** How many rows of the last group something vouches for. */
  get vouchedBeside(): number {
    return this.lastGroup === undefined ? 0 : (this.#vouchedInGroup.get(this.lastGroup) ?? 0)
  }
}

/** Rows that are vouched for, and rows that are not, in turn. */
function runsOf(rows: readonly ListedRow[]): ListedRow[][] {
  const runs: ListedRow[][] = []
  for (const row of rows) {
    const open = runs.at(-1)
    const isAlike = (open?.[0]?.vouching === 'nothing') === (row.vouching === 'nothing')
    if (open !== undefined && isAlike) open.push(row)
    else runs.push([row])
  }
  return runs
}

/** What stands around lines that nothing vouches for. */
interface Around {
  /** The group of the row below. */
  readonly next: number | undefined
  /** Whether any row of the list tells its state. */
  readonly isTold: boolean
  /** Whether a row as well vouched for as any comes below. */
  readonly isFollowed: boolean
}

/** Many lines that nothing vouches for, or the last ones, unless they are few among the rows of one block. */
function isFurniture(
  run: readonly ListedRow[],
  kept: KeptRows,
  { next, isTold, isFollowed }: Around,
): boolean {
  const group = kept.lastGroup
  if (run.length <= kept.vouchedBeside && run.every((row) => row.group === group)) return false
  if (isTold && run.every((row) => row.group !== group && row.group !== next)) return true
  return run.length >= shortestFurniture || !isFollowed
}

/** Where nothing is vouched for, the first list right below the heading is taken at its word. */
function firstGroup(rows: readonly ListedRow[]): readonly ListedRow[] {
  const [first] = rows
  const group = rows.filter((row) => row.isDirect && row.group === first?.group)
  return group.length > 1 ? group : []
}
