// Where readers reach the register: as it was told, else as they ask.
import type { SiteContext } from '../site.ts'

export function originOf(c: SiteContext): string {
  return c.var.origin ?? new URL(c.req.url).origin
}
