// The register's door for browsers and for machines that ask for the same pages as JSON.
import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { cors } from 'hono/cors'
import { etag } from 'hono/etag'
import { trimTrailingSlash } from 'hono/trailing-slash'
import { type Desk, openDesk } from '../pipeline/desk/desk.ts'
import { type NameDesk, openNameDesk } from '../pipeline/names/name-desk.ts'
import { openTrials } from '../pipeline/trials.ts'
import type { Store } from '../store/store.ts'
import { accountRoutes } from './accounts/account-routes.ts'
import { type Accounts, openAccounts } from './accounts/open-accounts.ts'
import { answerError, routePath } from './answers/answer.tsx'
import { apiBase, apiRoutes } from './api/api-routes.ts'
import { limitReads } from './api/limit-reads.ts'
import { QueryError } from './asked/chosen.ts'
import { isWithin } from './asked/is-within.ts'
import { assetRoutes, loadAssets } from './assets.ts'
import { contribute, contributePage, thanksPage } from './contribute/contribute-page.tsx'
import { deskRoutes } from './desk/desk-routes.ts'
import { readingEvents } from './desk/reading-page.tsx'
import { answerOEmbed, embedColours } from './embed/embed-routes.tsx'
import { clientAddress } from './guarding/client-address.ts'
import { guard } from './guarding/guard.tsx'
import { TooManyTries } from './guarding/limit-tries.ts'
import { requirePolicies } from './guarding/policies.ts'
import { sameOrigin } from './guarding/same-origin.ts'
import { securityHeaders } from './guarding/security-headers.ts'
import { keepPages } from './kept/keep-pages.ts'
import { speak } from './languages/speak.ts'
import { storeIn } from './languages/store-in.ts'
import { mapRoutes } from './map-route.ts'
import { answerMcp } from './mcp/mcp-route.ts'
import { officeRoutes } from './office/office-routes.ts'
import { openDataRoutes } from './open-data/open-data-routes.ts'
import { reconcileRoutes, refuseUnknown } from './reconcile/reconcile-routes.tsx'
import { sitePages } from './site/site-pages.ts'
import { suggest } from './site/suggest.ts'
import type { Site } from './site.ts'
import { handOver } from './threads/hand-over.ts'
import type { PageThreads } from './threads/page-pool.ts'
import { BrokenView, MissingView, TooManyTriesView, WrongQueryView } from './views/error-view.tsx'
import { favicon } from './views/parts/evidence-mark.tsx'

export interface AppOptions {
  readonly store: Store
  /** Answers with today's day, such as `2026-11-21`. */
  readonly day: () => string
  /** Who knows the names of the world; opened with the first question where none is told. */
  readonly names?: NameDesk
  /** Where readers reach the register, such as `https://register.example`; as they ask where none is told. */
  readonly origin?: string | null
  /** Who may come behind the counter. */
  readonly accounts?: Accounts
  /** What reviewers have before them. */
  readonly desk?: Desk
  /** How many web servers of our own stand before this one. */
  readonly proxies?: number
  /** Where pages are made beside this thread. */
  readonly threads?: PageThreads
  /** Whether finished pages are kept here; whoever hands a page over keeps it there. */
  readonly keepsPages?: boolean
}

/** Forms are short; what is longer is refused before it is read. */
const longestForm = 256 * 1024
/** A source of 20 MB, and what is said of it. */
const longestUpload = 21_000_000

