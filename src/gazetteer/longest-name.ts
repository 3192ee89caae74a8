// The longest known name that begins at a place of a text.
//
//   text     D u   c ô t é   d e   S a i n t - C l o u d ,
//   words                          ╰── 1 ──╯ ╰─── 2 ──╯     from a capital: hash word by word, as long as some name begins
//   known                                    ▲ key found     so; the last end at which a key is known counts
import { foldCode, foldUnit, space } from '../text/fold.ts'
import type { GazetteerIndex } from './index-sections.ts'
import { findKey } from './key-table.ts'
import type { Names } from './known-bearers.ts'
import { type Bearers, nobody } from './name-bearers.ts'
import { endOfHangul, isBounded, mostUnspacedUnits } from './name-ends.ts'
import { finish, firstSeed, firstStep, secondSeed, secondStep } from './name-hash.ts'
import { mayBeFirstWord, mayBeginWithWords, mayLead } from './name-starts.ts'
import type { SeenText } from './seen-text.ts'
import { closerLook, noKey, type StartBatch } from './start-batch.ts'
import {
  canJoinUnspaced,
  canJoinWords,
  endsWord,
  isHangulAt,
  isUnspacedAt,
  type Units,
} from './word-shapes.ts'

export interface Found {
  readonly end: number
  readonly bearers: Bearers
}

const isMark = /\p{M}/u
const mostWords = 6
const fewestLetters = 2
/** Of two syllables there are many words; only well-known places are looked for without "시" or "군" behind them. */
const shortestPlainHangul = 3
const leastOfShortHangul = { atHome: 20_000, abroad: 300_000 } as const
/** Fold codes up to here are no single letter: see `foldCode`. */
const several = 2

/** How far a reading of words has come. */
interface Reading {
  readonly start: number
  at: number
  first: number
  second: number
  words: number
  letters: number
}

/** Of the batch's place number `i`. */
export function longestName(
  seen: SeenText,
  batch: StartBatch,
  i: number,
  { index, known }: Names,
): Found | null {
  const start = batch.starts[i]!
  const end = batch.ends[i]!
  if (end === closerLook) {
    if (isUnspacedAt(seen.units, start)) return longestUnspaced(seen, start, { index, known })
    const reading = { start, at: start, first: firstSeed, second: secondSeed, words: 1, letters: 0 }
    return longestSpaced(seen, reading, { index, known })
  }
  const key = batch.keys[i]!
  const first = batch.firsts[i]!
  const bearers = key === noKey ? null : known.bearersOf(key, seen.text, start, end)
  const found = bearers === null ? null : { end, bearers }
  if (end === seen.units.length || batch.leads[i] === 0) return found
  const reading = { start, at: end, first, second: batch.seconds[i]!, words: 1, letters: end - start }
  return longestSpaced(seen, reading, { index, known }) ?? found
}

function longestSpaced(seen: SeenText, reading: Reading, { index, known }: Names): Found | null {
  const { units } = seen
  let { at, first, second, words, letters } = reading
  let found: Found | null = null
  for (; at < units.length; at++) {
    const code = foldCode(units[at]!)
    if (code === space) {
      const mayJoin = words < mostWords && canJoinWords(units, at)
      if (!mayJoin || !mayLead(index.sections.leadingWords, first)) return found
      while (at + 1 < units.length && foldCode(units[at + 1]!) === space) at++
      words++
      first = firstStep(first, space)
      second = secondStep(second, space)
      continue
    }
    if (code > several) {
      first = firstStep(first, code)
      second = secondStep(second, code)
    } else if (code === several) {
      const folded = foldUnit(units[at]!)
      first = firstSteps(first, folded)
      second = secondSteps(second, folded)
    } else continue
    letters++
    const isHangul = isHangulAt(units, at)
    if (!isHangul && !endsWord(units, at + 1)) continue
    if (!mayGoOn(index, first, words)) {
      // After an apostrophe the word goes on: "L'Aquila" is one.
      if (isHangul) return found
      continue
    }
    if (letters < fewestLetters) continue
    const key = findKey(index, finish(first), second >>> 0)
    const bearers = key === noKey ? null : known.bearersOf(key, seen.text, reading.start, at + 1)
    if (bearers === null) continue
    if (isHangul) found = foundInHangul(seen, reading.start, at + 1, bearers) ?? found
    else found = { end: wordEnd(units, at + 1), bearers }
  }
  return found
}

/** Names in Han, kana or Thai may begin and end at any sign that the signs around allow. */
function longestUnspaced(seen: SeenText, start: number, { index, known }: Names): Found | null {
  const { units } = seen
  const { firstWords } = index.sections
  const farthest = Math.min(units.length, start + mostUnspacedUnits)
  let first = firstSeed
  let second = secondSeed
  let letters = 0
  let found: Found | null = null
  for (let at = start; at < farthest; at++) {
    const code = foldCode(units[at]!)
    if (code === space) {
      if (canJoinUnspaced(units, at)) continue
      return found
    }
    if (code > several) {
      first = firstStep(first, code)
      second = secondStep(second, code)
    } else if (code === several) {
      const folded = foldUnit(units[at]!)
      first = firstSteps(first, folded)
      second = secondSteps(second, folded)
    } else continue
    if (!mayBeFirstWord(firstWords, first)) return found
    letters++
    if (letters < fewestLetters) continue
    const isHangul = isHangulAt(units, at)
    if (!isHangul && !isBounded(units, start, at + 1)) continue
    const key = findKey(index, finish(first), second >>> 0)
    const bearers = key === noKey ? null : known.bearersOf(key, seen.text, start, at + 1)
    if (bearers === null) continue
    if (isHangul) found = foundInHangul(seen, start, at + 1, bearers) ?? found
    else found = { end: wordEnd(units, at + 1), bearers }
  }
  return found
}

function mayGoOn({ sections }: GazetteerIndex, hash: number, words: number): boolean {
  return words === 1
    ? mayBeFirstWord(sections.firstWords, hash)
    : mayBeginWithWords(sections.laterWords, hash)
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

function foundInHangul(seen: SeenText, start: number, end: number, bearers: Bearers): Found | null {
  const whole = endOfHangul(seen, end)
  const least = bearers.countries[0] === 'KR' ? leastOfShortHangul.atHome : leastOfShortHangul.abroad
  const isSure = whole > end || end - start >= shortestPlainHangul || bearers.population >= least
  return whole !== -1 && (isSure || bearers === nobody) ? { end: whole, bearers } : null
}

/** Combining marks belong to the letter before them. */
function wordEnd(units: Units, at: number): number {
  let end = at
  while (end < units.length && foldCode(units[end]!) === 1 && isMark.test(String.fromCharCode(units[end]!)))
    end++
  return end
}
