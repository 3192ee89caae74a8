// For tests: a register whose writers are killed at moments that nobody chose, and what it holds afterwards.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import type { TestPlace } from '../../store/test-support/places.ts'
import { verifyFacts } from '../backup/verify-facts.ts'
import type { Acknowledged } from './busy-writer.ts'

export interface Aftermath {
  readonly kills: number
  readonly acknowledged: number
  /** Acknowledged, and not there after a kill. */
  readonly lost: number
  /** What did not hold after a kill: the log, the pages, views that belong together. */
  readonly wrong: readonly string[]
}

const writer = new URL('./busy-writer.ts', import.meta.url).pathname
/** Milliseconds after it was ready within which a writer dies. */
const longestLife = 400

export async function killOften(
  { place, ask }: TestPlace,
  { kills, acksLate = true }: { readonly kills: number; readonly acksLate?: boolean },
): Promise<Aftermath> {
  const acknowledged: Acknowledged[] = []
  const wrong: string[] = []
  let lost = 0
  for (let kill = 0; kill < kills; kill++) {
    const told = await liveAndDie(JSON.stringify(place), `writer ${kill}`, acksLate)
    acknowledged.push(...told)
    const store = await openStore({ ...place, mustExist: true })
    try {
      lost += await missing(store, ask, told)
      wrong.push(...(await verifyFacts(store.facts.export())).wrong, ...(await halves(ask)))
    } finally {
      await store.close()
    }
  }
  return { kills, acknowledged: acknowledged.length, lost, wrong }
}

async function liveAndDie(place: string, name: string, acksLate: boolean): Promise<readonly Acknowledged[]> {
  const child = spawn(process.execPath, [writer, place, name, String(acksLate)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  let out = ''
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (bytes: Buffer) => {
      out += bytes.toString()
      if (out.startsWith('ready\n')) resolve()
    })
  })
  await Promise.race([ready, ended])
  await pause(Math.random() * longestLife)
  child.kill('SIGKILL')
  await ended
  const [first, ...lines] = out.split('\n').slice(0, -1)
  if (first !== 'ready') throw new Error(`the writer did not begin: ${out}`)
  return lines.map((line) => JSON.parse(line) as Acknowledged)
}

async function missing(store: Store, ask: TestPlace['ask'], told: readonly Acknowledged[]): Promise<number> {
  const texts = new Set(
    (await ask('select document from readings')).map(({ document }) => JSON.parse(String(document)).text),
  )
  const names = new Set(
    (await store.decisions.list()).map(({ decision }) => decision.question.seen[0]?.understood),
  )
  return told.filter(
    (one) =>
      (one.kind === 'reading' && !texts.has(one.text)) || (one.kind === 'decision' && !names.has(one.name)),
  ).length
}

/** Views are replaced as a whole: what belongs together is there together. */
async function halves(ask: TestPlace['ask']): Promise<readonly string[]> {
  const [row] = await ask(`select
    (select count(*) from views_basis) as bases,
    (select count(*) from agreements) as agreements,
    (select count(distinct agreement) from agreement_parties) as told,
    (select count(*) from parties) as parties`)
  const { bases, agreements, told, parties } = row ?? {}
  const isWhole = Number(agreements) === Number(told) && Number(agreements) > 0 === Number(parties) > 0
  return isWhole && Number(bases) <= 1 ? [] : [`half of the views: ${JSON.stringify(row)}`]
}
