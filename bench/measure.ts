// Times whole processes and functions: several runs after one that is not counted, and the median of them.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

export interface Runs {
  readonly runs?: number
  /** Runs that are not counted, first. */
  readonly warmUps?: number
}

/** Seconds of wall time of `node WORDS…` in the project's folder, from the start of the process to its end. */
export function secondsOfProcess(words: readonly string[], options: Runs = {}): Promise<number> {
  return secondsOf(() => {
    const { status, stderr, error } = spawnSync(process.execPath, words, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    if (error) throw error
    if (status !== 0) throw new Error(`node ${words.join(' ')} ended with ${status}: ${stderr}`)
  }, options)
}

/** Seconds that the function takes in this process. */
export async function secondsOf(run: () => unknown, { runs = 5, warmUps = 1 }: Runs = {}): Promise<number> {
  const seconds: number[] = []
  for (let turn = 0; turn < warmUps + runs; turn++) {
    const start = performance.now()
    await run()
    if (turn >= warmUps) seconds.push((performance.now() - start) / 1000)
  }
  seconds.sort((a, b) => a - b)
  return seconds[Math.floor(runs / 2)] ?? Number.NaN
}

export function megabytes(text: string): number {
  return Buffer.byteLength(text) / 1_000_000
}
