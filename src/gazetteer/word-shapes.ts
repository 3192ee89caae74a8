// Where a name may begin, and what may stand between two of its words.
import { foldCode, space } from '../text/fold.ts'

/** What a unit is to the scanner; worked out once for each unit that a text has. */
const shapes = {
  boundary: 1,
  apostrophe: 2,
  silent: 3,
  small: 4,
  capital: 5,
  unspaced: 6,
  hangul: 7,
  /** Above all others, so that the search for capitals stops at it. */
  unknown: 8,
} as const
const shapeOfUnit = new Uint8Array(65536).fill(shapes.unknown)

const isUpper = /\p{Lu}|\p{Lt}/u
const isLower = /\p{Ll}/u
const isUnspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u
const isHangulScript = /\p{Script=Hangul}/u
const isSpace = /[ \u00A0\u2009\u202F]/u
const joiners = new Set(['-', '\u2010', '\u2011', '/'])
/** Between the words of a foreign name in kana or Han, where it is as well written without: サン・パウロ. */
const dots = new Set(['・', '･', '＝', '·'])
/** "St.", "Bad." */
const longestAbbreviation = 4

/** In cased scripts a name begins with a capital, after a boundary or an apostrophe; in Hangul with a word; in unspaced scripts anywhere. */
export function startsName(text: string, at: number): boolean {
  const shape = shapeAt(text, at)
  if (shape === shapes.unspaced) return true
  if (shape === shapes.hangul) return at === 0 || shapeAt(text, at - 1) !== shapes.hangul
  return shape === shapes.capital && (at === 0 || shapeAt(text, at - 1) <= shapes.apostrophe)
}

/** The first place from here on where a name may begin, else the text's length. */
export function nextNameStart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const shape = shapeOfUnit[text.charCodeAt(at)]!
    if (shape >= shapes.capital && startsName(text, at)) return at
  }
  return text.length
}

/** Scripts that write no spaces between words: a name may begin and end anywhere in them. */
export function isUnspacedAt(text: string, at: number): boolean {
  return shapeAt(text, at) === shapes.unspaced
}

/** Written with spaces between words, yet particles and words of kind are written onto a name. */
export function isHangulAt(text: string, at: number): boolean {
  return at < text.length && shapeAt(text, at) === shapes.hangul
}

export function isCapitalAt(text: string, at: number): boolean {
  return at < text.length && shapeAt(text, at) === shapes.capital
}

/** Where the words of a name in an unspaced script may be joined. */
export function canJoinUnspaced(text: string, at: number): boolean {
  return dots.has(text[at]!) && at + 1 < text.length && isUnspacedAt(text, at + 1)
}

/** Apostrophes end a word too, so that the name in "Košice's" is found. */
export function endsWord(text: string, at: number): boolean {
  let next = at
  while (next < text.length && shapeAt(text, next) === shapes.silent) next++
  return next >= text.length || shapeAt(text, next) <= shapes.apostrophe
}

/** One space, one hyphen, or the full stop of an abbreviation: whatever else stands between words parts names. */
export function canJoinWords(text: string, at: number): boolean {
  const character = text[at]!
  if (joiners.has(character) || isSpace.test(character)) return true
  if (character !== '.' || !isSpace.test(text[at + 1] ?? '')) return false
  let start = at
  while (start > 0 && shapeAt(text, start - 1) > shapes.apostrophe) start--
  return at - start <= longestAbbreviation
}

function shapeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = shapeOfUnit[unit]!
  return known === shapes.unknown ? learn(unit) : known
}

function learn(unit: number): number {
  const shape = shapeOf(String.fromCharCode(unit))
  shapeOfUnit[unit] = shape
  return shape
}

function shapeOf(character: string): number {
  if (character === "'" || character === '’') return shapes.apostrophe
  const code = foldCode(character.charCodeAt(0))
  if (code === space) return shapes.boundary
  if (code === 1) return shapes.silent
  if (isUnspacedScript.test(character)) return shapes.unspaced
  if (isHangulScript.test(character)) return shapes.hangul
  // Letters of scripts without case may begin a name as capitals do.
  return isUpper.test(character) || !isLower.test(character) ? shapes.capital : shapes.small
}
