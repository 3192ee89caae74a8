// Cuts a stretch of text into lines and tells what each line's first signs say it is.
import type { Span } from '../model/span.ts'

export interface Line extends Span {
  /** Number of the line in the text; a gap tells a blank line. */
  readonly number: number
  /** Width of the white space before the words. */
  readonly indent: number
}

/** The sign that begins a line of a list, and where the words begin after it. */
export interface Marker {
  readonly textStart: number
  readonly ordinal: number | null
}

export interface HeadingLine extends Span {
  readonly level: number
}

/** The lines that hold more than white space, trimmed. */
export function linesOf(text: string, within: Span): readonly Line[] {
  const lines: Line[] = []
  let at = within.start
  for (let number = 0; at <= within.end; number++) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 || newline > within.end ? within.end : newline
    const line = text.slice(at, end)
    const words = line.trim()
    if (words !== '') {
      const indent = line.length - line.trimStart().length
      lines.push({ number, indent, start: at + indent, end: at + indent + words.length })
    }
    at = end + 1
  }
  return lines
}

/** `# x`, `== x ==`. */
export function headingOf(text: string, line: Line): HeadingLine | null {
  const words = text.slice(line.start, line.end)
  const hashes = /^(#{1,6})[ \t]+(?=\S)(.*?)[ \t]*#*$/.exec(words)
  if (hashes !== null)
    return headingAt(line, hashes[1]!.length, words.indexOf(hashes[2]!, hashes[1]!.length), hashes[2]!)
  const equals = /^(={1,6})[ \t]*([^=\s](?:.*[^=\s])?)[ \t]*\1$/.exec(words)
  return equals === null ? null : headingAt(line, equals[1]!.length, words.indexOf(equals[2]!), equals[2]!)
}

function headingAt(line: Line, level: number, from: number, words: string): HeadingLine {
  return { level, start: line.start + from, end: line.start + from + words.length }
}

/** A line of signs alone that underlines a heading or rules a table. */
export function isRule(text: string, line: Line): boolean {
  return /^[-=_*~+|:\s]{3,}$/.test(text.slice(line.start, line.end))
}

export function markerOf(text: string, line: Line): Marker | null {
  const words = text.slice(line.start, line.end)
  const bullet = /^(?:[-*–—+o][ \t]+|[•·▪■●◦‣⁃►➢✓][ \t]*)(?=\S)/u.exec(words)
  if (bullet !== null && !/^o[ \t]+\p{Ll}/u.test(words)) {
    return { textStart: line.start + bullet[0].length, ordinal: null }
  }
  const ordinal = /^\(?(\d{1,3})[.)][ \t]+(?=\S)/.exec(words)
  return ordinal === null ? null : { textStart: line.start + ordinal[0].length, ordinal: Number(ordinal[1]) }
}
