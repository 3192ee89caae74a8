// What a question's page shows, for the page itself and for the form of each kind.
import type { QuestionId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import type { DeskQuestion } from '../../pipeline/desk/desk.ts'
import type { TellingView } from './present-telling.ts'

export interface QuestionViewProps {
  readonly found: DeskQuestion
  readonly stamp: string
  readonly tellings: readonly TellingView[]
  /** The bodies that the record speaks of. */
  readonly between: string
  /** Words by which another body was looked for, and who was found. */
  readonly searched: string
  readonly others: readonly Party[]
  /** The queue's filter, as an address tells it. */
  readonly query: string
  readonly place: { readonly number: number; readonly total: number } | null
  readonly next: QuestionId | null
  readonly previous: QuestionId | null
  /** Number of the decision that was made just now. */
  readonly kept: number | null
  readonly fault: string | null
}
