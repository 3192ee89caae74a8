// Finished pages kept until the register changes or the day is over: most readers ask for what somebody had just before.
import type { MiddlewareHandler } from 'hono'
import type { Store } from '../../store/store.ts'
import { isSignedIn } from '../guard.tsx'
import type { Site, SiteContext } from '../site.ts'
import { answerMade, type MadePage, readMade } from './made-page.ts'
import { registerState } from './register-state.ts'

interface KeptPage {
  /** The state of the register that it shows. */
  readonly state: string
  readonly etag: string
  readonly page: MadePage
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
    held -= pages.get(key)?.page.bytes.length ?? 0
    pages.delete(key)
  }
  return async (c, next) => {
    if (c.req.method !== 'GET' || isSignedIn(c)) return next()
    const key = keyOf(c)
    const state = `${day()} ${await registerState(store)}`
    const known = pages.get(key)
    if (known?.state === state) {
      // The least wanted stand first.
      pages.delete(key)
      pages.set(key, known)
      return again(c, known)
    }
    await next()
    const page = c.var.made ?? (await madeHere(c))
    const etag = page?.headers.etag
    if (page === null || page.status !== 200 || etag === undefined || !isForAll(page)) return
    drop(key)
    if (page.bytes.length > most / 4) return
    pages.set(key, { state, etag, page })
    held += page.bytes.length
    for (const oldest of pages.keys()) {
      if (held <= most) break
      drop(oldest)
    }
  }
}

const packing = 'accept-encoding'
/** What the front page looks at to find the reader's language. */
const wishesAtFront = ['accept-language', 'sec-fetch-site']

/** null where there is no fingerprint: some answers have no end. */
async function madeHere(c: SiteContext): Promise<MadePage | null> {
  if (!c.res.headers.has('ETag')) return null
  const page = await readMade(c.res)
  c.res = undefined
  c.res = answerMade(page)
  return page
}

/** Whether nobody else gets another answer, but for what the key tells apart. */
function isForAll({ headers }: MadePage): boolean {
  const varied = (headers.vary ?? '').toLowerCase().split(/\s*,\s*/)
  const isTold = varied.every((name) => ['', packing, ...wishesAtFront].includes(name))
  return isTold && headers['cache-control'] === 'no-cache'
}

function keyOf(c: SiteContext): string {
  const isFront = c.req.path === '/' && new URL(c.req.url).pathname === '/'
  const wishes = isFront ? [packing, ...wishesAtFront] : [packing]
  return [c.req.url, ...wishes.map((name) => c.req.header(name) ?? '')].join('\n')
}

function again(c: SiteContext, { etag, page }: KeptPage): Response {
  const known = c.req.header('if-none-match')?.split(',') ?? []
  const isKnown = known.some((one) => bare(one) === bare(etag) || one.trim() === '*')
  if (!isKnown) return answerMade(page)
  const kept = Object.entries(page.headers).filter(
    ([name]) => !/^content-(?:type|length|encoding)$/.test(name),
  )
  return answerMade({ status: 304, headers: Object.fromEntries(kept), bytes: nothing })
}

const nothing = new Uint8Array(0)

function bare(etag: string): string {
  return etag.trim().replace(/^W\//, '')
}
