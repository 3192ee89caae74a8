// The lines `Key: value` at the very top of a text, by which it tells readers what it is.
import { linesOf } from './text-lines.ts'

export interface Preamble {
  readonly title: string | null
  readonly language: string | null
  readonly asOf: string | null
  readonly notice: string | null
}

const keys = ['title', 'publisher', 'language', 'as of', 'notice'] as const
type Key = (typeof keys)[number]

/** At least two known keys, and a blank line after them: fewer may be the text itself. */
export function preambleOf(text: string): Preamble {
  const found = new Map<Key, string>()
  const lines = linesOf(text, { start: 0, end: Math.min(text.length, 5000) })
  for (const [index, line] of lines.entries()) {
    if (line.number !== index) break
    const match = /^([\p{L} ]{2,12}):[ \t]+(.+)$/u.exec(text.slice(line.start, line.end))
    const key = keys.find((known) => known === match?.[1]?.toLowerCase())
    if (match === null || key === undefined) {
      found.clear()
      break
    }
    found.set(key, match[2]!)
  }
  const told = (key: Key) => (found.size >= 2 ? (found.get(key) ?? null) : null)
  return { title: told('title'), language: told('language'), asOf: told('as of'), notice: told('notice') }
}
