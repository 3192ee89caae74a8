// What anybody says the register should know: read by a reviewer before anything of it is shown.
import type { SuggestionId } from './ids.ts'

export const suggestionKinds = ['correction', 'missing'] as const
export type SuggestionKind = (typeof suggestionKinds)[number]

export const suggestionStates = ['open', 'accepted', 'rejected'] as const
export type SuggestionState = (typeof suggestionStates)[number]

export interface Suggestion {
  readonly id: SuggestionId
  readonly kind: SuggestionKind
  /** The page of the register that it was sent from, such as `/agreements/agr_…`. */
  readonly about: string
  readonly words: string
  /** Where a source says so; null where only words were sent. */
  readonly address: string | null
  /** Instant (ISO 8601, UTC). */
  readonly sentAt: string
  /** Whoever had signed in; null for everybody else. */
  readonly sentBy: string | null
  readonly state: SuggestionState
  /** null while it is open. */
  readonly settled: SuggestionSettled | null
}

export interface SuggestionSettled {
  readonly by: string
  /** Instant (ISO 8601, UTC). */
  readonly at: string
  readonly reason: string
}
