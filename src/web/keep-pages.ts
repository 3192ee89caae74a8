// Finished pages kept until the register changes or the day is over: most readers ask for what somebody had just before.
import type { MiddlewareHandler } from 'hono'
import type { Store } from '../store/store.ts'
import { isSignedIn } from './guard.tsx'
import type { Site, SiteContext } from './site.ts'

interface KeptPage {
  /** The state of the register that it shows. */
  readonly state: string
  readonly headers: readonly (readonly [string, string])[]
  readonly etag: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

interface KeepOptions {
  readonly store: Store
  readonly day: () => string
  /** Bytes of all pages together. */
  readonly most?: number
}

const mostBytes = 64_000_000

/** Only what everybody sees alike is kept: pages with a fingerprint, for readers who have not signed in. */
export function keepPages({ store, day, most = mostBytes }: KeepOptions): MiddlewareHandler<Site> {
  const pages = new Map<string, KeptPage>()
  let held = 0
  const drop = (key: string) => {
    held -= pages.get(key)?.bytes.length ?? 0
    pages.delete(key)
  }
  return async (c, next) => {
    if (c.req.method !== 'GET' || isSignedIn(c)) return next()
    const key = keyOf(c)
    // Before the page is made: what changes meanwhile is then missing from it, and it is made again.
    const state = `${day()} ${JSON.stringify(await store.blocks.basis())}`
    const known = pages.get(key)
    if (known?.state === state) {
      // The least wanted stand first.
      pages.delete(key)
      pages.set(key, known)
      return again(c, known)
    }
    await next()
    const etag = c.res.headers.get('ETag')
    if (c.res.status !== 200 || etag === null || !isForAll(c.res.headers)) return
    const bytes = new Uint8Array(await c.res.arrayBuffer())
    const page = { state, etag, bytes, headers: [...c.res.headers] }
    c.res = new Response(bytes, { headers: c.res.headers })
    drop(key)
    if (bytes.length > most / 4) return
    pages.set(key, page)
    held += bytes.length
    for (const oldest of pages.keys()) {
      if (held <= most) break
      drop(oldest)
    }
  }
}

const packing = 'accept-encoding'
/** What the front page looks at to find the reader's language. */
const wishesAtFront = ['accept-language', 'sec-fetch-site']

/** Whether nobody else gets another answer, but for what the key tells apart. */
function isForAll(headers: Headers): boolean {
  const varied = (headers.get('Vary') ?? '').toLowerCase().split(/\s*,\s*/)
  const isTold = varied.every((name) => ['', packing, ...wishesAtFront].includes(name))
  return isTold && headers.get('Cache-Control') === 'no-cache'
}

function keyOf(c: SiteContext): string {
  const { pathname } = new URL(c.req.url)
  const wishes = [packing, ...(pathname === '/' ? wishesAtFront : [])]
  return [c.req.url, ...wishes.map((name) => c.req.header(name) ?? '')].join('\n')
}

function again(c: SiteContext, { headers, etag, bytes }: KeptPage): Response {
  const known = c.req.header('if-none-match')?.split(',') ?? []
  const isKnown = known.some((one) => bare(one) === bare(etag) || one.trim() === '*')
  if (!isKnown) return new Response(bytes, { headers: headers as [string, string][] })
  const kept = headers.filter(([name]) => !/^content-(?:type|length|encoding)$/i.test(name))
  return new Response(null, { status: 304, headers: kept as [string, string][] })
}

function bare(etag: string): string {
  return etag.trim().replace(/^W\//, '')
}
