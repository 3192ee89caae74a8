// A gazetteer of five million names, made up: how long its index takes to build, in how much memory, and how fast it answers.
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import { openGazetteer } from '../../src/gazetteer/open-gazetteer.ts'
import { resolveMention } from '../../src/resolve/resolve-mention.ts'
import type { Figure } from '../figure.ts'
import { root } from '../measure.ts'
import type { PerturbedName } from './perturbed-names.ts'
import { columnsOf, othersColumn } from './place-rows.ts'
import { processorSeconds } from './processor-time.ts'
import { pick, type Random, seededRandom } from './random.ts'

const nameCount = 5_000_000
const seed = 5
const script = `
  const { openGazetteer } = await import('./src/gazetteer/open-gazetteer.ts')
  const [cache, geonames] = process.argv.slice(1)
  const start = process.cpuUsage()
  await openGazetteer({ cache, sources: { geonames } })
  const { user, system } = process.cpuUsage(start)
  console.log(JSON.stringify({ seconds: (user + system) / 1e6, gigabytes: process.resourceUsage().maxRSS / 1e6 }))`

/** `asked` are names of the usual index, all of which the large one holds too. */
export async function large(
  lines: readonly string[],
  asked: readonly PerturbedName[],
  small: Gazetteer,
): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pobratim-large-'))
  try {
    const geonames = join(folder, 'places.txt')
    writeLarge(geonames, lines)
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', script, folder, geonames],
      {
        cwd: root,
      },
    )
    if (status !== 0) throw new Error(`building the large index ended with ${status}: ${stderr}`)
    const built: { seconds: number; gigabytes: number } = JSON.parse(stdout.toString())
    const gazetteer = await openGazetteer({ cache: folder, sources: { geonames } })
    return [
      limited('building an index of 5 million names', built.seconds, 's', 300),
      limited('memory of the build', built.gigabytes * 1000, 'MB', 3000),
      {
        what: 'names resolved in it, of the usual rate',
        measured: (100 * resolving(gazetteer, asked)) / resolving(small, asked),
        unit: '%',
        against: { kind: 'atLeast', what: 'limit', value: 50 },
      },
      {
        what: 'names a letter short sought in it',
        measured: seekingShort(gazetteer, asked),
        unit: 'names/s',
        against: { kind: 'peer', what: 'the usual index', value: seekingShort(small, asked) },
      },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function limited(what: string, measured: number, unit: Figure['unit'], value: number): Figure {
  return { what, measured, unit, against: { kind: 'atMost', what: 'limit', value } }
}

/** The places over and over under made-up names, each row as long as the one that it is made from. */
function writeLarge(path: string, lines: readonly string[]): void {
  const random = seededRandom(seed)
  const file = openSync(path, 'w')
  try {
    let names = 0
    for (let turn = 0; names < nameCount; turn++) {
      const rows = lines.map((line) => {
        const columns = columnsOf(line)
        names += 1 + (columns[othersColumn] === '' ? 0 : (columns[othersColumn] ?? '').split(',').length)
        if (turn === 0) return line
        const madeUp = columns
          .with(0, String(turn * 20_000_000 + Number(columns[0])))
          .with(1, rename(columns[1] ?? '', random))
          .with(2, rename(columns[2] ?? '', random))
          .with(othersColumn, rename(columns[othersColumn] ?? '', random))
        return madeUp.join('\t')
      })
      writeSync(file, `${rows.join('\n')}\n`)
    }
  } finally {
    closeSync(file)
  }
}

const vowels = Array.from('aeiouy')
const consonants = Array.from('bdfgklmnprstvz')

/** Every small vowel becomes another vowel, most consonants others, so that the letters are those of names. */
function rename(name: string, random: Random): string {
  return name.replace(/[aeiouybdfgklmnprstvz]/g, (letter) =>
    random() < 0.5 ? letter : pick(vowels.includes(letter) ? vowels : consonants, random),
  )
}

/** Names a second that are resolved, their country told: what most of them cost is the same in any index. */
function resolving(gazetteer: Gazetteer, asked: readonly PerturbedName[]): number {
  return rateOf(asked, ({ name, place }) =>
    resolveMention(
      { asWritten: name, kindHint: null, countryHint: place.country, containerHint: null },
      gazetteer,
    ),
  )
}

/** What grows most with the index: names that nobody bears, sought among the spellings near to them. */
function seekingShort(gazetteer: Gazetteer, asked: readonly PerturbedName[]): number {
  return rateOf(asked, ({ place }) =>
    gazetteer.partiesNear(place.name.slice(0, 3) + place.name.slice(4), [place.country], 1),
  )
}

function rateOf(asked: readonly PerturbedName[], answer: (one: PerturbedName) => unknown): number {
  return (
    asked.length /
    processorSeconds(() => {
      for (const one of asked) answer(one)
    })
  )
}
