// A short name for a long text: the same text always has the same one, two texts practically never share one.
import { hash } from 'node:crypto'

const length = 12
const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** 12 letters and figures (60 bits of SHA-256), without those that people confuse. Parts are kept apart: `('ab', 'c')` is not `('a', 'bc')`. */
export function digest(...parts: readonly string[]): string {
  const bytes = hash('sha256', JSON.stringify(parts), 'buffer')
  let name = ''
  for (let at = 0; at < length; at++) name += letters[bytes[at]! & 31]
  return name
}
