// Work that waits to be done by whoever is free; doing it twice does no harm.
import type { SourceId } from './ids.ts'

export type Job =
  /** Read a page on the web again. */
  | { readonly kind: 'revisit'; readonly source: SourceId }
  /** Compute what follows from the facts. */
  | { readonly kind: 'rebuild' }
