// Long lists a part at a time: an opaque cursor says behind what the next part begins.
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { QueryError } from '../asked/chosen.ts'

export const mostOfPage = 200
const usual = 50

export const pageQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(mostOfPage)
    .default(usual)
    .openapi({ description: `How many at once, at most ${mostOfPage}.` }),
  cursor: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'From `next` of the part before, as it stands.' }),
}

export const nextSchema = z
  .string()
  .nullable()
  .openapi({ description: 'Address of the next part, also in the header `Link`; null at the end.' })

/** The id behind which the part begins; refused where it is no cursor of ours. */
export function readCursor(cursor: string | undefined): string | null {
  if (cursor === undefined) return null
  const id = Buffer.from(cursor, 'base64url').toString()
  if (/^[a-z]{3}_[\w-]{1,120}$/.test(id)) return id
  throw new QueryError('cursor', 'wrong.cursor', { key: 'cursor', next: '`next`' })
}

/** Asks for one thing more than is shown, so that the end is known; answers what is shown and the address of what follows. */
export async function partOf<Thing extends { readonly id: string }>(
  c: Context,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  read: (page: { readonly after: string | null; readonly limit: number }) => Promise<readonly Thing[]>,
): Promise<{ readonly things: readonly Thing[]; readonly next: string | null }> {
  const found = await read({ after: readCursor(cursor), limit: limit + 1 })
  const things = found.slice(0, limit)
  const last = things.at(-1)
  if (found.length <= limit || last === undefined) return { things, next: null }
  const address = new URL(c.req.url)
  address.searchParams.set('cursor', Buffer.from(last.id).toString('base64url'))
  const next = `${address.pathname}${address.search}`
  c.header('Link', `<${next}>; rel="next"`)
  return { things, next }
}
