// Snapshot → Document, parsed in this process where nothing can come of it, else in a child that can be ended.
import type { Snapshot } from '../../model/source.ts'
import { type ReadOptions, type ReadResult, readDocument } from '../../read/read-document.ts'
import { type ChildReader, defaultLimits, openChildReader, type ReadingLimits } from './child-reader.ts'

export interface DocumentReader {
  /** Rejects with a `RegisterError` that names the source and what cannot be read of it. */
  read(snapshot: Snapshot): Promise<ReadResult>
}

export interface ReaderOptions extends ReadOptions {
  readonly limits?: Partial<ReadingLimits>
  /** Letters up to this size are read here; a server that must answer others meanwhile tells 0. */
  readonly hereUpTo?: number
}

export function openReader({ limits, hereUpTo = 100_000, ...options }: ReaderOptions = {}): DocumentReader {
  let child: ChildReader | undefined
  return {
    read: async (snapshot) => {
      if (isPlain(snapshot) && snapshot.bytes.length <= hereUpTo) return readDocument(snapshot, options)
      child ??= openChildReader({ ...defaultLimits, ...limits })
      return child.read(snapshot, options)
    },
  }
}

/** Letters as they are: nothing in them unpacks to more than was fetched, and only our own code reads them. */
function isPlain({ mediaType }: Snapshot): boolean {
  return mediaType.startsWith('text/') || mediaType === 'application/json'
}
