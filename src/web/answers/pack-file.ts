// Packs a file that is made once and asked for often, and names it by its content.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context } from 'hono'
import { answerPacked, type Encodings } from './answer-packed.ts'

const [packAsBrotli, packAsGzip] = [promisify(brotliCompress), promisify(gzip)]

export interface PackedFile extends Encodings {
  /** Changes with the content; in an address it makes the answer good for ever. */
  readonly version: string
}

export async function packFile(text: string): Promise<PackedFile> {
  const identity = new Uint8Array(Buffer.from(text))
  const [br, packed] = await Promise.all([
    // Higher qualities take many times as long for a few per cent.
    packAsBrotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    packAsGzip(identity),
  ])
  return {
    identity,
    br: new Uint8Array(br),
    gzip: new Uint8Array(packed),
    version: createHash('sha256').update(identity).digest('base64url').slice(0, 12),
  }
}

/** Good for ever at an address that names this very content; elsewhere the browser asks whether it is still so. */
export function answerFile(c: Context, file: PackedFile): Response {
  const isNamed = c.req.query('v') === file.version
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    ETag: `"${file.version}"`,
    'Cache-Control': isNamed ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
  if (c.req.header('if-none-match')?.includes(headers.ETag) === true) return c.body(null, 304, headers)
  return answerPacked(c, file, headers)
}
