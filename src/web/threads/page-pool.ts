// Threads that make pages, each with a connection of its own to the register: a page that takes long holds nobody else up,
// and a machine with several processors makes several pages at once.
import { Worker } from 'node:worker_threads'
import type { MadePage } from '../kept/made-page.ts'
import { received, type SentPage } from './sent-page.ts'

/** What of a request a page depends on. */
export interface PageRequest {
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
}

export interface PageThreads {
  /** null where no thread is ready: whoever asks makes the page. */
  make(request: PageRequest): Promise<MadePage | null>
  /** They only read: whatever they are at is dropped. */
  close(): Promise<void>
}

/** From a thread: `ready` once, then a page for each request, by its number. */
export type ThreadWord = 'ready' | { readonly number: number; readonly page: SentPage }

export interface PoolOptions {
  /** The module that a thread runs, and what it is told. */
  readonly entry: URL
  readonly told: unknown
  readonly most: number
  /** Told once when threads are given up, because they end before they are ready. */
  readonly onGivenUp: (reason: Error) => void
}

/** As many in a row that end before they are ready, and no further one is started. */
const mostFailures = 3

interface PageThread {
  readonly worker: Worker
  readonly waiting: Map<number, (page: MadePage | null) => void>
  isReady: boolean
}

/** The first thread starts with the first page, another one whenever all have work. */
export function openPagePool({ entry, told, most, onGivenUp }: PoolOptions): PageThreads {
  const threads = new Set<PageThread>()
  let failures = 0
  let last = 0

  function start(): void {
    const worker = new Worker(entry, { workerData: told })
    const thread: PageThread = { worker, waiting: new Map(), isReady: false }
    threads.add(thread)
    let reason = new Error('a thread for pages ended by itself')
    worker.on('message', (word: ThreadWord) => {
      if (word === 'ready') {
        thread.isReady = true
        failures = 0
      } else {
        thread.waiting.get(word.number)?.(received(word.page))
        thread.waiting.delete(word.number)
      }
    })
    worker.on('error', (error) => {
      reason = error instanceof Error ? error : reason
    })
    worker.once('exit', () => {
      threads.delete(thread)
      for (const answer of thread.waiting.values()) answer(null)
      if (!thread.isReady && ++failures === mostFailures) onGivenUp(reason)
    })
    // The server alone decides how long the program runs.
    worker.unref()
  }

  return {
    make(request) {
      const ready = [...threads].filter(({ isReady }) => isReady)
      const [idlest] = ready.sort((a, b) => a.waiting.size - b.waiting.size)
      const areAllBusy = idlest === undefined || idlest.waiting.size > 0
      const isStarting = ready.length < threads.size
      if (areAllBusy && !isStarting && threads.size < most && failures < mostFailures) start()
      if (idlest === undefined) return Promise.resolve(null)
      const number = ++last
      return new Promise((resolve) => {
        idlest.waiting.set(number, resolve)
        idlest.worker.postMessage({ number, request })
      })
    },
    async close() {
      failures = mostFailures
      await Promise.all(Array.from(threads, ({ worker }) => worker.terminate()))
    },
  }
}
