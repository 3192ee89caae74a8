// Threads that make pages, each with a connection of its own to the register: a page that takes long holds nobody else up,
// and a machine with several processors makes several pages at once.
import { Worker } from 'node:worker_threads'
import type { MadePage } from '../kept/made-page.ts'

/** What of a request a page depends on. */
export interface PageRequest {
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
}

export interface PageThreads {
  /** null where no thread can be had: whoever asks makes the page. */
  make(request: PageRequest): Promise<MadePage | null>
  /** They only read: whatever they are at is dropped. */
  close(): Promise<void>
}

/**
 * From a thread: `open` once it can make pages, `ready` once it makes them fast, a page for each request, by its number, and `free`
 * when what it is at waits for the register, and another page could be begun.
 */
export type ThreadWord = 'open' | 'ready' | 'free' | { readonly number: number; readonly page: MadePage }

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
/** Pages that one thread is at, where each waits for the register. */
const mostBegun = 16

type Settle = (page: MadePage | null) => void

interface PageThread {
  readonly worker: Worker
  readonly begun: Map<number, Settle>
  state: 'starting' | 'open' | 'ready'
  /** It would begin another page at once. */
  isFree: boolean
}

/**
 * The first thread starts with the pool, another one whenever all have work. Until the first is open, pages wait for it: made here,
 * they would leave behind what is kept of the whole register, and every tidying up of that memory would halt the server.
 *
 * Pages wait in one line, and a thread is given the next when it can begin it: one that is at a long page, or tidies up its memory,
 * holds up nothing but what it is at.
 */
export function openPagePool({ entry, told, most, onGivenUp }: PoolOptions): PageThreads {
  const threads = new Set<PageThread>()
  const line: { readonly request: PageRequest; readonly settle: Settle }[] = []
  let failures = 0
  let last = 0

  function start(): void {
    const worker = new Worker(entry, { workerData: told })
    const thread: PageThread = { worker, begun: new Map(), state: 'starting', isFree: false }
    threads.add(thread)
    let reason = new Error('a thread for pages ended by itself')
    worker.on('message', (word: ThreadWord) => {
      if (word === 'open' || word === 'ready') {
        thread.state = word
        if (word === 'ready') failures = 0
      } else if (word !== 'free') {
        thread.begun.get(word.number)?.(word.page)
        thread.begun.delete(word.number)
      }
      thread.isFree ||= word !== 'ready'
      giveOut()
    })
    worker.on('error', (error) => {
      reason = error instanceof Error ? error : reason
    })
    worker.once('exit', () => {
      threads.delete(thread)
      for (const settle of thread.begun.values()) settle(null)
      if (threads.size === 0) for (const { settle } of line.splice(0)) settle(null)
      if (thread.state !== 'ready' && ++failures === mostFailures) onGivenUp(reason)
    })
    // The server alone decides how long the program runs.
    worker.unref()
  }

  function giveOut(): void {
    while (line.length > 0) {
      const [thread] = freeThreads()
      if (thread === undefined) return
      const { request, settle } = line.shift()!
      const number = ++last
      thread.isFree = false
      thread.begun.set(number, settle)
      thread.worker.postMessage({ number, request })
    }
  }

  /** Ready ones first, of them those with the least work. */
  function freeThreads(): readonly PageThread[] {
    return [...threads].filter(({ isFree, begun }) => isFree && begun.size < mostBegun).sort(byReadiness)
  }

  start()
  return {
    make(request) {
      const areAllBusy = Array.from(threads).every(({ begun }) => begun.size > 0)
      const isStarting = Array.from(threads).some(({ state }) => state !== 'ready')
      if (areAllBusy && !isStarting && threads.size < most && failures < mostFailures) start()
      if (threads.size === 0) return Promise.resolve(null)
      return new Promise((settle) => {
        line.push({ request, settle })
        giveOut()
      })
    },
    async close() {
      failures = mostFailures
      await Promise.all(Array.from(threads, ({ worker }) => worker.terminate()))
    },
  }
}

function byReadiness(one: PageThread, other: PageThread): number {
  if (one.state !== other.state) return one.state === 'ready' ? -1 : 1
  return one.begun.size - other.begun.size
}
