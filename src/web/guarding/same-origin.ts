// Refuses what other sites' pages send in a reader's name.
import type { MiddlewareHandler } from 'hono'

/** Every browser tells the origin of a form; a program that sends one has to tell it too. */
export function sameOrigin(origin: string | null, isOpen: (path: string) => boolean): MiddlewareHandler {
  return async (c, next) => {
    const isSafe = c.req.method === 'GET' || c.req.method === 'HEAD' || c.req.method === 'OPTIONS'
    if (isSafe || isOpen(c.req.path) || isOurs(c.req.header('origin'), origin, c.req.url)) return next()
    return c.text('This form was not sent from a page of this register.', 403)
  }
}

/** Behind another web server the address that it asks at need not be the reader's: the host is what counts then. */
function isOurs(told: string | undefined, origin: string | null, asked: string): boolean {
  if (told === undefined || !URL.canParse(told)) return false
  return origin === null ? new URL(told).host === new URL(asked).host : told === origin
}
