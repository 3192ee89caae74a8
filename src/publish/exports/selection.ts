// What an export is made of: agreements, those who made them, and the sources that tell them, as of one day.
import type { Agreement } from '../../model/agreement.ts'
import type { SourceId } from '../../model/ids.ts'
import type { Party } from '../../model/party.ts'
import type { HeldSource } from '../present/held-source.ts'

export interface Selection {
  /** What is selected, for the head of a file: `Agreements of Niš`. */
  readonly title: string
  /** The page of the register that lists the same, such as `/parties/pty_…`. */
  readonly path: string
  /** What narrows the downloads to it, such as `party=pty_…`; empty where it is of everything. */
  readonly question: string
  /** In the order of their ids. May be walked more than once; no more than a few are in memory at a time. */
  readonly agreements: () => AsyncIterable<Agreement>
  /** Every party of these agreements, in the order of their ids. */
  readonly parties: () => AsyncIterable<Party>
  readonly sources: ReadonlyMap<SourceId, HeldSource>
  /** As of which statuses are told. */
  readonly day: string
  /** Where readers reach the register, such as `https://register.example`. */
  readonly origin: string
}
