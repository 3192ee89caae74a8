// Rows of three letters: what two spellings have in common though a letter or two differ.
//
// Letters that ears and romanisations take for each other are one letter here, and a doubled letter is one, so that
// "Hrisoupoly" and "Hrissoupoli" have all rows in common. Blank is what stands before and behind each word.

const blank = 0
const letterCount = 27
export const gramCount = letterCount ** 3
const firstLetter = 97
const sameLetters = ['iyj', 'kcq', 'vw', 'sz'] as const
export const longestSpelling = 120

/** Of a byte; what belongs to letters of other scripts is blank. */
const letterOf = new Uint8Array(256)
for (let letter = 1; letter < letterCount; letter++) letterOf[firstLetter + letter - 1] = letter
for (const [stands, ...others] of sameLetters) {
  for (const other of others) letterOf[other.charCodeAt(0)] = letterOf[stands!.charCodeAt(0)]!
}

/** Writes the spelling's rows into `grams`, each once; tells how many. */
export function gramsOf(spelling: Uint8Array, start: number, end: number, grams: Uint16Array): number {
  const last = Math.min(end, start + longestSpelling)
  let count = 0
  let gram = blank
  let before = blank
  for (let at = start; at <= last; at++) {
    const letter = at < last ? letterOf[spelling[at]!]! : blank
    if (letter === before && at > start) continue
    gram = (gram * letterCount + letter) % gramCount
    before = letter
    // The first letter with two blanks before it says too little.
    if (at > start && !isAmong(grams, count, gram)) grams[count++] = gram
  }
  return count
}

function isAmong(grams: Uint16Array, count: number, gram: number): boolean {
  for (let i = 0; i < count; i++) if (grams[i] === gram) return true
  return false
}
