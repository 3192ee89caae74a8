// Many names resolved on all cores: each thread is given a few thousand at a time.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { FoundParty } from './resolve-thread.ts'

const namesAtOnce = 2000

export async function resolveNames(names: readonly string[]): Promise<readonly FoundParty[]> {
  const found: FoundParty[] = []
  found.length = names.length
  let next = 0
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const thread = new Worker(new URL('resolve-thread.ts', import.meta.url))
      let at = 0
      thread.on('error', reject)
      thread.on('exit', () => resolve())
      thread.on('message', (answer: 'ready' | readonly FoundParty[]) => {
        if (answer !== 'ready') for (const [of, one] of answer.entries()) found[at + of] = one
        at = next
        next += namesAtOnce
        if (at >= names.length) void thread.terminate()
        else thread.postMessage(names.slice(at, at + namesAtOnce))
      })
    })
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work))
  return found
}
