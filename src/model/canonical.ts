// One spelling for each value, so that a hash of it can be made again by anybody: RFC 8785 in what we need of it.
import { hash } from 'node:crypto'

/** JSON without spaces, keys in order; lone surrogates are escaped, so the text can always be written as UTF-8. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

/** SHA-256 as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex')
}
