// A world as a file of lines, as every way of bringing it together reads it; the truth is not in it.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { InstrumentType } from '../../src/model/instrument.ts'
import type { World } from './make-world.ts'

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

export interface WrittenRecord {
  /** "country|name" of each town. */
  readonly towns: readonly [string, string]
  readonly year: string
  readonly instrument: InstrumentType
  readonly page: number
  readonly speaker: number | null
}

export function* readWorld(path: string): Generator<WrittenRecord> {
  const text = readFileSync(path, 'utf8')
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    const [, a, countryOfA, b, countryOfB, year = '', instrument, page, speaker] = text
      .slice(start, end)
      .split('\t')
    yield {
      towns: [`${countryOfA}|${a}`, `${countryOfB}|${b}`],
      year,
      instrument: instrument as InstrumentType,
      page: Number(page),
      speaker: speaker === '' ? null : Number(speaker),
    }
    start = end + 1
  }
}
