// A text's units, and what may stand between two words of a name.
import {
  apostrophe,
  boundary,
  capital,
  dot,
  factsOf,
  fullStop,
  hangul,
  joiner,
  shapeOfFacts,
  silent,
  type Units,
  unspaced,
} from './unit-facts.ts'

const isSpace = /[ \u00A0\u2009\u202F]/u
/** "St.", "Bad." */
const longestAbbreviation = 4

export function unitsOf(text: string): Units {
  const bytes = Buffer.allocUnsafeSlow(text.length * 2)
  bytes.write(text, 'utf16le')
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length)
}

/** Longer texts get room of their own. */
const mostKept = 1 << 22

/** Room for the units of one text after another. */
export class UnitRoom {
  #bytes = Buffer.alloc(0)

  unitsOf(text: string): Units {
    if (text.length > mostKept) return unitsOf(text)
    if (this.#bytes.length < text.length * 2) this.#bytes = Buffer.allocUnsafeSlow(text.length * 2)
    this.#bytes.write(text, 'utf16le')
    return new Uint16Array(this.#bytes.buffer, this.#bytes.byteOffset, text.length)
  }
}

/** Whether what stands there is a comma or the like, or nothing: no name goes on behind it. */
export function isBoundaryAt(units: Units, at: number): boolean {
  return at >= units.length || shapeAt(units, at) === boundary
}

/** Scripts that write no spaces between words: a name may begin and end anywhere in them. */
export function isUnspacedAt(units: Units, at: number): boolean {
  return shapeAt(units, at) === unspaced
}

/** Written with spaces between words, yet particles and words of kind are written onto a name. */
export function isHangulAt(units: Units, at: number): boolean {
  return at < units.length && shapeAt(units, at) === hangul
}

/** A letter of a script without case counts as well. */
export function isCapitalAt(units: Units, at: number): boolean {
  return at < units.length && shapeAt(units, at) === capital
}

/** Where the words of a name in an unspaced script may be joined. */
export function canJoinUnspaced(units: Units, at: number): boolean {
  return shapeAt(units, at) === dot && at + 1 < units.length && isUnspacedAt(units, at + 1)
}

/** Apostrophes end a word too, so that the name in "Košice's" is found. */
export function endsWord(units: Units, at: number): boolean {
  let next = at
  while (next < units.length && shapeAt(units, next) === silent) next++
  return next >= units.length || shapeAt(units, next) >= apostrophe
}

/** One space, one hyphen, or the full stop of an abbreviation: whatever else stands between words parts names. */
export function canJoinWords(units: Units, at: number): boolean {
  const shape = shapeAt(units, at)
  if (shape !== fullStop) return shape === joiner
  if (at + 1 >= units.length || !isSpace.test(String.fromCharCode(units[at + 1]!))) return false
  let start = at
  while (start > 0 && shapeAt(units, start - 1) < apostrophe) start--
  return at - start <= longestAbbreviation
}

function shapeAt(units: Units, at: number): number {
  return shapeOfFacts(factsOf(units[at]!))
}
