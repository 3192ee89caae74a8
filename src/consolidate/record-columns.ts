// Records as columns of numbers: what grouping and comparing ask of them, so that a million fit and are read fast.
import { type InstrumentType, instrumentTypes } from '../model/instrument.ts'
import { type DateRole, dateRoles } from '../model/record.ts'
import { type Stretch, stretchOf } from '../text/edtf.ts'
import { fold } from '../text/fold.ts'

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
  /** Numbers in `stretches`; those of a row stand from `dateStarts[row]` to the next row's. */
  readonly dates: Uint32Array
  /** Places in `dateRoles`. */
  readonly roles: Uint8Array
  readonly dateStarts: Uint32Array
  readonly stretches: readonly Stretch[]
  /** Each in a list by itself: most records tell one date, and share the list of it. */
  readonly stretchesAlone: readonly (readonly Stretch[])[]
  /** Numbers in `titleWords`. */
  readonly titles: Uint32Array
  readonly titleWords: readonly ReadonlySet<string>[]
  /** Of the rows in which a name may mean another party than the one taken. */
  readonly doubts: ReadonlyMap<number, readonly Doubt[]>
}

/** A party that was taken for want of a better one. */
export interface Doubt {
  readonly party: number
  /** Whom the name may mean as well, likeliest first. */
  readonly candidates: readonly number[]
  readonly needs: ProofNeeded
}

/** What must agree before two sets of parties are one: the family of paper, else the year too, or even the month. */
export const proofsNeeded = ['kind', 'year', 'month'] as const
export type ProofNeeded = (typeof proofsNeeded)[number]

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
  readonly doubts?: readonly Doubt[]
}

const numberOfType = new Map(instrumentTypes.map((type, number) => [type, number]))

export function columnsOf(count: number, rowAt: (row: number) => RecordRow): RecordColumns {
  const parties = new NumberList(count * 2)
  const partyStarts = new Uint32Array(count + 1)
  const dates = new NumberList(count)
  const roles = new NumberList(count)
  const dateStarts = new Uint32Array(count + 1)
  const sources = new Uint32Array(count)
  const ranks = new Uint8Array(count)
  const instruments = new Uint8Array(count)
  const plans = new Uint8Array(count)
  const titles = new Uint32Array(count)
  const stretches = new Numbered(stretchOf)
  const titleWords = new Numbered(wordsOf)
  const doubts = new Map<number, readonly Doubt[]>()
  for (let row = 0; row < count; row++) {
    const told = rowAt(row)
    for (const party of eachOnce(told.parties)) parties.push(party)
    for (const { edtf, role } of told.dates) {
      dates.push(stretches.numberOf(edtf))
      roles.push(dateRoles.indexOf(role))
    }
    partyStarts[row + 1] = parties.length
    dateStarts[row + 1] = dates.length
    sources[row] = told.source
    ranks[row] = told.rank
    instruments[row] = numberOfType.get(told.instrument)!
    plans[row] = told.isPlanned ? 1 : 0
    if (told.doubts !== undefined && told.doubts.length > 0) doubts.set(row, told.doubts)
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
    dates: dates.toArray(),
    roles: Uint8Array.from(roles.toArray()),
    dateStarts,
    stretches: stretches.values,
    stretchesAlone: stretches.values.map((stretch) => [stretch]),
    titles,
    titleWords: titleWords.values,
    doubts,
  }
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

class NumberList {
  length = 0
  #numbers: Uint32Array

  constructor(capacity: number) {
    this.#numbers = new Uint32Array(Math.max(16, capacity))
  }

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(this.length * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.length++] = number
  }

  toArray(): Uint32Array {
    return this.#numbers.subarray(0, this.length)
  }
}
