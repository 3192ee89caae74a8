// What every format of export is: a name, what it is called on the web, and a writer that gives it piece by piece.
import type { Selection } from './selection.ts'

export interface ExportFormat {
  /** As `pobratim export --format` takes it. */
  readonly name: string
  /** As it is downloaded: `agreements.csv`. */
  readonly file: string
  readonly mediaType: string
  /** One sentence for whoever chooses a format. */
  readonly about: string
  /** Programs come back for it instead of keeping it: a feed, a calendar. */
  readonly isFollowed?: boolean
  /** Memory does not grow with the number of agreements. */
  write(selection: Selection): AsyncIterable<string | Uint8Array>
}
