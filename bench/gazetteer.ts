// Building the index, opening it, and finding every name in a text.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGazetteer } from '../src/gazetteer/open-gazetteer.ts'
import type { Figure } from './figure.ts'
import { megabytes, root, secondsOf } from './measure.ts'

export async function gazetteer(): Promise<readonly Figure[]> {
  const cache = mkdtempSync(join(tmpdir(), 'pobratim-bench-'))
  try {
    const build = await secondsOfOpening(cache)
    const openings = [
      await secondsOfOpening(cache),
      await secondsOfOpening(cache),
      await secondsOfOpening(cache),
    ]
    const { nameFinder } = await openGazetteer({ cache })
    const text = longText()
    const find = await secondsOf(() => nameFinder.findNames(text))
    const peer = await secondsOf(() => findInSet(text, nameWords))
    const size = megabytes(text)
    return [
      {
        what: 'building the index',
        measured: build,
        unit: 's',
        against: { kind: 'atMost', what: 'limit', value: 30 },
      },
      {
        what: 'opening it',
        measured: (openings.sort((a, b) => a - b)[1] ?? Number.NaN) * 1000,
        unit: 'ms',
        against: { kind: 'atMost', what: 'limit', value: 200 },
      },
      {
        what: `finding the names in ${size.toFixed(1)} MB of text`,
        measured: size / find,
        unit: 'MB/s',
        against: { kind: 'peer', what: 'single words, by regular expression and Set', value: size / peer },
      },
    ]
  } finally {
    rmSync(cache, { recursive: true })
  }
}

async function secondsOfOpening(cache: string): Promise<number> {
  const start = performance.now()
  await openGazetteer({ cache })
  return (performance.now() - start) / 1000
}

/** The examples over and over: real sentences with real names. */
function longText(): string {
  const page = readFileSync(`${root}examples/serbian-greek-twins.txt`, 'utf8')
  return page.repeat(Math.ceil(1_000_000 / page.length))
}

/** What anybody would write first: one word at a time, no spellings, no names of two words. */
function findInSet(text: string, names: ReadonlySet<string>): number {
  let found = 0
  for (const [word] of text.matchAll(/\p{L}+/gu)) if (names.has(word.toLowerCase())) found++
  return found
}

const nameWords: ReadonlySet<string> = new Set(
  [...readFileSync(`${root}data/parties/states.csv`, 'utf8').matchAll(/\p{L}{4,}/gu)].map(([word]) =>
    word.toLowerCase(),
  ),
)
