// What an office writes for its own people: about its body, or about an agreement of it. No fact, and published nowhere.
import type { AgreementId, PartyId } from './ids.ts'

export type NoteSubject = AgreementId | PartyId

export interface Note {
  /** The body whose office it is. */
  readonly office: PartyId
  readonly subject: NoteSubject
  /** '' where it was taken away. */
  readonly words: string
  readonly by: string
  /** Instant. */
  readonly at: string
  /** How often it has been written: whoever writes on an older state is told instead of kept. */
  readonly version: number
}
