// What was wrong with the names of a list, told once each.
import type { MatchToExport } from '../publish/exports/export-match.ts'

/** A list may be wrong in as many ways as it has rows. */
const mostNotes = 1000

/** What was noted, each sort of trouble once with the line where it first stands: a list may repeat it a million times. */
export class NoteCounts {
  readonly #notes = new Map<string, { readonly line: number; count: number }>()

  add({ notes, line }: MatchToExport): void {
    for (const { kind, message } of notes) {
      if (kind === 'ambiguous') continue
      const known = this.#notes.get(message)
      if (known !== undefined) known.count++
      else if (this.#notes.size < mostNotes) this.#notes.set(message, { line, count: 1 })
    }
  }

  lines(): readonly string[] {
    return [...this.#notes].map(([message, { line, count }]) =>
      count === 1 ? `line ${line}: ${message}` : `line ${line} and ${count - 1} more: ${message}`,
    )
  }
}
