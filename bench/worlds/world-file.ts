// A world as a file of lines, as every way of bringing it together reads it; the truth is not in it.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { InstrumentType } from '../../src/model/instrument.ts'
import type { World } from './make-world.ts'
import { NumberedWords } from './numbered-words.ts'

/** Columns: record, name and country of each town, year, kind of paper, page, who of the two speaks (0, 1 or nobody). */
export function writeWorld(path: string, { records }: World): void {
  const file = openSync(path, 'w')
  try {
    for (let at = 0; at < records.length; at += 10_000) {
      const lines = records.slice(at, at + 10_000).map(({ towns: [a, b], ...record }, of) => {
        const { year, instrument, page, speaker } = record
        return [at + of, a.name, a.country, b.name, b.country, year, instrument, page, speaker ?? ''].join(
          '\t',
        )
      })
      writeSync(file, `${lines.join('\n')}\n`)
    }
  } finally {
    closeSync(file)
  }
}

/** Of a line: where each column but the last ends. */
const columnsBeforeLast = 8

/** The records as numbers. */
export interface WrittenWorld {
  readonly count: number
  /** "name, tab, country" as written, each once. */
  readonly names: readonly string[]
  readonly years: readonly string[]
  readonly instruments: readonly InstrumentType[]
  /** `told.length` numbers of each record, side by side: places in `names`, `years` and `instruments`, the page, and whether one of the two speaks. */
  readonly records: Uint32Array
}

/** Where a record's numbers stand. */
export const told = { one: 0, other: 1, year: 2, instrument: 3, page: 4, isOwnWord: 5, length: 6 } as const

const [tab, newLine, zero] = ['\t', '\n', '0'].map((sign) => sign.charCodeAt(0)) as [number, number, number]

const namesAtOnce = 2000

/** `onNames` is told each name once, some at a time, while the others are still being read. */
export function readWorld(path: string, onNames: (names: readonly string[]) => void): WrittenWorld {
  const bytes = readFileSync(path)
  const names = new NumberedWords(bytes)
  const years = new NumberedWords(bytes)
  const instruments = new NumberedWords(bytes)
  let [count, toldNames] = [0, 0]
  const tellNames = () => {
    onNames(names.words.slice(toldNames))
    toldNames = names.words.length
  }
  for (let at = bytes.indexOf(newLine); at !== -1; at = bytes.indexOf(newLine, at + 1)) count++
  const records = new Uint32Array(count * told.length)
  const ends = new Uint32Array(columnsBeforeLast)
  for (let record = 0, at = 0; record < records.length; record += told.length) {
    for (let column = 0; column < ends.length; column++) {
      while (bytes[at] !== tab) at++
      ends[column] = at++
    }
    const countryOfA = ends[2]!
    const countryOfB = ends[4]!
    const year = ends[5]!
    const instrument = ends[6]!
    records[record + told.one] = names.numberOf(ends[0]! + 1, countryOfA)
    records[record + told.other] = names.numberOf(countryOfA + 1, countryOfB)
    records[record + told.year] = years.numberOf(countryOfB + 1, year)
    records[record + told.instrument] = instruments.numberOf(year + 1, instrument)
    let page = 0
    for (let digit = instrument + 1; digit < ends[7]!; digit++) page = page * 10 + bytes[digit]! - zero
    records[record + told.page] = page
    records[record + told.isOwnWord] = bytes[at] === newLine ? 0 : 1
    while (bytes[at] !== newLine) at++
    at++
    if (names.words.length >= toldNames + namesAtOnce) tellNames()
  }
  tellNames()
  return {
    count,
    records,
    names: names.words,
    years: years.words,
    instruments: instruments.words as InstrumentType[],
  }
}
