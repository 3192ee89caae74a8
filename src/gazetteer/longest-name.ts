// The longest known name that begins at a place of a text.
//
//   text     D u   c ô t é   d e   S a i n t - C l o u d ,
//   words                          ╰── 1 ──╯ ╰─── 2 ──╯     from a capital: hash word by word, as long as some name begins
//   known                                    ▲ key found     so; the last end at which a key is known counts
import { foldCode, foldUnit, space } from '../text/fold.ts'
import type { GazetteerIndex } from './index-sections.ts'
import { findKey } from './key-table.ts'
import type { KnownBearers } from './known-bearers.ts'
import { type Bearers, nobody } from './name-bearers.ts'
import { endOfHangul, isBounded } from './name-ends.ts'
import { finish, firstSeed, firstStep, secondSeed, secondStep } from './name-hash.ts'
import { mayBeFirstWord, mayBeginWithWords } from './name-starts.ts'
import { canJoinUnspaced, canJoinWords, endsWord, isHangulAt, isUnspacedAt } from './word-shapes.ts'

export interface Found {
  readonly end: number
  readonly bearers: Bearers
}

const mostWords = 6
const fewestUnits = 2
const mostUnspacedUnits = 12
/** Of two syllables there are many words; only well-known places are looked for without "시" or "군" behind them. */
const shortestPlainHangul = 3
const leastOfShortHangul = { atHome: 20_000, abroad: 300_000 } as const
/** Fold codes up to here are no single letter: see `foldCode`. */
const several = 2

export function longestName(
  text: string,
  start: number,
  index: GazetteerIndex,
  known: KnownBearers,
): Found | null {
  return isUnspacedAt(text, start)
    ? longestUnspaced(text, start, index, known)
    : longestSpaced(text, start, index, known)
}

function longestSpaced(
  text: string,
  start: number,
  index: GazetteerIndex,
  known: KnownBearers,
): Found | null {
  let first = firstSeed
  let second = secondSeed
  let units = 0
  let words = 1
  let found: Found | null = null
  for (let at = start; at < text.length; at++) {
    const code = foldCode(text.charCodeAt(at))
    if (code === space) {
      if (words === mostWords || !canJoinWords(text, at) || !mayGoOn(index, first, words)) return found
      while (at + 1 < text.length && foldCode(text.charCodeAt(at + 1)) === space) at++
      words++
      first = firstStep(first, space)
      second = secondStep(second, space)
      continue
    }
    if (code > several) {
      first = firstStep(first, code)
      second = secondStep(second, code)
    } else if (code === several) {
      const letters = foldUnit(text.charCodeAt(at))
      first = firstSteps(first, letters)
      second = secondSteps(second, letters)
    } else continue
    units++
    const isHangul = isHangulAt(text, at)
    if (!isHangul && !endsWord(text, at + 1)) continue
    if (!mayGoOn(index, first, words)) {
      // After an apostrophe the word goes on: "L'Aquila" is one.
      if (isHangul) return found
      continue
    }
    if (units < fewestUnits) continue
    const key = findKey(index, finish(first), second >>> 0)
    const bearers = key === -1 ? null : known.bearersOf(key, text, start, at + 1)
    if (bearers === null) continue
    if (isHangul) found = foundInHangul(text, start, at + 1, bearers) ?? found
    else found = { end: wordEnd(text, at + 1), bearers }
  }
  return found
}

/** Names in Han, kana or Thai may begin and end at any sign that the signs around allow. */
function longestUnspaced(
  text: string,
  start: number,
  index: GazetteerIndex,
  known: KnownBearers,
): Found | null {
  const farthest = Math.min(text.length, start + mostUnspacedUnits)
  let first = firstSeed
  let second = secondSeed
  let units = 0
  let found: Found | null = null
  for (let at = start; at < farthest; at++) {
    const code = foldCode(text.charCodeAt(at))
    if (code === space) {
      if (canJoinUnspaced(text, at)) continue
      return found
    }
    if (code > several) {
      first = firstStep(first, code)
      second = secondStep(second, code)
    } else if (code === several) {
      const letters = foldUnit(text.charCodeAt(at))
      first = firstSteps(first, letters)
      second = secondSteps(second, letters)
    } else continue
    if (!mayBeFirstWord(index, first)) return found
    units++
    if (units < fewestUnits) continue
    const key = findKey(index, finish(first), second >>> 0)
    const bearers = key === -1 ? null : known.bearersOf(key, text, start, at + 1)
    if (bearers === null) continue
    if (isHangulAt(text, at)) found = foundInHangul(text, start, at + 1, bearers) ?? found
    else if (isBounded(text, start, at + 1)) found = { end: wordEnd(text, at + 1), bearers }
  }
  return found
}

function mayGoOn(index: GazetteerIndex, hash: number, words: number): boolean {
  return words === 1 ? mayBeFirstWord(index, hash) : mayBeginWithWords(index, hash)
}

function firstSteps(hash: number, letters: string): number {
  let stepped = hash
  for (let i = 0; i < letters.length; i++) stepped = firstStep(stepped, letters.charCodeAt(i))
  return stepped
}

function secondSteps(hash: number, letters: string): number {
  let stepped = hash
  for (let i = 0; i < letters.length; i++) stepped = secondStep(stepped, letters.charCodeAt(i))
  return stepped
}

function foundInHangul(text: string, start: number, end: number, bearers: Bearers): Found | null {
  const whole = endOfHangul(text, end)
  const least = bearers.countries[0] === 'KR' ? leastOfShortHangul.atHome : leastOfShortHangul.abroad
  const isSure = whole > end || end - start >= shortestPlainHangul || bearers.population >= least
  return whole !== -1 && (isSure || bearers === nobody) ? { end: whole, bearers } : null
}

/** Combining marks belong to the letter before them. */
function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && foldCode(text.charCodeAt(end)) === 1 && /\p{M}/u.test(text[end]!)) end++
  return end
}
