// How far two spellings lie apart: edit distance in which the slips that people make count less.
//
// Counted in tenths, in whole numbers. What lies farther from the table's diagonal than the limit allows is left out, and where
// all of a row is beyond the limit the rest of the table; nothing else, since beginnings and ends that are alike may still be
// shifted against each other.
import {
  costsOfSound,
  lettersAlone,
  mayBeginGroup,
  soundCount,
  soundOfUnit,
  writeSounds,
} from './sound-letters.ts'

const tenths = 10
const insertion = 9
/** A doubled letter, an `h` or a space more or less. */
const faintInsertion = 4
const transposition = 5
const longest = 120
const beyond = 30_000
const notYet = -1
/** No letter's number. */
const none = -1
const [letterH, space] = [7, 26]
const soundOfByte = Uint8Array.from({ length: 256 }, (_, byte) => soundOfUnit(byte))

/** A spelling as rows of letters and of sounds. */
class Rows {
  readonly letters = new Uint8Array(longest)
  readonly sounds = new Uint8Array(longest)
  length = 0
  /** Whether some of its letters may be one sound: without them sounds are letters. */
  mayGroup = false
  #soundCount = notYet

  write(name: string): void {
    let found = 0
    let before = space
    for (let at = 0; at < name.length; at++) {
      const letter = soundOfUnit(name.charCodeAt(at))
      this.letters[at] = letter
      found |= mayBeginGroup[before * lettersAlone + letter]!
      before = letter
    }
    this.#end(name.length, found !== 0)
  }

  writeBytes(bytes: Uint8Array, start: number, end: number): void {
    let found = 0
    let before = space
    for (let at = start; at < end; at++) {
      const letter = soundOfByte[bytes[at]!]!
      this.letters[at - start] = letter
      found |= mayBeginGroup[before * lettersAlone + letter]!
      before = letter
    }
    this.#end(end - start, found !== 0)
  }

  #end(length: number, mayGroup: boolean): void {
    this.length = length
    this.#soundCount = notYet
    this.mayGroup = mayGroup
  }

  writeSounds(): number {
    if (this.#soundCount === notYet) this.#soundCount = writeSounds(this.letters, this.length, this.sounds)
    return this.#soundCount
  }
}

/** Of one folded Latin name to others. */
export class DistanceFrom {
  readonly #rows = new Rows()
  readonly #others = new Rows()
  #name = ''

  set(name: string): void {
    this.#name = name
    if (name.length <= longest) this.#rows.write(name)
  }

  /** Letter by letter or sound by sound, whichever is nearer; Infinity when surely more than `limit`. */
  to(other: string, limit = Number.POSITIVE_INFINITY): number {
    if (this.#name === other) return 0
    if (!this.#hasRoom(other.length)) return Number.POSITIVE_INFINITY
    this.#others.write(other)
    return this.#distance(limit)
  }

  /** The same of bytes, each a letter. */
  toBytes(bytes: Uint8Array, start: number, end: number, limit: number): number {
    if (!this.#hasRoom(end - start)) return Number.POSITIVE_INFINITY
    this.#others.writeBytes(bytes, start, end)
    return this.#distance(limit)
  }

  #hasRoom(length: number): boolean {
    return this.#name.length <= longest && length <= longest
  }

  #distance(limit: number): number {
    const most = inTenths(limit)
    const [a, b] = [this.#rows, this.#others]
    const byLetters = rowDistance(a.letters, a.length, b.letters, b.length, most)
    if (byLetters === 0 || (!a.mayGroup && !b.mayGroup)) return told(byLetters, most)
    const [soundsOfA, soundsOfB] = [a.writeSounds(), b.writeSounds()]
    if (soundsOfA === a.length && soundsOfB === b.length) return told(byLetters, most)
    const bySounds = rowDistance(a.sounds, soundsOfA, b.sounds, soundsOfB, Math.min(most, byLetters))
    return told(Math.min(byLetters, bySounds), most)
  }
}

const inTenths = (limit: number) =>
  limit === Number.POSITIVE_INFINITY ? beyond : Math.floor(limit * tenths + 1e-6)

const told = (distance: number, most: number) =>
  distance > most ? Number.POSITIVE_INFINITY : distance / tenths

const distanceFrom = new DistanceFrom()

export function spellingDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  distanceFrom.set(a)
  return distanceFrom.to(b, limit)
}

const beforeLast = new Int32Array(longest + 2)
const last = new Int32Array(longest + 2)
const row = new Int32Array(longest + 2)
/** What it costs to put in each letter of the one, and to leave out each of the other. */
const insertions = new Uint8Array(longest + 2)
const drops = new Uint8Array(longest + 2)

/** `beyond` where it is more than `most`. */
function rowDistance(
  a: Uint8Array,
  lengthOfA: number,
  b: Uint8Array,
  lengthOfB: number,
  most: number,
): number {
  let before = beforeLast
  let above = last
  let current = row
  const farthestLeft = reachOf(writeInsertions(a, lengthOfA, drops), most)
  const farthestRight = reachOf(writeInsertions(b, lengthOfB, insertions), most)
  if (lengthOfA - lengthOfB > farthestLeft || lengthOfB - lengthOfA > farthestRight) return beyond
  above[0] = 0
  let leastAbove = 0
  for (let j = 1; j <= lengthOfB; j++) above[j] = above[j - 1]! + insertion
  for (let i = 1; i <= lengthOfA; i++) {
    const x = a[i - 1]!
    const beforeX = i > 1 ? a[i - 2]! : none
    const dropX = drops[i]!
    const costs = x * soundCount
    const from = Math.max(1, i - farthestLeft)
    const to = Math.min(lengthOfB, i + farthestRight)
    let left = from > 1 ? beyond : above[0]! + insertion
    current[from - 1] = left
    let least = left
    let diagonal = above[from - 1]!
    let y = from > 1 ? b[from - 2]! : none
    for (let j = from; j <= to; j++) {
      const beforeY = y
      y = b[j - 1]!
      // Of two equal letters the second may be the doubled one, so that dropping it is weighed here too.
      let cost = diagonal + costsOfSound[costs + y]!
      diagonal = above[j]!
      const dropped = diagonal + dropX
      if (dropped < cost) cost = dropped
      const putIn = left + insertions[j]!
      if (putIn < cost) cost = putIn
      if (x === beforeY && beforeX === y && x !== y && i > 1 && j > 1) {
        const exchanged = before[j - 2]! + transposition
        if (exchanged < cost) cost = exchanged
      }
      current[j] = cost
      left = cost
      if (cost < least) least = cost
    }
    // Two letters exchanged pass over a row.
    if (least > most && leastAbove + transposition > most) return beyond
    leastAbove = least
    current[to + 1] = beyond
    const spare = before
    before = above
    above = current
    current = spare
  }
  return above[lengthOfB]!
}

/** What it costs to put in each letter, or to leave it out; tells how many cost little. */
function writeInsertions(letters: Uint8Array, length: number, costs: Uint8Array): number {
  let faint = 0
  let before = none
  for (let at = 0; at < length; at++) {
    const letter = letters[at]!
    const isCheap = isFaint(letter, before)
    costs[at + 1] = isCheap ? faintInsertion : insertion
    if (isCheap) faint++
    before = letter
  }
  return faint
}

/** How many letters can be put in at most, of which some cost little. */
function reachOf(faint: number, most: number): number {
  const left = most - faint * faintInsertion
  return left < 0 ? Math.floor(most / faintInsertion) : faint + Math.floor(left / insertion)
}

const isFaint = (sound: number, before: number) => sound === before || sound === letterH || sound === space
