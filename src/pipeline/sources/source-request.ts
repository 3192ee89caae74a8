// One source that somebody asks to have read, with what they know of it.
import type { Authority, Publisher } from '../../model/source.ts'

export interface SourceRequest {
  /** As the register shows it: a path or an address. */
  readonly location: string
  /** Where the file is; null for an address on the web. */
  readonly file: string | null
  /** What tells this source from all others, on whichever day and from whichever folder it is read. */
  readonly identity: string
  readonly publisher: Publisher | null
  readonly language: string | null
  readonly title: string | null
  readonly authority: Authority | null
  readonly asOf: string | null
  readonly notice: string | null
}

/** A source that cannot be read; the others are read all the same. */
export interface SourceFailure {
  readonly location: string
  /** In plain words: which thing, which value, which limit. */
  readonly message: string
}

/** What whoever asks says of every source that says nothing of itself. */
export interface SourceDefaults {
  readonly publisher: Publisher | null
  readonly language: string | null
}
