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

/** From a thread: `open` once it can make pages, `ready` once it makes them fast, and a page for each request, by its number. */
export type ThreadWord = 'open' | 'ready' | { readonly number: number; readonly page: MadePage }

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

type Settle = (page: MadePage | null) => void

interface PageThread {
  readonly worker: Worker
  readonly waiting: Map<number, Settle>
  state: 'starting' | 'open' | 'ready'
}

/**
 * The first thread starts with the pool, another one whenever all have work. Until the first is open, pages wait for it: made here,
 * they would leave behind what is kept of the whole register, and every tidying up of that memory would halt the server.
 */
export function openPagePool({ entry, told, most, onGivenUp }: PoolOptions): PageThreads {
  const threads = new Set<PageThread>()
  let early: { readonly request: PageRequest; readonly settle: Settle }[] = []
  let failures = 0
  let last = 0

  function start(): void {
    const worker = new Worker(entry, { workerData: told })
    const thread: PageThread = { worker, waiting: new Map(), state: 'starting' }
    threads.add(thread)
    let reason = new Error('a thread for pages ended by itself')
    worker.on('message', (word: ThreadWord) => {
      if (word === 'open' || word === 'ready') {
        thread.state = word
        if (word === 'ready') failures = 0
        for (const { request, settle } of takeEarly()) send(thread, request, settle)
      } else {
        thread.waiting.get(word.number)?.(word.page)
        thread.waiting.delete(word.number)
      }
    })
    worker.on('error', (error) => {
      reason = error instanceof Error ? error : reason
    })
    worker.once('exit', () => {
      threads.delete(thread)
      for (const settle of thread.waiting.values()) settle(null)
      if (threads.size === 0) for (const { settle } of takeEarly()) settle(null)
      if (thread.state !== 'ready' && ++failures === mostFailures) onGivenUp(reason)
    })
    // The server alone decides how long the program runs.
    worker.unref()
  }

  function takeEarly() {
    const taken = early
    early = []
    return taken
  }

  function send({ waiting, worker }: PageThread, request: PageRequest, settle: Settle): void {
    const number = ++last
    waiting.set(number, settle)
    worker.postMessage({ number, request })
  }

  start()
  return {
    make(request) {
      const [idlest] = [...threads].filter(({ state }) => state !== 'starting').sort(byReadiness)
      const areAllBusy = idlest === undefined || idlest.waiting.size > 0
      const isStarting = Array.from(threads).some(({ state }) => state !== 'ready')
      if (areAllBusy && !isStarting && threads.size < most && failures < mostFailures) start()
      if (threads.size === 0) return Promise.resolve(null)
      return new Promise((settle) => {
        if (idlest === undefined) early.push({ request, settle })
        else send(idlest, request, settle)
      })
    },
    async close() {
      failures = mostFailures
      await Promise.all(Array.from(threads, ({ worker }) => worker.terminate()))
    },
  }
}

/** Ready ones first, of them those with the least work. */
function byReadiness(one: PageThread, other: PageThread): number {
  if (one.state !== other.state) return one.state === 'ready' ? -1 : 1
  return one.waiting.size - other.waiting.size
}
