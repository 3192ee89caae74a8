// What one source tells of one instrument: a record, or several records of the same words.
import { instrumentTypes } from '../../model/instrument.ts'
import { isOpenNumber } from './instrument-family.ts'
import type { RecordColumns } from './record-columns.ts'
import type { ToldDates } from './told-dates.ts'

export interface Telling extends ToldDates {
  /** Rows of the columns, in the register's order. */
  readonly rows: readonly number[]
  readonly source: number
  /** 0 is the weightiest word; see `rankWord`. */
  readonly rank: number
  /** Place in `instrumentTypes`. */
  readonly instrument: number
  readonly titleWords: ReadonlySet<string>
  readonly isPlanned: boolean
}

/** Of several rows each tells the same kind of instrument, dates and state: what one says, all say. */
export function tellingOf(columns: RecordColumns, rows: readonly number[]): Telling {
  const first = rows[0]!
  const { titleWords, titles } = columns
  const { signed, since, renewed, decided } = columns.toldDates[columns.dates[first]!]!
  return {
    rows,
    source: columns.sources[first]!,
    rank: rows.length === 1 ? columns.ranks[first]! : Math.min(...rows.map((row) => columns.ranks[row]!)),
    instrument: instrumentOf(columns, rows),
    titleWords:
      rows.length === 1
        ? titleWords[titles[first]!]!
        : new Set(rows.flatMap((row) => [...titleWords[titles[row]!]!])),
    signed,
    since,
    renewed,
    decided,
    isPlanned: columns.plans[first] === 1,
  }
}

function instrumentOf({ instruments }: RecordColumns, rows: readonly number[]): number {
  for (const row of rows) if (!isOpenNumber(instruments[row]!)) return instruments[row]!
  return instruments[rows[0]!] ?? instrumentTypes.indexOf('unknown')
}
