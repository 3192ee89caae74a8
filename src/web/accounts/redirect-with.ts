// Leads on to another page, with the cookies that an act has given.
import type { SiteContext } from '../site.ts'

export function redirectWith(c: SiteContext, to: string, cookies: readonly string[] = []): Response {
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
  return c.redirect(to, 303)
}
