// What the head of a line of a list may be: bodies, or a state that goes for the rows around it.
import type { CountryCode } from '../../model/party.ts'
import type { Span } from '../../model/span.ts'
import type { PartyDraft } from '../draft.ts'

export interface RowHead {
  readonly parties: readonly PartyDraft[]
  /** The rest of the row, behind the head. */
  readonly rest: Span
  /** Whether something besides the look of it makes it a row: a state, a date, a paper, a known name. */
  readonly isSure: boolean
  /** A date or a tie that stands before the name. */
  readonly lead: Span | null
}

/** What a line without a body may still tell of the row above it. */
export type LineHead =
  /** A state alone, or with a date behind it. */
  | { readonly kind: 'country'; readonly code: CountryCode; readonly rest: Span }
  /** One head, or several where a line lists the bodies of one state: "Germany: Frankfurt, Weimar". */
  | { readonly kind: 'rows'; readonly heads: readonly RowHead[] }
