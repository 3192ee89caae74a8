// Finished pages kept until the register changes or the day is over: most readers ask for what somebody had just before.
import type { MiddlewareHandler } from 'hono'
import type { Store } from '../../store/store.ts'
import { isSignedIn } from '../guarding/guard.tsx'
import type { Site, SiteContext } from '../site.ts'
import { answerMade, type MadePage, readMade } from './made-page.ts'
import { registerState } from './register-state.ts'

interface KeptPage extends MadePage {
  readonly etag: string
}

interface KeepOptions {
  readonly store: Store
  readonly day: () => string
  /** Bytes of all pages together. */
  readonly most?: number
}

/** Two thousand pages as browsers take them. */
const mostBytes = 16_000_000

/** Only what everybody sees alike is kept: pages with a fingerprint, for readers who have not signed in. */
export function keepPages({ store, day, most = mostBytes }: KeepOptions): MiddlewareHandler<Site> {
  let shelf = emptyShelf('', most)
  return async (c, next) => {
    if (c.req.method !== 'GET' || isSignedIn(c)) return next()
    const key = keyOf(c)
    const state = `${day()} ${await registerState(store)}`
    if (shelf.state !== state) shelf = emptyShelf(state, most)
    const own = shelf
    const known = own.find(key)
    if (known !== undefined) return again(c, known)
    await next()
    const page = c.var.made ?? (await madeHere(c))
    const etag = page?.headers.etag
    if (page === null || page.status !== 200 || etag === undefined || !isForAll(page)) return
    own.keep(key, { ...page, etag })
  }
}

interface Shelf {
  /** The state of the register that its pages show. */
  readonly state: string
  find(key: string): KeptPage | undefined
  keep(key: string, page: KeptPage): void
}

/** Pages that were asked for once and found no room. */
const mostAwaited = 20_000

/**
 * While there is room every page is kept, then those that are asked for a second time: a program that walks through the whole register
 * would otherwise put what readers ask for out of it, and leave as many bytes behind to be tidied away as it reads.
 */
function emptyShelf(state: string, most: number): Shelf {
  const pages = new Map<string, KeptPage>()
  const awaited = new Set<string>()
  let held = 0
  return {
    state,
    find: (key) => {
      const known = pages.get(key)
      if (known === undefined) return undefined
      // The least wanted stand first.
      pages.delete(key)
      pages.set(key, known)
      return known
    },
    keep: (key, page) => {
      const size = page.letters.length
      if (size > most / 4 || pages.has(key)) return
      if (held + size > most && !awaited.delete(key)) {
        if (awaited.size < mostAwaited) awaited.add(key)
        return
      }
      pages.set(key, page)
      held += size
      for (const [oldest, { letters }] of pages) {
        if (held <= most) break
        pages.delete(oldest)
        held -= letters.length
      }
    },
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
  c.res = answerMade(c, page)
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

function again(c: SiteContext, page: KeptPage): Response {
  const known = c.req.header('if-none-match')?.split(',') ?? []
  const isKnown = known.some((one) => bare(one) === bare(page.etag) || one.trim() === '*')
  if (!isKnown) return answerMade(c, page)
  const kept = Object.entries(page.headers).filter(
    ([name]) => !/^content-(?:type|length|encoding)$/.test(name),
  )
  return answerMade(c, { status: 304, headers: Object.fromEntries(kept), letters: '' })
}

function bare(etag: string): string {
  return etag.trim().replace(/^W\//, '')
}
