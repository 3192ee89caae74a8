// Knows a paragraph that was broken into lines of one width from lines that stand for themselves.
import type { Line } from './text-lines.ts'

const narrowest = 50
const widest = 100

/**
 * The index after the last line of the paragraph that begins at `from`. Lines are one paragraph where each was
 * broken only because the next line's first word would not have fitted.
 */
export function wrappedLines(
  text: string,
  lines: readonly Line[],
  from: number,
  isPlain: (index: number) => boolean,
): number {
  let end = from + 1
  while (end < lines.length && lines[end]!.number === lines[end - 1]!.number + 1 && isPlain(end)) end++
  const width = Math.max(...lines.slice(from, end).map(length))
  if (end === from + 1 || width < narrowest || width > widest) return from + 1

  let next = from + 1
  while (next < end && isBroken(text, lines[next - 1]!, lines[next]!, width)) next++
  // Entries of a list begin with a name; a sentence goes on with a small letter, at least now and then.
  const goesOn = lines
    .slice(from + 1, next)
    .filter(({ start }) => /^\p{Ll}/u.test(text.slice(start, start + 2)))
  return goesOn.length * 3 >= next - from - 1 ? next : from + 1
}

function isBroken(text: string, line: Line, below: Line, width: number): boolean {
  const firstWord = /^\S+/.exec(text.slice(below.start, below.end))?.[0] ?? ''
  return length(line) >= narrowest && length(line) + 1 + firstWord.length > width
}

function length(line: Line): number {
  return line.end - line.start + line.indent
}
