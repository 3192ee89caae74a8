// A page or paper, and its bytes at one instant.
import type { SnapshotId, SourceId } from './ids.ts'
import type { CountryCode } from './party.ts'

/** Whose word it is: one of the sides, the state's, a newspaper's, an encyclopedia's, a reader's. */
export const authorities = ['party', 'gazette', 'government', 'press', 'reference', 'contributor'] as const
export type Authority = (typeof authorities)[number]

/** The body whose page it is, as told by whoever added the source or as the page says of itself. */
export interface Publisher {
  readonly name: string
  readonly country: CountryCode | null
}

export interface Source {
  readonly id: SourceId
  /** Path or URL it was read from. */
  readonly location: string
  readonly title: string
  readonly publisher: Publisher | null
  readonly authority: Authority
  /** BCP 47. */
  readonly language: string
  readonly mediaType: string
  /** The day (EDTF) that the words speak of, where the source tells it. */
  readonly asOf: string | null
  /** A sentence shown wherever the source is, such as that it is an example and where its facts were published. */
  readonly notice: string | null
}

export interface Snapshot {
  readonly id: SnapshotId
  readonly location: string
  readonly mediaType: string
  /** The encoding that a server declared, before the bytes are looked at. */
  readonly charset: string | null
  readonly bytes: Uint8Array
  /** Instant (ISO 8601, UTC). */
  readonly fetchedAt: string
  /** Where a server told them. */
  readonly validators?: Validators
}

/** By which a server is asked whether what it gave has changed since. */
export interface Validators {
  /** The address that answered, after all redirects. */
  readonly url: string
  readonly etag: string | null
  readonly lastModified: string | null
}
