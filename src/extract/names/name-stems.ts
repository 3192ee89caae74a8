// By which numbers a name can be looked for among very many that begin like it: two that may be one name, as `mayBeOneName` tells, have one in common.
import type { Span } from '../../model/span.ts'
import { hasLateK, isBetweenWords, longestAdjective, longestEnding, shortestStem } from './near-names.ts'

export interface NameStems {
  /** Where a name stands. */
  readonly own: readonly number[]
  /** Where those stand that it may be. */
  readonly asked: readonly number[]
}

/** Every stem that the first word may share with another case of it, together with the beginning of the word behind it. */
export function stemsOf(folded: string, name: Span): NameStems {
  const own: number[] = []
  const asked: number[] = []
  addStems(folded, name, own, asked)
  // "City of Citrus" ends with a name that begins as it does.
  for (let at = folded.indexOf(' ', name.start); at !== -1 && at < name.end; at = folded.indexOf(' ', at + 1))
    if (begins(folded, name, at + 1)) addStems(folded, { start: at + 1, end: name.end }, own, asked)
  return { own, asked }
}

function begins(folded: string, name: Span, at: number): boolean {
  return at < name.end && folded.startsWith(folded.slice(name.start, name.start + shortestStem), at)
}

/** What stands for the second word: "Serres" has none, and may be "Serres Municipality". */
const none = 0
const any = 1

function addStems(folded: string, { start, end }: Span, own: number[], asked: number[]): void {
  const wordEnd = endOfLetters(folded, start, end)
  const second = secondWord(folded, wordEnd, end)
  const shortest = Math.max(shortestStem, wordEnd - start - mostCut(folded, { start, end: wordEnd }))
  let stem = seed
  for (let at = start; at < wordEnd; at++) {
    if (at - start >= shortest) push(mixed(stem, second), own, asked)
    stem = mixed(stem, folded.charCodeAt(at))
  }
  push(mixed(stem, second), own, asked)
  if (second === none) asked.push(mixed(stem, any))
  else {
    own.push(mixed(stem, any))
    asked.push(mixed(stem, none))
  }
}

function push(key: number, own: number[], asked: number[]): void {
  own.push(key)
  asked.push(key)
}

/** The letters of an adjective's ending up to its k, and those that the name itself lacks: "Кириківської" for "Кириківка". */
const longestSuffix = 5

/** How many of a word's last letters another case, or the name that an adjective is made of, may lack. */
function mostCut(folded: string, word: Span): number {
  return hasLateK(folded, word) ? longestAdjective + longestSuffix : longestEnding
}

/** The beginning of the second word as a number; an ending behind an apostrophe is no word. */
function secondWord(folded: string, from: number, end: number): number {
  let at = from
  while (at < end && !isGap(folded.charCodeAt(at))) at++
  if (at >= end) return none
  const start = at + 1
  const last = Math.min(endOfLetters(folded, start, end), start + shortestStem)
  let word = seed
  for (at = start; at < last; at++) word = mixed(word, folded.charCodeAt(at))
  return word
}

const space = 32
const hyphen = 45

function isGap(code: number): boolean {
  return code === space || code === hyphen
}

function endOfLetters(folded: string, start: number, end: number): number {
  let at = start
  while (at < end && !isBetweenWords(folded.charCodeAt(at))) at++
  return at
}

const seed = 0x811c9dc5

function mixed(key: number, value: number): number {
  return Math.imul(key ^ value, 0x01000193)
}
