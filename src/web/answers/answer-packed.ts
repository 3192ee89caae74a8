// Answers with bytes that were packed beforehand, in the smallest form that the reader's browser takes.
import type { Context } from 'hono'

type Bytes = Uint8Array<ArrayBuffer>

/** The same bytes plain and, where that makes them fewer, packed. */
export interface Encodings {
  readonly identity: Bytes
  readonly br?: Bytes
  readonly gzip?: Bytes
}

export function answerPacked(
  c: Context,
  encodings: Encodings,
  headers: Readonly<Record<string, string>>,
): Response {
  const encoding = (['br', 'gzip'] as const).find(
    (one) => encodings[one] !== undefined && takesEncoding(c, one),
  )
  const bytes = encoding === undefined ? encodings.identity : (encodings[encoding] ?? encodings.identity)
  const packed = encodings.br === undefined ? {} : { Vary: 'Accept-Encoding' }
  return c.body(bytes, 200, {
    ...headers,
    ...packed,
    ...(encoding === undefined ? {} : { 'Content-Encoding': encoding }),
  })
}

/** Whether the reader's browser says that it unpacks bytes of this kind. */
export function takesEncoding(c: Context, encoding: 'br' | 'gzip'): boolean {
  const taken = c.req.header('accept-encoding') ?? ''
  return new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$|\\s))`).test(taken)
}
