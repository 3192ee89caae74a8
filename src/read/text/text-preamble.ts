// The lines `Key: value` at the very top of a text, by which it tells readers what it is.
import { linesOf } from './text-lines.ts'

export interface Preamble {
  readonly title: string | null
  readonly language: string | null
  readonly asOf: string | null
  readonly notice: string | null
  readonly publisher: string | null
  /** Where the text proper begins. */
  readonly end: number
}

const keys = ['title', 'publisher', 'language', 'as of', 'notice'] as const
type Key = (typeof keys)[number]

const longest = 5000
const none: Preamble = { title: null, language: null, asOf: null, notice: null, publisher: null, end: 0 }

/** At least two known keys, and a blank line after them: fewer may be the text itself. */
export function preambleOf(text: string): Preamble {
  const found = new Map<Key, string>()
  let end = 0
  for (const [index, line] of linesOf(text, { start: 0, end: Math.min(text.length, longest) }).entries()) {
    if (line.number !== index) break
    const match = /^([\p{L} ]{2,12}):[ \t]+(.+)$/u.exec(text.slice(line.start, line.end))
    const key = keys.find((known) => known === match?.[1]?.toLowerCase())
    if (match === null || key === undefined) return none
    found.set(key, match[2]!)
    end = line.end
  }
  if (found.size < 2) return none
  const told = (key: Key) => found.get(key) ?? null
  return {
    title: told('title'),
    language: told('language'),
    asOf: told('as of'),
    notice: told('notice'),
    publisher: told('publisher'),
    end,
  }
}
