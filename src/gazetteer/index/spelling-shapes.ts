// All spellings by shape, for the search of near ones: by first letter, by length, by country, by the letters that they have.
//
//   spelling   khrissoupoly
//   shape      c r i s o u p o l i    without doubled letters, blanks and what h does to a consonant; c is k and q, i is y and j
//   shelf      first letter c, ten letters
//   letters    c.i.ii.l.o.oo.p.r.s.u as bits, since shapes that differ in many need no closer look
//   row        eight neighbours on a shelf, alike in most letters: those that all of them have, and those that any has
//   block      the same of four rows
import { longestRow } from '../../text/slips-between.ts'
import type { RankedSpellings } from './spelling-order.ts'

/** a to z are 1 to 26; any other letter or figure is one more, a blank none. */
export const letterCodes = 28
const otherCode = 27
const noCode = 0
const firstLetter = 97
const sameLetters = ['ckq', 'ijy', 'vw', 'sz'] as const
const codeOf = (letter: string) => letter.charCodeAt(0) - firstLetter + 1
const codeOfByte = new Uint8Array(256).fill(otherCode)
codeOfByte[' '.charCodeAt(0)] = noCode
for (const letter of 'abcdefghijklmnopqrstuvwxyz') codeOfByte[letter.charCodeAt(0)] = codeOf(letter)
for (const letters of sameLetters)
  for (const letter of letters) codeOfByte[letter.charCodeAt(0)] = codeOf(letters)
const breath = codeOf('h')
const isVowel = new Uint8Array(letterCodes)
for (const letter of 'aeiou') isVowel[codeOf(letter)] = 1

const lengths = longestRow + 1
export const shelfCount = letterCodes * lengths
export const shelfOf = (code: number, length: number) => code * lengths + length

/**
 * A bit a letter, one for the second and third of those that many names have again. What half of all names have stands
 * first, so that in the order of these numbers names with the same letters stand together.
 */
const lettersOfBits = 'n e s o r c i l t u aa a g d m ii v ee b nn p oo ss aaa cc rr h tt f uu ll x'.split(
  ' ',
)
const mostOfLetter = 3
const bitsOfLetter = new Uint32Array(letterCodes * mostOfLetter)
lettersOfBits.forEach((letters, place) => {
  bitsOfLetter[codeOf(letters) * mostOfLetter + letters.length - 1] = 1 << (31 - place)
})
/** Shapes in a row, and in a block of rows. */
export const shapesOfRow = 8
export const shapesOfBlock = 32

/** Of UTF-8: the first of a letter that is not ASCII. */
const firstOtherByte = 0x80

/** Writes a spelling's shape into `row`, one code a letter; tells how many, none where it begins in another script. */
export function writeShape(spelling: Uint8Array, start: number, end: number, row: Uint8Array): number {
  if (start === end || spelling[start]! >= firstOtherByte) return 0
  let length = 0
  let before = noCode
  for (let at = start; at < end && length < longestRow; at++) {
    const code = codeOfByte[spelling[at]!]!
    if (code === noCode || code === before) continue
    if (code === breath && before !== noCode && isVowel[before] === 0) continue
    row[length++] = code
    before = code
  }
  return length
}

/** Which letters a shape has, and which of some it has again: one bit changes where a letter is left out or put in. */
export function lettersOf(row: Uint8Array, length: number): number {
  let letters = 0
  for (let at = 0; at < length; at++) {
    const place = row[at]! * mostOfLetter
    const once = bitsOfLetter[place]!
    const twice = bitsOfLetter[place + 1]!
    letters |= (letters & once) === 0 ? once : (letters & twice) === 0 ? twice : bitsOfLetter[place + 2]!
  }
  return letters >>> 0
}

export interface SpellingsOfCountries
  extends Pick<RankedSpellings, 'spellingStart' | 'spellingText' | 'ranks'> {
  /** The first spelling of each country, ascending. */
  readonly countryStarts: readonly number[]
}

/**
 * A shelf's shapes stand from `shapeStart[shelf]` to the next start: by country, then by their letters. Their text lies shelf
 * by shelf, each as long as the shelf tells.
 */
