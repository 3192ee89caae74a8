// A file on this machine → its Snapshot.
import { type FileHandle, open } from 'node:fs/promises'
import { RegisterError } from '../model/register-error.ts'
import type { Snapshot } from '../model/source.ts'
import { inMegabytes, makeSnapshot } from './make-snapshot.ts'

export interface FetchOptions {
  readonly now?: Date
  readonly maxBytes?: number
}

export async function fetchFile(location: string, options: FetchOptions = {}): Promise<Snapshot> {
  const { now = new Date(), maxBytes = 20_000_000 } = options
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(location)) {
    throw new RegisterError('unsupported-location', `${location}: is an address, not a file`)
  }
  const bytes = await readBytes(location, maxBytes)
  return makeSnapshot(location, bytes, { name: location, charset: null, fetchedAt: now })
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
  return new RegisterError(
    'source-too-large',
    `${location}: ${inMegabytes(size)}, limit ${inMegabytes(limit)}`,
  )
}
