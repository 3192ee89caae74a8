// What one source tells of one instrument: a record, or several records of the same words.
import { instrumentTypes } from '../model/instrument.ts'
import { type DateRole, dateRoles } from '../model/record.ts'
import type { Stretch } from '../text/edtf.ts'
import { isOpenNumber } from './instrument-family.ts'
import type { RecordColumns } from './record-columns.ts'

export interface Telling {
  /** Rows of the columns, in the register's order. */
  readonly rows: readonly number[]
  readonly source: number
  /** 0 is the weightiest word; see `rankWord`. */
  readonly rank: number
  /** Place in `instrumentTypes`. */
  readonly instrument: number
  readonly titleWords: ReadonlySet<string>
  readonly signed: readonly Stretch[]
  /** "since 1998": a date whose act is left open. */
  readonly since: readonly Stretch[]
  readonly renewed: readonly Stretch[]
  readonly decided: readonly Stretch[]
  readonly isPlanned: boolean
}

const none: readonly Stretch[] = []
const noDates = { signed: none, since: none, renewed: none, decided: none }

/** Of several rows each tells the same kind of instrument, dates and state: what one says, all say. */
export function tellingOf(columns: RecordColumns, rows: readonly number[]): Telling {
  const first = rows[0]!
  const { titleWords, titles } = columns
  const { signed, since, renewed, decided } = datesOf(columns, first)
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

type Dates = Pick<Telling, 'signed' | 'since' | 'renewed' | 'decided'>

function datesOf(columns: RecordColumns, row: number): Dates {
  const { dates, dateStarts, roles, stretches, stretchesAlone } = columns
  const start = dateStarts[row]!
  const end = dateStarts[row + 1]!
  if (end === start) return noDates
  if (end === start + 1) {
    const alone = stretchesAlone[dates[start]!]!
    const field = fields[dateRoles[roles[start]!]!]
    return {
      signed: field === 'signed' ? alone : none,
      since: field === 'since' ? alone : none,
      renewed: field === 'renewed' ? alone : none,
      decided: field === 'decided' ? alone : none,
    }
  }
  const told = { ...noDates }
  for (let at = start; at < end; at++) {
    const field = fields[dateRoles[roles[at]!]!]
    const stretch = stretches[dates[at]!]!
    if (field !== null && !told[field].includes(stretch)) told[field] = [...told[field], stretch]
  }
  return told
}

const fields = {
  signed: 'signed',
  other: 'since',
  renewed: 'renewed',
  decided: 'decided',
  ended: null,
} as const satisfies Record<DateRole, string | null>

function instrumentOf({ instruments }: RecordColumns, rows: readonly number[]): number {
  for (const row of rows) if (!isOpenNumber(instruments[row]!)) return instruments[row]!
  return instruments[rows[0]!] ?? instrumentTypes.indexOf('unknown')
}
