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
      const lines = records.slice(at, at + 10_000).map(({ towns: [a, b], ...told }, of) => {
        const { year, instrument, page, speaker } = told
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

/** The records as columns. */
export interface WrittenWorld {
  readonly count: number
  /** "name, tab, country" as written, each once. */
  readonly names: readonly string[]
  /** Two of each record, by their places in `names`. */
  readonly towns: Uint32Array
  readonly years: readonly string[]
  /** Places in `years` and in `instruments`. */
  readonly yearOf: Uint32Array
  readonly instruments: readonly InstrumentType[]
  readonly instrumentOf: Uint32Array
  readonly pages: Uint32Array
  /** Whether one of the two speaks. */
  readonly isOwnWord: Uint8Array
}

const [tab, newLine, zero] = ['\t', '\n', '0'].map((sign) => sign.charCodeAt(0)) as [number, number, number]

const namesAtOnce = 2000

/** `onNames` is told each name once, some at a time, while the others are still being read. */
export function readWorld(path: string, onNames: (names: readonly string[]) => void): WrittenWorld {
  const bytes = readFileSync(path)
  const names = new NumberedWords(bytes)
  const years = new NumberedWords(bytes)
  const instruments = new NumberedWords(bytes)
  let [count, told] = [0, 0]
  const tellNames = () => {
    onNames(names.words.slice(told))
    told = names.words.length
  }
  for (let at = bytes.indexOf(newLine); at !== -1; at = bytes.indexOf(newLine, at + 1)) count++
  const world = {
    count,
    towns: new Uint32Array(count * 2),
    yearOf: new Uint32Array(count),
    instrumentOf: new Uint32Array(count),
    pages: new Uint32Array(count),
    isOwnWord: new Uint8Array(count),
  }
  const ends = new Uint32Array(columnsBeforeLast)
  for (let record = 0, at = 0; record < count; record++) {
    for (let column = 0; column < ends.length; column++) {
      while (bytes[at] !== tab) at++
      ends[column] = at++
    }
    const countryOfA = ends[2]!
    const countryOfB = ends[4]!
    const year = ends[5]!
    const instrument = ends[6]!
    world.towns[record * 2] = names.numberOf(ends[0]! + 1, countryOfA)
    world.towns[record * 2 + 1] = names.numberOf(countryOfA + 1, countryOfB)
    world.yearOf[record] = years.numberOf(countryOfB + 1, year)
    world.instrumentOf[record] = instruments.numberOf(year + 1, instrument)
    for (let digit = instrument + 1; digit < ends[7]!; digit++)
      world.pages[record] = world.pages[record]! * 10 + bytes[digit]! - zero
    world.isOwnWord[record] = bytes[at] === newLine ? 0 : 1
    while (bytes[at] !== newLine) at++
    at++
    if (names.words.length >= told + namesAtOnce) tellNames()
  }
  tellNames()
  return {
    ...world,
    names: names.words,
    years: years.words,
    instruments: instruments.words as InstrumentType[],
  }
}
