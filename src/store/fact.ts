// A fact as it leaves one register and enters another; the same from every engine.
import type { LoggedDecision } from '../model/decision-log.ts'

export type Fact =
  | { readonly kind: 'snapshot'; readonly id: string; readonly bytes: Uint8Array }
  | {
      readonly kind: 'reading'
      readonly source: string
      readonly snapshot: string
      readonly fetchedAt: string
      readonly extractor: string
      /** How many. */
      readonly records: number
      readonly about: unknown
      readonly document: unknown
      readonly told: unknown
    }
  | {
      readonly kind: 'validators'
      readonly source: string
      readonly snapshot: string
      readonly url: string
      readonly etag: string | null
      readonly lastModified: string | null
    }
  | { readonly kind: 'minted'; readonly agreement: string; readonly record: string }
  | ({ readonly kind: 'decision' } & LoggedDecision)
