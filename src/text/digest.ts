// A short name for a long text: the same text always has the same one, two texts practically never share one.
import { createHash } from 'node:crypto'

const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** 12 letters and figures (60 bits of SHA-256), without those that people confuse. Parts are kept apart: `('ab', 'c')` is not `('a', 'bc')`. */
export function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest()
  return Array.from(hash.subarray(0, 12), (byte) => letters[byte & 31]).join('')
}
