// Knows a paragraph that was broken into lines of one width from lines that stand for themselves.
import type { Line } from './text-lines.ts'

const narrowest = 50
const widest = 100

/** Neighbouring lines of plain words, from the first to before `end`, and the length of the longest. */
export interface LineGroup {
  readonly end: number
  readonly width: number
}

/** The group that begins at `from`; lines that `isPlain` refuses, and blank ones, end it. */
export function groupAt(
  lines: readonly Line[],
  from: number,
  isPlain: (index: number) => boolean,
): LineGroup {
  let width = length(lines[from]!)
  let end = from + 1
  while (end < lines.length && lines[end]!.number === lines[end - 1]!.number + 1 && isPlain(end)) {
    width = Math.max(width, length(lines[end]!))
    end++
  }
  return { end, width }
}

/**
 * The index after the last line of the paragraph that begins at `from`. Lines are one paragraph where each was
 * broken only because the next line's first word would not have fitted.
 */
export function wrappedLines(text: string, lines: readonly Line[], from: number, group: LineGroup): number {
  const { end, width } = group
  const day = brokenDay(text, lines, from, end)
  if (day > from + 1) return day
  if (width < narrowest || width > widest) return from + 1
  let next = from + 1
  let goesOn = 0
  while (next < end && isBroken(text, lines[next - 1]!, lines[next]!, width)) {
    if (/^\p{Ll}/u.test(text.slice(lines[next]!.start, lines[next]!.start + 2))) goesOn++
    next++
  }
  // Entries of a list begin with a name; a sentence goes on with a small letter, at least now and then.
  return goesOn * 3 >= next - from - 1 ? next : from + 1
}

/** 1980年 over 11月7日: the index behind the lines over which a narrow cell broke one day. */
function brokenDay(text: string, lines: readonly Line[], from: number, end: number): number {
  const words = (index: number) => text.slice(lines[index]!.start, lines[index]!.end)
  let next = from + 1
  while (next < end && isPartOfDay.test(words(next)) && leadsToPart.test(words(next - 1).slice(-longestYear)))
    next++
  return next
}

const leadsToPart = /\d ?[年년月월](?: ?[(（][^()（）]{1,8}[)）])?$/
const isPartOfDay = /^\d{1,2} ?[月월日일]/
/** With its year in another era: 1980年（昭和55年）. */
const longestYear = 20

function isBroken(text: string, line: Line, below: Line, width: number): boolean {
  if (length(line) < narrowest) return false
  const firstWord = /^\S+/.exec(text.slice(below.start, Math.min(below.end, below.start + widest)))?.[0] ?? ''
  return length(line) + 1 + firstWord.length > width
}

function length(line: Line): number {
  return line.end - line.start + line.indent
}
