// Many names resolved on all cores: each thread is given a few thousand at a time.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type FoundParties, nobody, noDoubt } from './found-parties.ts'

const namesAtOnce = 2000

/** The threads start at once, so that they open the gazetteer while the names are still being read. */
export function startResolving(): (names: readonly string[]) => Promise<FoundParties> {
  const threads = Array.from({ length: Math.min(2, availableParallelism()) }, () => {
    const thread = new Worker(new URL('resolve-thread.ts', import.meta.url))
    return { thread, isReady: new Promise((resolve) => thread.once('message', resolve)) }
  })
  return async (names) => {
    const parts: FoundParties[] = []
    let next = 0
    await Promise.all(
      threads.map(async ({ thread, isReady }) => {
        await isReady
        for (let at = next; at < names.length; at = next) {
          next += namesAtOnce
          parts[at / namesAtOnce] = await answerOf(thread, names.slice(at, at + namesAtOnce))
        }
        await thread.terminate()
      }),
    )
    return joined(parts, names.length)
  }
}

function answerOf(thread: Worker, names: readonly string[]): Promise<FoundParties> {
  return new Promise((resolve, reject) => {
    thread.once('error', reject)
    thread.once('message', (found: FoundParties) => {
      thread.off('error', reject)
      resolve(found)
    })
    thread.postMessage(names)
  })
}

function joined(parts: readonly FoundParties[], count: number): FoundParties {
  const candidateCount = parts.reduce((sum, { candidates }) => sum + candidates.length, 0)
  const all = {
    parties: new Int32Array(count).fill(nobody),
    needs: new Uint8Array(count).fill(noDoubt),
    candidates: new Int32Array(candidateCount),
    candidateStarts: new Uint32Array(count + 1),
  }
  let name = 0
  let candidate = 0
  for (const { parties, needs, candidates, candidateStarts } of parts) {
    all.parties.set(parties, name)
    all.needs.set(needs, name)
    all.candidates.set(candidates, candidate)
    for (const start of candidateStarts) all.candidateStarts[name++] = candidate + start
    // The last start is the next part's first.
    name--
    candidate += candidates.length
  }
  return all
}
