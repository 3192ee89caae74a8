// Records as columns of numbers: what grouping and comparing ask of them, so that a million fit and are read fast.
import { type InstrumentType, instrumentTypes } from '../../model/instrument.ts'
import type { DateRole } from '../../model/record.ts'
import { fold } from '../../text/fold.ts'
import { type Doubt, type DoubtColumns, DoubtsOfRows } from './doubt-columns.ts'
import { NumberList } from './number-list.ts'
import { NumberedDates, type ToldDates } from './told-dates.ts'

/** Rows stand in the register's order, which settles whatever is equal otherwise. */
export interface RecordColumns {
  readonly count: number
  /** Numbers of the parties, lowest first, each once; those of a row stand from `partyStarts[row]` to the next row's. */
  readonly parties: Uint32Array
  readonly partyStarts: Uint32Array
  readonly sources: Uint32Array
  /** 0 is the weightiest word; see `rankWord`. */
  readonly ranks: Uint8Array
  /** Places in `instrumentTypes`. */
  readonly instruments: Uint8Array
  /** 1 where the record tells a plan only. */
  readonly plans: Uint8Array
  /** Numbers in `toldDates`: the same where two rows tell the same dates of the same acts. */
  readonly dates: Uint32Array
  readonly toldDates: readonly ToldDates[]
  /** Numbers in `titleWords`. */
  readonly titles: Uint32Array
  readonly titleWords: readonly ReadonlySet<string>[]
  /** Names that may mean another party than the one taken. */
  readonly doubts: DoubtColumns
}

/** What one record gives to the columns. */
export interface RecordRow {
  readonly parties: readonly number[]
  readonly source: number
  readonly rank: number
  readonly instrument: InstrumentType
  readonly isPlanned: boolean
  readonly dates: readonly { readonly edtf: string; readonly role: DateRole }[]
  /** The instrument as written, '' where it is not. */
  readonly title: string
  readonly doubts: readonly Doubt[]
}

const numberOfType = new Map(instrumentTypes.map((type, number) => [type, number]))

export function columnsOf(count: number, rowAt: (row: number) => RecordRow): RecordColumns {
  const parties = new NumberList(count * 2)
  const partyStarts = new Uint32Array(count + 1)
  const dates = new Uint32Array(count)
  const sources = new Uint32Array(count)
  const ranks = new Uint8Array(count)
  const instruments = new Uint8Array(count)
  const plans = new Uint8Array(count)
  const titles = new Uint32Array(count)
  const toldDates = new NumberedDates()
  const titleWords = new Numbered(wordsOf)
  const doubts = new DoubtsOfRows(count)
  for (let row = 0; row < count; row++) {
    const told = rowAt(row)
    for (const party of eachOnce(told.parties)) parties.push(party)
    partyStarts[row + 1] = parties.length
    dates[row] = toldDates.numberOf(told.dates)
    sources[row] = told.source
    ranks[row] = told.rank
    instruments[row] = numberOfType.get(told.instrument)!
    plans[row] = told.isPlanned ? 1 : 0
    doubts.add(row, told.doubts)
    titles[row] = titleWords.numberOf(told.title)
  }
  return {
    count,
    parties: parties.toArray(),
    partyStarts,
    sources,
    ranks,
    instruments,
    plans,
    dates,
    toldDates: toldDates.values,
    titles,
    titleWords: titleWords.values,
    doubts: doubts.columns(),
  }
}

/** Numbers of the row's parties, lowest first. */
export function partiesOf({ parties, partyStarts }: RecordColumns, row: number): readonly number[] {
  return [...parties.subarray(partyStarts[row]!, partyStarts[row + 1]!)]
}

/** Words long enough to tell one title from another. */
function wordsOf(title: string): ReadonlySet<string> {
  return new Set(
    fold(title)
      .split(' ')
      .filter((word) => word.length > 3),
  )
}

function eachOnce(parties: readonly number[]): readonly number[] {
  if (parties.length === 2 && parties[0] !== parties[1])
    return parties[0]! < parties[1]! ? parties : [parties[1]!, parties[0]!]
  return [...new Set(parties)].sort((a, b) => a - b)
}

/** What is made of a text, made once and known by a number. */
class Numbered<Value> {
  readonly values: Value[] = []
  readonly #numbers = new Map<string, number>()
  readonly #make: (text: string) => Value

  constructor(make: (text: string) => Value) {
    this.#make = make
  }

  numberOf(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.values.length)
    return this.values.push(this.#make(text)) - 1
  }
}
