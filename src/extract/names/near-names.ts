// Whether two names may be one at all: letter by letter nearly every other name is told apart before anything is cut out.
import type { Span } from '../../model/span.ts'

/** The most letters in which two cases of a name differ at its end. */
export const longestEnding = 3
export const shortestStem = 3

/** `false` is certain: neither goes on behind the other, has a kind before it, or differs from it by the ending of a word. */
export function mayBeOneName(folded: string, one: Span, other: Span): boolean {
  const isLonger = one.end - one.start > other.end - other.start
  const [short, long] = isLonger ? [other, one] : [one, other]
  const length = short.end - short.start
  let shared = 0
  while (
    shared < length &&
    folded.charCodeAt(short.start + shared) === folded.charCodeAt(long.start + shared)
  )
    shared++
  if (shared === length && !isLetter(folded, long.start + shared, long.end)) return true
  return (
    differByEnding(folded, short, long, shared) ||
    differByAdjective(folded, short, long, shared) ||
    endsWith(folded, long, short)
  )
}

/** Whether only a sign can go on there: a space, a hyphen, an apostrophe, the end. */
function isLetter(folded: string, at: number, end: number): boolean {
  return at < end && !isBetweenWords(folded.charCodeAt(at))
}

const space = 32
const apostrophe = 39
const hyphen = 45

export function isBetweenWords(code: number): boolean {
  return code === space || code === hyphen || code === apostrophe
}

/** Whether the first words that differ share a stem, and have but an ending left. */
function differByEnding(folded: string, short: Span, long: Span, shared: number): boolean {
  const left = lettersFrom(folded, short.start + shared, short.end)
  const leftOfLong = lettersFrom(folded, long.start + shared, long.end)
  if (left > longestEnding || leftOfLong > longestEnding) return false
  let stem = 0
  while (stem < shared && !isBetweenWords(folded.charCodeAt(short.start + shared - stem - 1))) stem++
  return stem >= shortestStem && Math.min(left, leftOfLong) < stem
}

/** Letters up to the end of the word, or one more than an ending has. */
function lettersFrom(folded: string, from: number, end: number): number {
  let length = 0
  while (length <= longestEnding && isLetter(folded, from + length, end)) length++
  return length
}

/** The most letters behind the last k of a Slavic adjective: "Гродненского". */
export const longestAdjective = 4

/** Whether either may be an adjective of the other: it has a k near its end, and the other is all but shared. */
function differByAdjective(folded: string, short: Span, long: Span, shared: number): boolean {
  if (short.end - short.start - shared > longestEnding) return false
  return hasLateK(folded, short) || hasLateK(folded, long)
}

export function hasLateK(folded: string, { start, end }: Span): boolean {
  for (let at = end - 2; at >= start && at >= end - 1 - longestAdjective; at--) {
    const code = folded.charCodeAt(at)
    if (code === latinK || code === cyrillicK) return true
  }
  return false
}

const latinK = 0x6b
const cyrillicK = 0x43a

/** "City of Serres" ends with "Serres". */
function endsWith(folded: string, long: Span, short: Span): boolean {
  const start = long.end - (short.end - short.start)
  return (
    start > long.start &&
    folded.charCodeAt(start - 1) === space &&
    folded.charCodeAt(start) === folded.charCodeAt(short.start)
  )
}
