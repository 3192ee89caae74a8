// Many names resolved on all cores, each thread given a part in its turn.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type FoundParties, nobody, noDoubt } from './found-parties.ts'
import type { ThreadAnswer, ThreadQuestion } from './resolve-thread.ts'

export interface Resolving {
  /** Begins with them at once. */
  add(names: readonly string[]): void
  /** What was found for all that were added, in their order. */
  all(): Promise<FoundParties>
}

/** The threads start at once, so that they open the gazetteer while the first names are being read. */
export function startResolving(): Resolving {
  const threads = Array.from(
    { length: Math.min(2, availableParallelism()) },
    () => new Worker(new URL('resolve-thread.ts', import.meta.url)),
  )
  const parts: FoundParties[] = []
  let [asked, answered, count] = [0, 0, 0]
  const all = Promise.withResolvers<void>()
  let isWhole = false
  const endIfDone = () => {
    if (isWhole && answered === asked) all.resolve()
  }
  for (const thread of threads) {
    thread.on('error', all.reject)
    thread.on('message', ({ part, found }: ThreadAnswer) => {
      parts[part] = found
      answered++
      endIfDone()
    })
  }
  return {
    add(names) {
      const part = asked++
      count += names.length
      threads[part % threads.length]!.postMessage({ part, names } satisfies ThreadQuestion)
    },
    async all() {
      isWhole = true
      endIfDone()
      await all.promise
      await Promise.all(threads.map((thread) => thread.terminate()))
      return joined(parts, count)
    },
  }
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
