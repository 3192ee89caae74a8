// Answers with a file that is written while it is read, and with 304 where the asker has it already.
import { createHash } from 'node:crypto'
import type { SiteContext } from '../site.ts'
import { inChunks } from './in-chunks.ts'
import { originOf } from './origin-of.ts'

export interface StreamedFile {
  readonly mediaType: string
  /** The name under which it is kept; shown in place where none is told. */
  readonly file?: string
  /** Shown or subscribed to instead of being kept. */
  readonly isFollowed?: boolean
  readonly write: () => Promise<AsyncIterable<string | Uint8Array>> | AsyncIterable<string | Uint8Array>
}

export async function streamFile(
  c: SiteContext,
  { mediaType, file, isFollowed = false, write }: StreamedFile,
): Promise<Response> {
  const tag = await tagOf(c)
  c.header('Cache-Control', 'no-cache')
  if (tag !== null) {
    c.header('ETag', tag)
    const held = (c.req.header('If-None-Match') ?? '').split(',').map((one) => one.trim())
    if (held.includes(tag) || held.includes('*')) return c.body(null, 304)
  }
  c.header('Content-Type', mediaType)
  c.header('X-Robots-Tag', 'noindex')
  if (file !== undefined)
    c.header('Content-Disposition', `${isFollowed ? 'inline' : 'attachment'}; filename="${file}"`)
  return c.body(ReadableStream.from(inChunks(await write())))
}

/** Changes with the facts, the day and the question; null while facts wait to be worked in. */
async function tagOf(c: SiteContext): Promise<string | null> {
  const { store, day } = c.var
  const version = await store.facts.version()
  if (!(await store.facts.areInViews())) return null
  const { pathname, search } = new URL(c.req.url)
  const key = JSON.stringify([version, day, originOf(c), pathname, search, c.req.header('Accept') ?? ''])
  return `W/"${createHash('sha256').update(key).digest('base64url').slice(0, 27)}"`
}