export function createApp({
  store,
  day,
  names = openNameDesk(),
  origin = null,
  accounts = openAccounts(store, { origin, secret: null, oidc: null }),
  desk = openDesk({ store }),
  proxies = 0,
  threads,
  keepsPages = true,
}: AppOptions): Hono<Site> {
  const assets = loadAssets()
  const trials = openTrials(store, desk.stages)
  const app = new Hono<Site>({ getPath: routePath })

  if (keepsPages) app.use(keepPages({ store, day }))
  if (threads !== undefined) app.use(handOver(threads))
  app.use(securityHeaders({ isForOthers: (path) => isForOthers(path) || isFrame(path), origin }))
  for (const path of openFiles) app.use(path, cors({ origin: '*', allowMethods: ['GET'], maxAge: 86_400 }))
  app.use('/mcp', cors({ origin: '*', allowMethods: ['GET', 'POST'], maxAge: 86_400 }))
  app.use('/reconcile/*', cors({ origin: '*', allowMethods: ['GET', 'POST'], maxAge: 86_400 }))
  app.use(compress())
  app.use(trimTrailingSlash())
  app.use(speak())
  app.use(sameOrigin(origin, (path) => isForOthers(path) || path === '/mcp'))
  app.use(async (c, next) => {
    // What is decided at the desk is decided of bodies by the register's own names.
    c.set('store', isWithin(c.req.path, '/desk') ? store : storeIn(store, c.var.tongue))
    c.set('day', day())
    c.set('assets', assets)
    c.set('names', names)
    c.set('origin', origin)
    c.set('accounts', accounts)
    c.set('desk', desk)
    c.set('trials', trials)
    c.set('client', clientAddress(c, proxies))
    await next()
  })
  app.use(guard(accounts))
  app.get('/healthz', (c) => c.text('ok'))
  app.get('/favicon.svg', (c) =>
    c.body(favicon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }),
  )
  app.get('/favicon.ico', (c) => c.redirect('/favicon.svg', 308))
  app.route('/assets', assetRoutes(assets))
  app.route('/map', mapRoutes())
  app.route('/reconcile', reconcileRoutes({ store, names, origin, styleSheet: assets.styleSheet }))

  app.use('/mcp', limitReads({ most: 120, seconds: 60 }))
  app.on(['GET', 'POST'], '/mcp', answerMcp)
  app.route(apiBase, apiRoutes())
  app.route('/', openDataRoutes())

  // Before the fingerprint of pages, which waits for their end.
  app.get('/desk/readings/:id/events', readingEvents)
  app.use(etag({ weak: true }), async (c, next) => {
    c.header('Cache-Control', c.var.account === null ? 'no-cache' : 'private, no-cache')
    await next()
  })
  const [short, long] = [bodyLimit({ maxSize: longestForm }), bodyLimit({ maxSize: longestUpload })]
  for (const folder of ['/account', '/desk', '/office', '/contribute']) {
    app.use(`${folder}/*`, (c, next) => (c.req.path === '/desk/readings' ? long : short)(c, next))
    app.use(`${folder}/*`, async (c, next) => {
      await next()
      c.header('Cache-Control', 'no-store')
    })
  }
  app.route('/account', accountRoutes())
  app.route('/desk', deskRoutes())
  app.route('/office', officeRoutes())
  app.get('/contribute', contributePage)
  app.post('/contribute', contribute)
  app.get('/contribute/thanks', thanksPage)
  app.get('/suggest', suggest)
  app.get('/embed/colours.css', embedColours)
  app.get('/oembed', answerOEmbed)
  for (const [path, page] of sitePages) app.get(path, page)

  app.notFound((c) => {
    if (isForOthers(c.req.path)) return refuseUnknown(c)
    return answerError(c, {
      status: 404,
      code: 'not-found',
      title: c.var.tongue.say('error.missingTitle'),
      body: <MissingView />,
    })
  })
  app.onError((error, c) => {
    if (error instanceof TooManyTries) {
      c.header('Retry-After', String(error.seconds))
      const body = <TooManyTriesView seconds={error.seconds} />
      return answerError(c, { status: 429, code: error.code, title: c.var.tongue.say('error.tooMany'), body })
    }
    if (error instanceof QueryError) {
      const { code, key, message } = error
      const body = <WrongQueryView message={error.saidIn(c.var.tongue)} path={c.req.path} />
      return answerError(c, {
        status: 400,
        code,
        errors: [{ key, message }],
        title: c.var.tongue.say('error.wrongTitle'),
        body,
      })
    }
    const id = randomUUID().slice(0, 8)
    console.error(`error ${id} at ${c.req.method} ${c.req.path}:`, error)
    return answerError(c, {
      status: 500,
      code: 'internal',
      id,
      title: c.var.tongue.say('error.brokenTitle'),
      body: <BrokenView id={id} />,
    })
  })
  requirePolicies(app)
  return app
}

/** Files that programs on other pages may read. */
const openFiles = [
  '/download/*',
  '/datapackage.json',
  '/catalog',
  '/catalog.ttl',
  '/catalog.jsonld',
  '/oembed',
]

/** What stands in frames on other pages, and its colours. */
function isFrame(path: string): boolean {
  return path.startsWith('/embed/')
}

/** What programs on other pages ask, and previews that they show in a frame. */
function isForOthers(path: string): boolean {
  return path === '/reconcile' || (path.startsWith('/reconcile/') && path !== '/reconcile/about')
}
