// The form that a client posts.
import type { Context } from 'hono'
import { Refusal } from './refusal.ts'

const largestBody = 1 << 20
/** As much of a body that is refused is read and thrown away, so that the client is still listening to the answer. */
const mostDiscarded = 16 << 20

export async function readForm(c: Context): Promise<URLSearchParams> {
  const mediaType = c.req.header('content-type') ?? 'nothing'
  if (!mediaType.startsWith('application/x-www-form-urlencoded')) {
    const message = `the body is ${mediaType.slice(0, 60)}, expected application/x-www-form-urlencoded`
    throw new Refusal(415, 'no-form', [message])
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.length
    if (size <= largestBody) chunks.push(chunk)
    if (size > mostDiscarded) break
  }
  if (size > largestBody) {
    const told = size > mostDiscarded ? `more than ${mostDiscarded}` : size
    throw new Refusal(413, 'body-too-large', [`the body has ${told} bytes, limit ${largestBody}`])
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}
