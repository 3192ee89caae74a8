// A finished page as it goes over the line: its bytes, packed where the reader's browser takes it so, and their fingerprint.
import { hash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { SiteContext } from '../site.ts'
import { takesEncoding } from './answer-packed.ts'

/** What is shorter fits into one packet as it is. */
const shortest = 1024

/** Whole in memory, a page is packed and hashed faster at once than piece by piece. */
export function finishPage(c: SiteContext, html: string, status: ContentfulStatusCode): Response {
  const plain = Buffer.from(html)
  const isPacked = plain.length >= shortest && takesEncoding(c, 'gzip')
  c.header('Content-Type', 'text/html; charset=UTF-8')
  c.header('Vary', 'Accept-Encoding', { append: true })
  if (isPacked) c.header('Content-Encoding', 'gzip')
  if (status === 200) c.header('ETag', `W/"${hash('sha1', plain, 'hex')}"`)
  return c.body(isPacked ? gzipSync(plain) : plain, status)
}
