// All spellings by shape, for the search of near ones: by first letter, by length, by country.
//
//   spelling   khrissoupoly
//   shape      c r i s o u p o l i    without doubled letters, blanks and what h does to a consonant; c is k and q, i is y and j
//   shelf      first letter c, ten letters
//   letters    c.i.l.o.p.r.s.u + i, o as bits, since shapes that differ in many need no closer look
import { longestRow } from '../text/slips-between.ts'
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

const bitsOfLetters = 26
/** Letters that many names have twice have a second bit. */
const secondBits = new Uint32Array(letterCodes)
Array.from('aeinor').forEach((letter, number) => {
  secondBits[codeOf(letter)] = 1 << (bitsOfLetters + number)
})
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

/** Which letters a row has, and which of some it has twice: one bit changes where a letter is left out or put in. */
export function lettersOf(row: Uint8Array, length: number): number {
  let letters = 0
  for (let at = 0; at < length; at++) {
    const code = row[at]!
    if (code === otherCode) continue
    const bit = 1 << (code - 1)
    letters |= (letters & bit) === 0 ? bit : secondBits[code]!
  }
  return letters >>> 0
}

/** A shelf's spellings stand from `shapeStart[shelf]` to the next start, in ascending order; their letters by the shelf's length. */
export function buildSpellingShapes({
  spellingStart,
  spellingText,
  ranks,
}: Pick<RankedSpellings, 'spellingStart' | 'spellingText' | 'ranks'>) {
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
  const textStart = new Uint32Array(shelfCount + 1)
  for (let shelf = 0; shelf < shelfCount; shelf++) {
    textStart[shelf + 1] = textStart[shelf]! + shapeStart[shelf + 1]! * (shelf % lengths)
    shapeStart[shelf + 1]! += shapeStart[shelf]!
  }
  const next = shapeStart.slice()
  const shapeSpelling = new Uint32Array(shapeStart[shelfCount]!)
  const shapeLetters = new Uint32Array(shapeSpelling.length)
  const shapeRank = new Uint8Array(shapeSpelling.length)
  const shapeText = new Uint8Array(textStart[shelfCount]!)
  for (let spelling = 0; spelling < count; spelling++) {
    const shelf = shelves[spelling]!
    if (shelf === 0) continue
    const length = shapeOf(spelling)
    const place = next[shelf]!++
    shapeSpelling[place] = spelling
    shapeLetters[place] = lettersOf(row, length)
    shapeRank[place] = ranks[spelling]!
    shapeText.set(row.subarray(0, length), textStart[shelf]! + (place - shapeStart[shelf]!) * length)
  }
  return { shapeStart, shapeTextStart: textStart, shapeSpelling, shapeLetters, shapeRank, shapeText }
}
