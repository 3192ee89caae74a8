// Has pages made on threads where there are any, and makes them here where none is ready.
import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { isSignedIn } from '../guarding/guard.tsx'
import { answerMade } from '../kept/made-page.ts'
import { sitePages } from '../site/site-pages.ts'
import type { Site } from '../site.ts'
import type { PageThreads } from './page-pool.ts'

/** Only pages that everybody sees alike: who has signed in is known here alone. */
export function handOver(threads: PageThreads): MiddlewareHandler<Site> {
  return async (c, next) => {
    const isPage = matchedRoutes(c).some(({ method, path }) => method === 'GET' && sitePages.has(path))
    if (c.req.method !== 'GET' || !isPage || isSignedIn(c)) return next()
    const page = await threads.make({ url: c.req.url, headers: [...c.req.raw.headers] })
    if (page === null) return next()
    c.set('made', page)
    return answerMade(c, page)
  }
}
