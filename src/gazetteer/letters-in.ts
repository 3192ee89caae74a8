// Which letters a spelling has, as bits: two spellings that differ in many letters need no closer look.

const firstLetter = 97
const letterCount = 26

export function lettersIn(spelling: string): number {
  let letters = 0
  for (let i = 0; i < spelling.length; i++) {
    const letter = spelling.charCodeAt(i) - firstLetter
    if (letter >= 0 && letter < letterCount) letters |= 1 << letter
  }
  return letters >>> 0
}

/** How many letters the one has and the other lacks. */
export function letterDifference(a: number, b: number): number {
  return Math.max(countBits(a & ~b), countBits(b & ~a))
}

function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
