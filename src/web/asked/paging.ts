// Long lists come in parts; which part is told in the address.

import type { SiteContext } from '../site.ts'
import type { PagerProps } from '../views/parts/pager.tsx'

export interface PagePart {
  readonly offset: number
  readonly limit: number
  readonly total: number
}

/** Readers narrow a list down or follow it; half as many rows are answered twice as fast. */
const perPage = 25

/** The part that the address asks for; the first where it asks for none or for nonsense. */
export function pageOf(c: SiteContext, total: number, limit = perPage): PagePart {
  const from = offsetIn(c.req.query('from') ?? '')
  return { offset: from < total ? from : 0, limit, total }
}

export function pager(c: SiteContext, { offset, limit, total }: PagePart): PagerProps {
  const last = Math.min(offset + limit, total)
  return {
    previous: offset === 0 ? null : addressFrom(c, Math.max(0, offset - limit)),
    next: last >= total ? null : addressFrom(c, last),
    words: c.var.tongue.say('list.part', { from: offset + 1, to: last, total }),
  }
}

function addressFrom(c: SiteContext, offset: number): string {
  const url = new URL(c.req.url)
  if (offset === 0) url.searchParams.delete('from')
  else url.searchParams.set('from', tokenOf(offset))
  return `${url.pathname}${url.search}`
}

/** Nobody counts with it, so that it may one day hold what stands last on the page instead of a number. */
function tokenOf(offset: number): string {
  return Buffer.from(`after ${offset}`).toString('base64url')
}

function offsetIn(token: string): number {
  const [, offset = '0'] = /^after (\d{1,7})$/.exec(Buffer.from(token, 'base64url').toString()) ?? []
  return Number(offset)
}
