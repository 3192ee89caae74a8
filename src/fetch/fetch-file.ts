// A file on this machine → its Snapshot.
import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import type { SnapshotId } from '../model/ids.ts'
import { RegisterError } from '../model/register-error.ts'
import type { Snapshot } from '../model/source.ts'
import { mediaTypeOf } from './media-type.ts'

export interface FetchOptions {
  readonly now?: Date
  readonly maxBytes?: number
}

const megabyte = 1_000_000

export async function fetchFile(location: string, options: FetchOptions = {}): Promise<Snapshot> {
  const { now = new Date(), maxBytes = 20 * megabyte } = options
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(location)) {
    throw new RegisterError(
      'unsupported-location',
      `${location}: addresses cannot be read yet; save the page and name the file`,
    )
  }

  const bytes = await readBytes(location, maxBytes)
  const mediaType = mediaTypeOf(bytes, location)
  if (!mediaType.isReadable) {
    const { words, advice = 'pages, papers, sheets and plain text can be read' } = mediaType
    throw new RegisterError('unsupported-type', `${location}: is ${words}; ${advice}`)
  }
  return {
    id: createHash('sha256').update(bytes).digest('hex') as SnapshotId,
    location,
    mediaType: mediaType.type,
    charset: null,
    bytes,
    fetchedAt: now.toISOString(),
  }
}

async function readBytes(location: string, maxBytes: number): Promise<Uint8Array> {
  const file = await openFile(location)
  try {
    const stats = await file.stat()
    if (stats.isDirectory()) {
      throw new RegisterError(
        'source-is-folder',
        `${location}: is a folder; name the files in it, or a list (CSV) of them`,
      )
    }
    if (!stats.isFile())
      throw new RegisterError('source-unreadable', `${location}: is neither a file nor a folder`)
    if (stats.size > maxBytes) throw tooLarge(location, stats.size, maxBytes)
    const bytes = await file.readFile()
    // The file may have grown since it was measured.
    if (bytes.length > maxBytes) throw tooLarge(location, bytes.length, maxBytes)
    if (isBlank(bytes))
      throw new RegisterError('source-empty', `${location}: is empty (${bytes.length} bytes)`)
    return bytes
  } finally {
    await file.close()
  }
}

async function openFile(location: string): Promise<FileHandle> {
  try {
    return await open(location)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new RegisterError('source-not-found', `${location}: no such file`, { cause: error })
    }
    throw new RegisterError('source-unreadable', `${location}: cannot be opened (${code})`, { cause: error })
  }
}

function tooLarge(location: string, size: number, limit: number): RegisterError {
  const inMegabytes = (bytes: number) => `${(bytes / megabyte).toFixed(1)} MB`
  return new RegisterError(
    'source-too-large',
    `${location}: ${inMegabytes(size)}, limit ${inMegabytes(limit)}`,
  )
}

/** Whether there is nothing but white space and a byte order mark. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte) =>
      byte <= 0x20 || byte === 0xfe || byte === 0xff || byte === 0xef || byte === 0xbb || byte === 0xbf,
  )
}
