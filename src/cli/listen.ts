// Serves the register until somebody asks it to stop.
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { RegisterError } from '../model/register-error.ts'
import type { RegisterPlace } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import type { PageThreads } from '../web/threads/page-pool.ts'
import { type CommandWords, type OptionSpec, UsageError } from './command.ts'
import type { ThreadTold } from './page-thread.ts'
import { say } from './terminal.ts'

export const listenOptions = {
  port: { type: 'string', value: 'N', help: 'port to serve at (default: $PORT or 4380)' },
  host: {
    type: 'string',
    value: 'NAME',
    help: 'address to serve at (default: $HOST or 127.0.0.1, this machine only)',
  },
  url: {
    type: 'string',
    value: 'URL',
    help: 'where readers reach it, such as https://register.example (default: $POBRATIM_URL, else as they ask)',
  },
  threads: {
    type: 'string',
    value: 'N',
    help: 'threads that make pages, 0 to 64 (default: $POBRATIM_THREADS, else one for each processor, four at most)',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

export interface Address {
  readonly host: string
  readonly port: number
  /** Where readers reach the register; null where nobody has told. */
  readonly origin: string | null
}

export function addressOf(words: CommandWords, environment: NodeJS.ProcessEnv = process.env): Address {
  const written = words.string('port') ?? environment.PORT ?? '4380'
  const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN
  if (!(port <= 65_535)) throw new UsageError(`"${written}" is no port; it is a number up to 65535`)
  const host = words.string('host') ?? environment.HOST ?? '127.0.0.1'
  return { host, port, origin: originOf(words.string('url') ?? environment.POBRATIM_URL ?? '') }
}

export function threadsOf(words: CommandWords, environment: NodeJS.ProcessEnv = process.env): number {
  const written = words.string('threads') ?? environment.POBRATIM_THREADS ?? ''
  if (written === '') return availableParallelism() === 1 ? 0 : Math.min(availableParallelism(), 4)
  const threads = /^\d{1,2}$/.test(written) ? Number(written) : Number.NaN
  if (!(threads <= 64)) throw new UsageError(`"${written}" is no number of threads from 0 to 64`)
  return threads
}

/** null where nothing is written. */
export function originOf(written: string): string | null {
  if (written === '') return null
  const url = URL.parse(written)
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === ''
  if (!isOrigin) throw new UsageError(`"${written}" is no address such as https://register.example`)
  return url.origin
}

/** Told before any long work; whoever takes the port meanwhile is told of by `listen`. */
export async function requireFreePort(address: Address): Promise<void> {
  const { createServer } = await import('node:net')
  await new Promise<void>((resolve, reject) => {
    const server = createServer()
    server.on('error', (error: NodeJS.ErrnoException) => reject(explained(error, address)))
    server.listen(address.port, address.host, () => server.close(() => resolve()))
  })
}

export interface Served extends Address {
  /** Where the register is; its folder may hold names that the office added. Threads for pages are told of it. */
  readonly place?: RegisterPlace
  /** How many threads may make pages beside the one that answers. */
  readonly threads?: number
}

/** `onReady` is told the address; the promise ends when the server has been stopped. */
export async function listen(
  store: Store,
  { place, threads: most = 0, ...address }: Served,
  onReady: (url: string) => void,
  stopAsked: Promise<void> = interrupted(),
): Promise<void> {
  const { serve } = await import('@hono/node-server')
  const { composeApp } = await import('./compose-app.ts')
  const threads = place === undefined ? null : await openThreads({ place, origin: address.origin }, most)
  const told = { place, origin: address.origin }
  const app = composeApp(store, threads === null ? told : { ...told, threads })
  await new Promise<void>((resolve, reject) => {
    const where = { port: address.port, hostname: address.host }
    const server = serve({ fetch: app.fetch, ...where, serverOptions: { keepAliveTimeout } }, ({ port }) =>
      onReady(`http://${hostInUrl(address.host)}:${port}/`),
    )
    server.on('error', (error: NodeJS.ErrnoException) => reject(explained(error, address)))
    void stopAsked.then(() => {
      server.close(() => resolve())
      // Connections that browsers keep open would hold the server for as long as they like.
      if ('closeAllConnections' in server) server.closeAllConnections()
    })
  })
  await threads?.close()
}

/** Beside this file in what was built; Node does not run the source of pages as it stands. */
async function openThreads(told: ThreadTold, most: number): Promise<PageThreads | null> {
  if (most === 0 || extname(fileURLToPath(import.meta.url)) !== '.js') return null
  const { openPagePool } = await import('../web/threads/page-pool.ts')
  setFlagsFromString(rarerTidying)
  return openPagePool({
    entry: new URL('./page-thread.js', import.meta.url),
    told,
    most,
    onGivenUp: ({ message }) => say(`pobratim: pages are made without threads: ${message}`),
  })
}

/**
 * V8 looks through all that a thread keeps as soon as that has grown by a few tenths, with both hands: beside a large register every
 * few seconds, and pages wait a tenth of a second. It may grow to twice as much.
 */
const rarerTidying = '--heap-growing-percent=100'

/** Longer than the minute for which web servers before ours keep theirs: where we closed first, a form could be sent into the closing. */
const keepAliveTimeout = 75_000

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

function hostInUrl(host: string): string {
  if (host === '127.0.0.1' || host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function explained(error: NodeJS.ErrnoException, { host, port }: Address): Error {
  if (error.code === 'EADDRINUSE') {
    return new RegisterError(
      'port-taken',
      `port ${port} is taken, perhaps by a register that is open already; choose another with --port N`,
    )
  }
  if (error.code === 'EACCES')
    return new RegisterError(
      'port-denied',
      `port ${port} may not be used; choose one above 1023 with --port N`,
    )
  return new RegisterError('cannot-serve', `cannot serve at ${host} port ${port}: ${error.message}`)
}
