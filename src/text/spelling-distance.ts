// How far two spellings lie apart: edit distance in which the slips that people make count less.
import { soundCost, writeSounds } from './sound-letters.ts'

const insertion = 0.9
/** A doubled letter, an `h` or a space more or less. */
const faintInsertion = 0.4
const transposition = 0.5
const longest = 120
const [letterH, space] = [7, 26]
/** Letters with which a spelling of several letters begins or ends; without them sounds are letters. */
const mayGroup = /[hjzwy]|[aeiou]{2}|ck|cs|cq|ks|gn|nt|mp|qu/

let beforeLast = new Float64Array(longest + 1)
let last = new Float64Array(longest + 1)
let row = new Float64Array(longest + 1)
const soundsOfA = new Uint8Array(longest)
const soundsOfB = new Uint8Array(longest)

/** Of folded Latin names, letter by letter or sound by sound, whichever is nearer; Infinity when surely more than `limit`. */
export function spellingDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0
  if (a.length > longest || b.length > longest) return Number.POSITIVE_INFINITY
  if (Math.abs(a.length - b.length) * faintInsertion > limit) return Number.POSITIVE_INFINITY
  const byLetters = rowDistance(writeLetters(a, soundsOfA), writeLetters(b, soundsOfB), limit)
  if (!mayGroup.test(a) && !mayGroup.test(b)) return byLetters
  const most = Math.min(limit, byLetters)
  return Math.min(byLetters, rowDistance(writeSounds(a, soundsOfA), writeSounds(b, soundsOfB), most))
}

function writeLetters(name: string, row: Uint8Array): number {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    row[at] = code >= 97 && code <= 122 ? code - 97 : code === 32 ? space : space + 1
  }
  return name.length
}

function rowDistance(lengthOfA: number, lengthOfB: number, limit: number): number {
  for (let j = 0; j <= lengthOfB; j++) last[j] = j * insertion
  for (let i = 1; i <= lengthOfA; i++) {
    const least = fillRow(i, lengthOfB)
    if (least > limit) return Number.POSITIVE_INFINITY
    const spare = beforeLast
    beforeLast = last
    last = row
    row = spare
  }
  const distance = last[lengthOfB]!
  return distance > limit ? Number.POSITIVE_INFINITY : distance
}

function fillRow(i: number, lengthOfB: number): number {
  const x = soundsOfA[i - 1]!
  const beforeX = i > 1 ? soundsOfA[i - 2]! : -1
  const dropX = isFaint(x, beforeX) ? faintInsertion : insertion
  row[0] = i * insertion
  let least = row[0]
  for (let j = 1; j <= lengthOfB; j++) {
    const y = soundsOfB[j - 1]!
    const beforeY = j > 1 ? soundsOfB[j - 2]! : -1
    // Of two equal letters the second may be the doubled one, so that dropping it is weighed here too.
    let cost = Math.min(
      last[j - 1]! + (x === y ? 0 : soundCost(x, y)),
      last[j]! + dropX,
      row[j - 1]! + (isFaint(y, beforeY) ? faintInsertion : insertion),
    )
    if (i > 1 && j > 1 && x !== y && x === beforeY && beforeX === y)
      cost = Math.min(cost, beforeLast[j - 2]! + transposition)
    row[j] = cost
    if (cost < least) least = cost
  }
  return least
}

const isFaint = (sound: number, before: number) => sound === before || sound === letterH || sound === space
