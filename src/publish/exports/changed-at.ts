// When what the register says of an agreement may last have changed: when the newest of its sources was read.
import type { Agreement } from '../../model/agreement.ts'
import type { Selection } from './selection.ts'

/** Instant (ISO 8601, UTC); null where no source of it is known. */
export function changedAt(
  { sources: told }: Pick<Agreement, 'sources'>,
  sources: Selection['sources'],
): string | null {
  let newest: string | null = null
  for (const { source } of told) {
    const readAt = sources.get(source)?.readAt ?? null
    if (readAt !== null && (newest === null || readAt > newest)) newest = readAt
  }
  return newest
}
