// An agreement as one of its parties sees it: the others, and until when.
import type { AgreementLine, PartyLink } from './agreement-line.ts'

export interface Tie extends AgreementLine {
  /** The other sides. */
  readonly partners: readonly PartyLink[]
  /** The last day on which an end is told. */
  readonly endedOn: string | null
}
