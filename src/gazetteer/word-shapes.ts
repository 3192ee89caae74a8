// Where a name may begin, and what may stand between two of its words.
import { foldCode, space } from '../text/fold.ts'

/** A text's UTF-16 units; reading numbers out of an array takes less time than out of a string. */
export type Units = Uint16Array

/** What a unit is to the scanner, worked out once for each unit that a text has; in this order, parts of words last. */
const shapes = {
  boundary: 1,
  /** A space or a hyphen: what may join the words of one name. */
  joiner: 2,
  fullStop: 3,
  /** Between the words of a foreign name in kana or Han, where it is as well written without: サン・パウロ. */
  dot: 4,
  apostrophe: 5,
  silent: 6,
  small: 7,
  capital: 8,
  unspaced: 9,
  hangul: 10,
  /** Above all others, so that the search for capitals stops at it. */
  unknown: 11,
} as const
const shapeOfUnit = new Uint8Array(65536).fill(shapes.unknown)

const isUpper = /\p{Lu}|\p{Lt}/u
const isLower = /\p{Ll}/u
const isUnspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u
const isHangulScript = /\p{Script=Hangul}/u
const isJoiner = /[ \u00A0\u2009\u202F\u2010\u2011/-]/u
const isSpace = /[ \u00A0\u2009\u202F]/u
const isDot = /[・･＝·]/u
/** "St.", "Bad." */
const longestAbbreviation = 4

export function unitsOf(text: string): Units {
  const bytes = Buffer.allocUnsafeSlow(text.length * 2)
  bytes.write(text, 'utf16le')
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length)
}

/** The first place from here on where a name may begin, else the text's length. */
export function nextNameStart(units: Units, from: number): number {
  for (let at = from; at < units.length; at++) {
    if (shapeOfUnit[units[at]!]! >= shapes.capital && startsName(units, at)) return at
  }
  return units.length
}

/** In cased scripts a name begins with a capital, after a boundary or an apostrophe; in Hangul with a word; in unspaced scripts anywhere. */
function startsName(units: Units, at: number): boolean {
  const shape = shapeAt(units, at)
  if (shape === shapes.unspaced) return true
  if (shape === shapes.hangul) return at === 0 || shapeAt(units, at - 1) !== shapes.hangul
  return shape === shapes.capital && (at === 0 || shapeAt(units, at - 1) <= shapes.apostrophe)
}

/** Scripts that write no spaces between words: a name may begin and end anywhere in them. */
export function isUnspacedAt(units: Units, at: number): boolean {
  return shapeAt(units, at) === shapes.unspaced
}

/** Written with spaces between words, yet particles and words of kind are written onto a name. */
export function isHangulAt(units: Units, at: number): boolean {
  return at < units.length && shapeAt(units, at) === shapes.hangul
}

/** A letter of a script without case counts as well. */
export function isCapitalAt(units: Units, at: number): boolean {
  return at < units.length && shapeAt(units, at) === shapes.capital
}

/** Where the words of a name in an unspaced script may be joined. */
export function canJoinUnspaced(units: Units, at: number): boolean {
  return shapeAt(units, at) === shapes.dot && at + 1 < units.length && isUnspacedAt(units, at + 1)
}

/** Apostrophes end a word too, so that the name in "Košice's" is found. */
export function endsWord(units: Units, at: number): boolean {
  let next = at
  while (next < units.length && shapeAt(units, next) === shapes.silent) next++
  return next >= units.length || shapeAt(units, next) <= shapes.apostrophe
}

/** One space, one hyphen, or the full stop of an abbreviation: whatever else stands between words parts names. */
export function canJoinWords(units: Units, at: number): boolean {
  const shape = shapeAt(units, at)
  if (shape !== shapes.fullStop) return shape === shapes.joiner
  if (at + 1 >= units.length || !isSpace.test(String.fromCharCode(units[at + 1]!))) return false
  let start = at
  while (start > 0 && shapeAt(units, start - 1) > shapes.apostrophe) start--
  return at - start <= longestAbbreviation
}

function shapeAt(units: Units, at: number): number {
  const unit = units[at]!
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
  if (isJoiner.test(character)) return shapes.joiner
  if (character === '.') return shapes.fullStop
  if (isDot.test(character)) return shapes.dot
  const code = foldCode(character.charCodeAt(0))
  if (code === space) return shapes.boundary
  if (code === 1) return shapes.silent
  if (isUnspacedScript.test(character)) return shapes.unspaced
  if (isHangulScript.test(character)) return shapes.hangul
  // Letters of scripts without case may begin a name as capitals do.
  return isUpper.test(character) || !isLower.test(character) ? shapes.capital : shapes.small
}
