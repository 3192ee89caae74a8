// Two thousand rounds of sixteen reviewers who answer one question at once over HTTP: one is kept in each, on either engine.
import { createServer, type ViteDevServer } from 'vite'
import type { RaceResult } from '../src/web/test-support/race-reviewers.ts'
import type { Figure } from './figure.ts'
import { type AtNewPlace, onBothEngines } from './on-both-engines.ts'

const rounds = 2000
// Every answer to a question reads those before it: nobody answers one two thousand times, so each register takes a share.
const roundsOfRegister = 200
const controlRounds = 5

export async function race(): Promise<readonly Figure[]> {
  // Node takes the types out of .ts files alone; the pages are .tsx. What writes them is taken from the source, too.
  const vite = await createServer({
    server: { middlewareMode: true },
    appType: 'custom',
    logLevel: 'error',
    ssr: { resolve: { conditions: ['pobratim-source'] } },
  })
  try {
    return await raceOnBoth(vite)
  } finally {
    await vite.close()
  }
}

async function raceOnBoth(vite: ViteDevServer): Promise<readonly Figure[]> {
  const racing = await load<typeof import('../src/web/test-support/race-reviewers.ts')>(
    vite,
    'web/test-support/race-reviewers.ts',
  )
  const { openStages } = await load<typeof import('../src/pipeline/stages.ts')>(vite, 'pipeline/stages.ts')
  const runRace = { race: racing.raceReviewers, stages: openStages() }
  return onBothEngines((engine, atNewPlace) => racesAt(engine, atNewPlace, runRace))
}

async function load<Module>(vite: ViteDevServer, path: string): Promise<Module> {
  return (await vite.ssrLoadModule(new URL(`../src/${path}`, import.meta.url).pathname)) as Module
}

interface RunRace {
  readonly race: typeof import('../src/web/test-support/race-reviewers.ts')['raceReviewers']
  readonly stages: ReturnType<typeof import('../src/pipeline/stages.ts')['openStages']>
}

async function racesAt(
  engine: string,
  atNewPlace: AtNewPlace,
  { race, stages }: RunRace,
): Promise<readonly Figure[]> {
  const at = (options: { readonly rounds: number; readonly isProtected: boolean }) =>
    atNewPlace(({ place }) => race({ place, stages, ...options }))
  const results: RaceResult[] = []
  for (let raced = 0; raced < rounds; raced += roundsOfRegister) {
    results.push(await at({ rounds: roundsOfRegister, isProtected: true }))
  }
  const sum = (count: (result: RaceResult) => number) =>
    results.reduce((total, result) => total + count(result), 0)
  const wrong = results.flatMap((result) => result.wrong)
  const control = await at({ rounds: controlRounds, isProtected: false })
  for (const sentence of wrong) console.error(`  ${engine}: ${sentence}`)
  const none = { kind: 'atMost', what: 'limit', value: 0 } as const
  return [
    {
      what: `${engine}, ${rounds.toLocaleString('en')} rounds of 16 reviewers, ${sum((result) => result.acknowledged).toLocaleString('en')} decisions acknowledged`,
      measured: sum((result) => result.lost),
      unit: 'lost',
      against: none,
    },
    {
      what: `${engine}, kept beside the first`,
      measured: sum((result) => result.doubled),
      unit: 'wrong',
      against: none,
    },
    {
      what: `${engine}, what is wrong with the chain`,
      measured: wrong.length,
      unit: 'wrong',
      against: none,
    },
    {
      what: `${engine}, control: without the check of the version, ${controlRounds} rounds`,
      measured: control.doubled,
      unit: 'wrong',
      against: { kind: 'atLeast', what: 'or the test is blind', value: 1 },
    },
  ]
}
