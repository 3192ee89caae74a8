// Two thousand rounds of sixteen reviewers who answer one question at once over HTTP: one is kept in each, on either engine.
import { createServer, type ViteDevServer } from 'vite'
import type { Figure } from './figure.ts'
import { type AtNewPlace, onBothEngines } from './on-both-engines.ts'

const rounds = 2000
const controlRounds = 5

export async function race(): Promise<readonly Figure[]> {
  // Node takes the types out of .ts files alone; the pages are .tsx.
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' })
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
  const result = await at({ rounds, isProtected: true })
  const control = await at({ rounds: controlRounds, isProtected: false })
  for (const sentence of result.wrong) console.error(`  ${engine}: ${sentence}`)
  const none = { kind: 'atMost', what: 'limit', value: 0 } as const
  return [
    {
      what: `${engine}, ${rounds.toLocaleString('en')} rounds of 16 reviewers, ${result.acknowledged.toLocaleString('en')} decisions acknowledged`,
      measured: result.lost,
      unit: 'lost',
      against: none,
    },
    { what: `${engine}, kept beside the first`, measured: result.doubled, unit: 'wrong', against: none },
    {
      what: `${engine}, what is wrong with the chain`,
      measured: result.wrong.length,
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
