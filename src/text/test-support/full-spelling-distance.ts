// The measure of spelling-distance.ts by the whole table, with nothing left out: what its short cuts are held against.
import { costsOfSound, soundCount, soundOfUnit, writeSounds } from '../sound-letters.ts'

const insertion = 9
const faintInsertion = 4
const transposition = 5
const [letterH, space] = [7, 26]
const tenths = 10

/** Letter by letter or sound by sound, whichever is nearer. */
export function fullSpellingDistance(a: string, b: string): number {
  if (a === b) return 0
  const [lettersOfA, lettersOfB] = [lettersOf(a), lettersOf(b)]
  const byLetters = tableDistance(lettersOfA, lettersOfB)
  return Math.min(byLetters, tableDistance(soundsOf(lettersOfA), soundsOf(lettersOfB))) / tenths
}

const lettersOf = (name: string) => Uint8Array.from(name, (letter) => soundOfUnit(letter.charCodeAt(0)))

function soundsOf(letters: Uint8Array): Uint8Array {
  const sounds = new Uint8Array(letters.length)
  return sounds.subarray(0, writeSounds(letters, letters.length, sounds))
}

function costOfLetter(row: Uint8Array, at: number): number {
  const isFaint = row[at] === row[at - 1] || row[at] === letterH || row[at] === space
  return isFaint ? faintInsertion : insertion
}

function tableDistance(a: Uint8Array, b: Uint8Array): number {
  const table = [Array.from({ length: b.length + 1 }, (_, j) => j * insertion)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i * insertion]
    table.push(row)
    for (let j = 1; j <= b.length; j++) {
      const changed = table[i - 1]![j - 1]! + costsOfSound[a[i - 1]! * soundCount + b[j - 1]!]!
      const dropped = table[i - 1]![j]! + costOfLetter(a, i - 1)
      const putIn = row[j - 1]! + costOfLetter(b, j - 1)
      const isExchanged = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && a[i - 1] !== b[j - 1]
      const exchanged = isExchanged && i > 1 && j > 1 ? table[i - 2]![j - 2]! + transposition : changed
      row.push(Math.min(changed, dropped, putIn, exchanged))
    }
  }
  return table[a.length]![b.length]!
}
