// A million records of a made-up world, from names as written to agreements: how right, how fast and in how much memory, beside
// pairwise scoring in DuckDB on the same file.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGazetteer } from '../src/gazetteer/open-gazetteer.ts'
import type { Figure } from './figure.ts'
import { root } from './measure.ts'
import { dumpLines, type PlaceRow, placeRow } from './names/place-rows.ts'
import { adding } from './worlds/adding.ts'
import { makeWorld } from './worlds/make-world.ts'
import { type PairScore, scorePairs } from './worlds/score-pairs.ts'
import { writeWorld } from './worlds/world-file.ts'

const seed = 31337
const large = 1_000_000
const small = 100_000

interface Run extends PairScore {
  /** Seconds on the clock, from the file of names to the agreements. */
  readonly wall: number
  /** Seconds of all threads together; other programs of the machine do not count. */
  readonly processor: number
  readonly consolidating: number
  readonly megabytes: number
}

export async function consolidate(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pobratim-world-'))
  try {
    // Built here where it is missing, so that no run is charged for it.
    await openGazetteer()
    const places = dumpLines().map(placeRow)
    const gazetteer = join(folder, 'places.tsv')
    writeFileSync(gazetteer, places.map(namesOf).join(''))
    const [few, many] = [small, large].map((records) => {
      const world = join(folder, `${records}.tsv`)
      const made = makeWorld(places, { records, seed })
      writeWorld(world, made)
      const truth = Int32Array.from(made.records, ({ agreement }) => agreement)
      const run = (way: string, ...words: readonly string[]) =>
        runWay(way, { world, truth, answer: join(folder, 'answer') }, words)
      return {
        ours: run('our-way.ts'),
        plain: run('duckdb-way.ts'),
        joined: run('duckdb-way.ts', gazetteer),
      }
    })
    return [
      ...figuresOf(small, few!),
      ...figuresOf(large, many!),
      growth(few!.ours, many!.ours),
      ...(await adding(places)),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Ways {
  readonly ours: Run
  readonly plain: Run
  readonly joined: Run
}

function figuresOf(records: number, { ours, plain, joined }: Ways): readonly Figure[] {
  const of = `${records.toLocaleString('en')} records`
  const isLarge = records === large
  const limits: readonly Figure[] = [
    figure(`${of}, pairs right`, ours.f1, 'F1', { kind: 'atLeast', what: 'limit', value: 0.985 }),
    figure(`${of}, precision`, 100 * ours.precision, '%', { kind: 'atLeast', what: 'limit', value: 99 }),
  ]
  const costs: readonly Figure[] = [
    figure(`${of}, names to agreements on the clock`, ours.wall, 's', {
      kind: 'atMost',
      what: 'limit on two cores',
      value: 15,
    }),
    figure(`${of}, names to agreements`, ours.processor, 's', {
      kind: 'atMost',
      what: '15 s of two cores',
      value: 30,
    }),
    figure(`${of}, of which consolidating`, ours.consolidating, 's', {
      kind: 'atMost',
      what: 'limit',
      value: 4,
    }),
    figure(`${of}, memory`, ours.megabytes, 'MB', { kind: 'atMost', what: 'limit', value: 1500 }),
  ]
  const peers = [
    { what: 'DuckDB, pair by pair', run: plain },
    { what: 'DuckDB with a gazetteer', run: joined },
  ].flatMap(({ what, run }) => [
    figure(`${of}, pairs right`, ours.f1, 'F1', { kind: 'peer', what, value: run.f1 }),
    figure(`${of}, names to agreements`, ours.processor, 's', { kind: 'peer', what, value: run.processor }),
    figure(`${of}, memory`, ours.megabytes, 'MB', { kind: 'peer', what, value: run.megabytes }),
  ])
  return [...limits, ...(isLarge ? costs : []), ...peers]
}

function growth(few: Run, many: Run): Figure {
  const ratio = many.consolidating / large / (few.consolidating / small)
  return figure('consolidating a record of many, in that of few', ratio, 'times', {
    kind: 'atMost',
    what: 'limit',
    value: 1.5,
  })
}

function figure(what: string, measured: number, unit: Figure['unit'], against: Figure['against']): Figure {
  return { what, measured, unit, against }
}

function runWay(
  way: string,
  { world, truth, answer }: { readonly world: string; readonly truth: Int32Array; readonly answer: string },
  words: readonly string[],
): Run {
  const script = join(root, 'bench', 'worlds', way)
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, world, answer, ...words], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${way} ended with ${status}: ${stderr}`)
  const told: Omit<Run, keyof PairScore> = JSON.parse(stdout)
  console.log(`  ${way} ${words.length > 0 ? 'with a gazetteer ' : ''}${stdout.trim()}`)
  const bytes = readFileSync(answer)
  const found = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
  return { ...told, ...scorePairs(found, truth) }
}

/** Every name of a place on a line of its own. */
function namesOf({ name, plainName, otherNames, geonameId, country, population }: PlaceRow): string {
  return [...new Set([name, plainName, ...otherNames])]
    .map((one) => `${one.replaceAll(/[\t"]/g, ' ')}\t${geonameId}\t${country}\t${population}\n`)
    .join('')
}
