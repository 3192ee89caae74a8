// A finished page apart from who asked for it: what is kept of it, and what threads hand over.
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'

export interface MadePage {
  readonly status: number
  /** No page that everybody sees alike sets a cookie: each name stands once. */
  readonly headers: Readonly<Record<string, string>>
  /**
   * Its bytes, as a text of one letter a byte. Bytes would count as memory outside of what V8 looks after: with hundreds of pages
   * a second it looks through the whole memory every other second, and the server stands still for that long.
   */
  readonly letters: string
}

export async function readMade(answer: Response): Promise<MadePage> {
  const letters = Buffer.from(await answer.arrayBuffer()).toString('latin1')
  return { status: answer.status, headers: Object.fromEntries(answer.headers), letters }
}

/** Straight to the reader, who waits at the other end of a line or, in tests, of a call. */
export function answerMade(c: Context, { status, headers, letters }: MadePage): Response {
  const line = (c.env as Partial<HttpBindings> | undefined)?.outgoing
  if (line === undefined)
    return new Response(letters === '' ? null : Buffer.from(letters, 'latin1'), { status, headers })
  line.writeHead(status, status === 304 ? headers : { ...headers, 'content-length': letters.length })
  line.end(letters, 'latin1')
  return RESPONSE_ALREADY_SENT
}
