// So many questions a minute from one address, counted in memory: what is left is told with every answer.
import type { MiddlewareHandler } from 'hono'
import type { Site } from '../site.ts'
import { answerProblem } from './problem.ts'

export interface ReadLimit {
  readonly most: number
  readonly seconds: number
}

interface Window {
  count: number
  readonly endsAt: number
}

/** Windows are swept when so many clients are known, so that memory stays small. */
const mostClients = 10_000

export function limitReads({ most, seconds }: ReadLimit): MiddlewareHandler<Site> {
  const windows = new Map<string, Window>()
  return async (c, next) => {
    const now = Date.now()
    if (windows.size > mostClients) {
      for (const [client, { endsAt }] of windows) if (endsAt <= now) windows.delete(client)
    }
    const known = windows.get(c.var.client)
    const window =
      known === undefined || known.endsAt <= now ? { count: 0, endsAt: now + seconds * 1000 } : known
    windows.set(c.var.client, window)
    window.count += 1
    const left = Math.max(0, most - window.count)
    const wait = Math.ceil((window.endsAt - now) / 1000)
    c.header('RateLimit-Limit', String(most))
    c.header('RateLimit-Remaining', String(left))
    c.header('RateLimit-Reset', String(wait))
    if (window.count <= most) return next()
    c.header('Retry-After', String(wait))
    return answerProblem(c, {
      status: 429,
      detail: `More than ${most} questions in ${seconds} seconds; wait ${wait} seconds.`,
    })
  }
}
