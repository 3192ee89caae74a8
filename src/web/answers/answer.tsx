// Every page has a twin in JSON at the same address with `.json` behind it; one function answers both.
import type { Child } from 'hono/jsx'
import { citePage, type PageCitation } from '../../publish/cite-page.ts'
import type { JsonLd } from '../../publish/page-json-ld.ts'
import { languages } from '../../wording/languages.ts'
import type { Island } from '../assets.ts'
import { pathIn, readLanguage } from '../languages/language-path.ts'
import { linkWithin } from '../languages/link-within.ts'
import { Spoken } from '../languages/use-tongue.ts'
import { originOf } from '../open-data/origin-of.ts'
import type { SiteContext } from '../site.ts'
import { type LanguageLink, PageFrame } from '../views/frame/page-frame.tsx'
import { finishPage } from './finish-page.ts'

export interface Page {
  readonly title: string
  /** What the page tells, in a sentence, for search engines and link previews. */
  readonly description?: string
  readonly body: Child
  /** The same for machines. */
  readonly twin: Readonly<Record<string, unknown>>
  /** The page has a search box of its own, so the masthead needs none. */
  readonly hasSearch?: boolean
  readonly isFront?: boolean
  /** The page lists agreements: what narrows the files of all to them, such as `party=pty_…`. */
  readonly list?: string
  /** People may want to cite it: how to do so stands at its end and in the twin. */
  readonly isCited?: boolean
  /** What search engines read of it. */
  readonly jsonLd?: JsonLd
  /** The page of a body or a country, which other pages can show in a frame. */
  readonly canBeShownElsewhere?: boolean
  /** A script that this page alone brings along. */
  readonly island?: Island
  /** Seconds after which a browser without scripts asks again. */
  readonly asksAgainAfter?: number
  readonly status?: PageStatus
}

export type PageStatus = 200 | 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500

const suffix = '.json'

/** The path that routes see: without the language and the twin's suffix, `/index` being the front page. */
export function routePath(request: Request): string {
  const { path: pathname } = readLanguage(new URL(request.url).pathname)
  // The API and built files have no twins.
  if (pathname.startsWith('/api/v1/') || pathname.startsWith('/assets/')) return pathname
  // Clients of the reconciliation service write its address with and without the slash, and post to it as written.
  if (pathname === '/reconcile/') return '/reconcile'
  if (!pathname.endsWith(suffix) || pathname === '/datapackage.json') return pathname
  const path = pathname.slice(0, -suffix.length)
  return path === '/index' ? '/' : path
}

export function wantsTwin(c: SiteContext): boolean {
  return new URL(c.req.url).pathname.endsWith(suffix)
}

/** The address of the twin, with the same question. */
export function twinPath(c: SiteContext): string {
  const { pathname, search } = new URL(c.req.url)
  if (pathname.endsWith(suffix)) return `${pathname}${search}`
  const { language, path } = readLanguage(pathname)
  return `${pathIn(language, path === '/' ? '/index' : path)}${suffix}${search}`
}

/** The same page with the same question in every language; null where it answers a form that was sent. */
function languageLinks(c: SiteContext): readonly LanguageLink[] | null {
  if (c.req.method !== 'GET') return null
  const { pathname, search } = new URL(c.req.url)
  const { path } = readLanguage(pathname)
  return languages.map((language) => ({ language, address: `${pathIn(language, path)}${search}` }))
}

export function answer(c: SiteContext, page: Page): Response | Promise<Response> {
  const status = page.status ?? 200
  const citation = page.isCited === true ? citeThis(c, page.title) : null
  if (wantsTwin(c)) {
    const cited = citation === null ? {} : { citation }
    return c.json({ ok: status < 400, ...page.twin, ...cited }, status)
  }
  const { tongue } = c.var
  const frame = (
    <Spoken tongue={tongue}>
      <PageFrame
        title={page.title}
        description={page.description ?? null}
        hasSearch={page.hasSearch === true}
        isFront={page.isFront === true}
        twin={status === 200 ? twinPath(c) : null}
        list={page.list ?? null}
        path={c.req.path}
        origin={originOf(c)}
        languages={languageLinks(c)}
        isPublished={status === 200}
        island={page.island === undefined ? null : (c.var.assets.islands[page.island] ?? null)}
        asksAgainAfter={page.asksAgainAfter ?? null}
        account={c.var.account ?? null}
        citation={citation}
        oEmbed={page.canBeShownElsewhere === true ? oEmbedPath(c) : null}
        jsonLd={page.jsonLd ?? null}
        assets={c.var.assets}
      >
        {page.body}
      </PageFrame>
    </Spoken>
  )
  return finishPage(c, linkWithin(tongue.language, `<!doctype html>${frame.toString()}`), status)
}

/** Where programs that put our pages into others ask how. */
function oEmbedPath(c: SiteContext): string {
  const { pathname } = new URL(c.req.url)
  return `/oembed?url=${encodeURIComponent(`${originOf(c)}${pathname}`)}`
}

/** With all that its address asks for. */
function citeThis(c: SiteContext, title: string): PageCitation {
  const { search } = new URL(c.req.url)
  const address = `${originOf(c)}${pathIn(c.var.tongue.language, c.req.path)}${search}`
  return citePage({ title, address, day: c.var.day }, c.var.tongue)
}

/** Answers with an error in the shape that all of ours have. */
export function answerError(
  c: SiteContext,
  error: {
    readonly status: PageStatus
    readonly code: string
    readonly body: Child
    readonly title: string
    readonly id?: string
    /** What is wrong with each value that was given. */
    readonly errors?: readonly { readonly key: string; readonly message: string }[]
  },
): Response | Promise<Response> {
  const { status, code, id, errors = [] } = error
  const twin = { ok: false, error: code, errors, ...(id === undefined ? {} : { id }), status }
  return answer(c, { title: error.title, body: error.body, hasSearch: status === 404, twin, status })
}