export function buildSpellingShapes({
  spellingStart,
  spellingText,
  ranks,
  countryStarts,
}: SpellingsOfCountries) {
  const count = spellingStart.length - 1
  const shelves = new Uint16Array(count)
  const shapeStart = new Uint32Array(shelfCount + 1)
  const row = new Uint8Array(longestRow)
  const shapeOf = (spelling: number) =>
    writeShape(spellingText, spellingStart[spelling]!, spellingStart[spelling + 1]!, row)
  for (let spelling = 0; spelling < count; spelling++) {
    const length = shapeOf(spelling)
    if (length === 0) continue
    shelves[spelling] = shelfOf(row[0]!, length)
    shapeStart[shelves[spelling]! + 1]!++
  }
  for (let shelf = 0; shelf < shelfCount; shelf++) shapeStart[shelf + 1]! += shapeStart[shelf]!
  const next = shapeStart.slice()
  // Letters above, spellings below: numbers that sort by letters.
  const places = new BigUint64Array(shapeStart[shelfCount]!)
  const halves = new Uint32Array(places.buffer)
  for (let spelling = 0; spelling < count; spelling++) {
    const shelf = shelves[spelling]!
    if (shelf === 0) continue
    const place = next[shelf]!++
    halves[place * 2] = spelling
    halves[place * 2 + 1] = lettersOf(row, shapeOf(spelling))
  }
  for (let shelf = 0; shelf < shelfCount; shelf++) {
    sortWithinCountries(places, halves, [shapeStart[shelf]!, shapeStart[shelf + 1]!], countryStarts)
  }
  const shapeSpelling = new Uint32Array(places.length)
  const shapeLetters = new Uint32Array(places.length)
  const shapeRank = new Uint8Array(places.length)
  const shapeTextStart = new Uint32Array(shelfCount + 1)
  for (let shelf = 0; shelf < shelfCount; shelf++) {
    const shapes = shapeStart[shelf + 1]! - shapeStart[shelf]!
    shapeTextStart[shelf + 1] = shapeTextStart[shelf]! + shapes * (shelf % lengths)
  }
  const shapeText = new Uint8Array(shapeTextStart[shelfCount]!)
  for (let place = 0, at = 0; place < places.length; place++) {
    const spelling = halves[place * 2]!
    shapeSpelling[place] = spelling
    shapeLetters[place] = halves[place * 2 + 1]!
    shapeRank[place] = ranks[spelling]!
    const length = shapeOf(spelling)
    for (let i = 0; i < length; i++) shapeText[at++] = row[i]!
  }
  return {
    shapeStart,
    shapeTextStart,
    shapeSpelling,
    shapeLetters,
    shapeRows: rowsOf(shapeLetters, shapesOfRow),
    shapeBlocks: rowsOf(shapeLetters, shapesOfBlock),
    shapeRank,
    shapeText,
  }
}

function sortWithinCountries(
  places: BigUint64Array,
  halves: Uint32Array,
  [start, end]: readonly [start: number, end: number],
  countryStarts: readonly number[],
): void {
  let country = 0
  for (let from = start; from < end; ) {
    while (country < countryStarts.length && countryStarts[country]! <= halves[from * 2]!) country++
    const nextCountry = countryStarts[country] ?? Number.POSITIVE_INFINITY
    let to = from + 1
    while (to < end && halves[to * 2]! < nextCountry) to++
    places.subarray(from, to).sort()
    from = to
  }
}

/** Of each row of so many the letters that all of its shapes have, then those that any has. */
function rowsOf(shapeLetters: Uint32Array, shapesOfRow: number): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(Math.ceil(shapeLetters.length / shapesOfRow) * 2)
  for (let row = 0; row < rows.length; row += 2) rows[row] = 0xffffffff
  shapeLetters.forEach((letters, place) => {
    const row = Math.floor(place / shapesOfRow) * 2
    rows[row]! &= letters
    rows[row + 1]! |= letters
  })
  return rows
}
