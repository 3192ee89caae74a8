// Cuts a stretch of text into lines and tells what each line's first signs say it is.
import type { Span } from '../../model/span.ts'
import { beforeBlanks, behindBlanks } from '../../text/signs.ts'

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
    const start = behindBlanks(text, { start: at, end })
    if (start < end)
      lines.push({ number, indent: start - at, start, end: beforeBlanks(text, { start, end }) })
    at = end + 1
  }
  return lines
}

const longestHeading = 300

/** What an encyclopedia's page leaves behind each heading when it is copied: `History[edit]`. */
const editLink =
  /^(\S.{0,150}?)[ \t]*\[[ \t]*(?:edit|bearbeiten|modifier|editar|modifica|bewerken|edytuj|редактировать|править|уреди|uredi|szerkesztés|編集|编辑|편집)(?:[ \t]*[|·][^\]]{1,40}| source)?[ \t]*\]$/iu

/** `# x`, `== x ==`, `x[edit]`. */
export function headingOf(text: string, line: Line): HeadingLine | null {
  if (line.end - line.start > longestHeading || !mayBeHeading(text, line)) return null
  const words = text.slice(line.start, line.end)
  const hashes = /^(#{1,6})[ \t]+(?=\S)(.*?)[ \t]*#*$/.exec(words)
  if (hashes !== null)
    return headingAt(line, hashes[1]!.length, words.indexOf(hashes[2]!, hashes[1]!.length), hashes[2]!)
  const equals = /^(={1,6})[ \t]*([^=\s](?:.*[^=\s])?)[ \t]*\1$/.exec(words)
  if (equals !== null) return headingAt(line, equals[1]!.length, words.indexOf(equals[2]!), equals[2]!)
  const edited = editLink.exec(words)
  return edited === null ? null : headingAt(line, 2, 0, edited[1]!)
}

/** Most lines bear none of the signs of a heading; a footnote's mark, `[12]`, is none. */
function mayBeHeading(text: string, { start, end }: Line): boolean {
  if ('#='.includes(text.charAt(start))) return true
  return text.charAt(end - 1) === ']' && !/\d/.test(text.charAt(end - 2))
}

function headingAt(line: Line, level: number, from: number, words: string): HeadingLine {
  return { level, start: line.start + from, end: line.start + from + words.length }
}

/** A line of signs alone that underlines a heading or rules a table. */
export function isRule(text: string, line: Line): boolean {
  if (!'-=_*~+|:'.includes(text.charAt(line.start))) return false
  return /^[-=_*~+|:\s]{3,}$/.test(text.slice(line.start, line.end))
}

export function markerOf(text: string, line: Line): Marker | null {
  // Most lines begin with a capital, which is no part of any marker.
  const first = text.charCodeAt(line.start)
  if (first >= 65 && first <= 90) return null
  const words = text.slice(line.start, line.end)
  const bullet = /^(?:[-*–—+o][ \t]+|[•·▪■●◦‣⁃►➢✓][ \t]*)(?=\S)/u.exec(words)
  if (bullet !== null && !/^o[ \t]+\p{Ll}/u.test(words)) {
    return { textStart: line.start + bullet[0].length, ordinal: null }
  }
  // "1. 5. 2004" is a day.
  const ordinal = /^\(?(\d{1,3})[.)][ \t]+(?=\S)(?!\d{1,2}\.[ \t]?\d{4})/.exec(words)
  return ordinal === null ? null : { textStart: line.start + ordinal[0].length, ordinal: Number(ordinal[1]) }
}
