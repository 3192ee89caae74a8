// Bytes that were fetched → a Snapshot, or why they are none that can be read.
import { createHash } from 'node:crypto'
import type { SnapshotId } from '../model/ids.ts'
import { RegisterError } from '../model/register-error.ts'
import type { Snapshot, Validators } from '../model/source.ts'
import { mediaTypeOf } from './media-type.ts'

export interface Fetched {
  /** A file's name or an address's last part; asked only where the bytes leave open what they are. */
  readonly name: string
  readonly charset: string | null
  readonly fetchedAt: Date
  readonly validators?: Validators
}

const megabyte = 1_000_000

export function makeSnapshot(location: string, bytes: Uint8Array, fetched: Fetched): Snapshot {
  if (isBlank(bytes)) throw new RegisterError('source-empty', `${location}: is empty (${bytes.length} bytes)`)
  const mediaType = mediaTypeOf(bytes, fetched.name)
  if (!mediaType.isReadable) {
    const { words, advice = 'pages, papers, sheets and plain text can be read' } = mediaType
    throw new RegisterError('unsupported-type', `${location}: is ${words}; ${advice}`)
  }
  const { charset, fetchedAt, validators } = fetched
  return {
    id: createHash('sha256').update(bytes).digest('hex') as SnapshotId,
    location,
    mediaType: mediaType.type,
    charset,
    bytes,
    fetchedAt: fetchedAt.toISOString(),
    ...(validators === undefined ? {} : { validators }),
  }
}

export function inMegabytes(bytes: number): string {
  return `${(bytes / megabyte).toFixed(1)} MB`
}

/** Whether there is nothing but white space and a byte order mark. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte) =>
      byte <= 0x20 || byte === 0xfe || byte === 0xff || byte === 0xef || byte === 0xbb || byte === 0xbf,
  )
}
