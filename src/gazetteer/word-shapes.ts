// Where a name may begin, and what may stand between two of its words.
import { foldCode, space } from '../text/fold.ts'

const isUpper = /\p{Lu}|\p{Lt}/u
const isLower = /\p{Ll}/u
const isUnspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Hangul}]/u
const isSpace = /[ \u00A0\u2009\u202F]/u
const joiners = new Set(['-', '\u2010', '\u2011', '/'])
/** "St.", "Bad." */
const longestAbbreviation = 4
const firstUnspaced = 0x0e00

export function startsName(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (foldCode(unit) === space || foldCode(unit) === 1) return false
  if (unspacedAt(text, at)) return true
  if (!followsBoundary(text, at)) return false
  // ASCII is nearly all there is, and two comparisons are quicker than an expression.
  if (unit < 128) return unit >= 65 && unit <= 90
  const character = text[at]!
  return isUpper.test(character) || !isLower.test(character)
}

/** Scripts that write no spaces between words: a name may begin and end anywhere in them. */
export function unspacedAt(text: string, at: number): boolean {
  return text.charCodeAt(at) >= firstUnspaced && isUnspacedScript.test(text[at]!)
}

function followsBoundary(text: string, at: number): boolean {
  if (at === 0) return true
  const before = text[at - 1]!
  return foldCode(before.charCodeAt(0)) === space || before === "'" || before === '’'
}

/** One space, one hyphen, or the full stop of an abbreviation: whatever else stands between words parts names. */
export function canJoinWords(text: string, at: number): boolean {
  const character = text[at]!
  if (joiners.has(character)) return true
  if (isSpace.test(character)) return true
  if (character !== '.' || !isSpace.test(text[at + 1] ?? '')) return false
  let start = at
  while (
    start > 0 &&
    foldCode(text.charCodeAt(start - 1)) > 1 &&
    foldCode(text.charCodeAt(start - 1)) !== space
  )
    start--
  return at - start <= longestAbbreviation
}
