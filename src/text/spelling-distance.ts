// How far two spellings lie apart: edit distance in which the slips that people make count less.
//
// Counted in tenths, in whole numbers. Where both begin alike nothing has to be counted, and what lies farther from the
// table's diagonal than the limit allows is left out.
import { costsOfSound, type Sound, soundCount, soundOfUnit, writeSounds } from './sound-letters.ts'

const tenths = 10
const insertion = 9
/** A doubled letter, an `h` or a space more or less. */
const faintInsertion = 4
const transposition = 5
const longest = 120
const beyond = 30_000
const notYet = -1
/** A slip may have to do with letters just before it: of two alike the first may be the one too many. */
const nearStart = 2
const [letterH, space] = [7, 26]
/** Letters and pairs of them in spellings of several letters; without them sounds are letters. */
const letterCount = 28
const mayGroup = new Uint8Array(letterCount * letterCount)
const soundOf = (letter: string): Sound => soundOfUnit(letter.charCodeAt(0))
for (const letter of 'hjzwy')
  for (let before = 0; before < letterCount; before++) mayGroup[before * letterCount + soundOf(letter)] = 1
for (const one of 'aeiou')
  for (const other of 'aeiou') mayGroup[soundOf(one) * letterCount + soundOf(other)] = 1
for (const [one = '', other = ''] of ['ck', 'cs', 'cq', 'ks', 'gn', 'nt', 'mp', 'qu'])
  mayGroup[soundOf(one) * letterCount + soundOf(other)] = 1

/** A spelling as rows of letters and of sounds. */
class Rows {
  readonly letters = new Uint8Array(longest)
  readonly sounds = new Uint8Array(longest)
  length = 0
  mayGroup = false
  #soundCount = notYet

  write(name: string): void {
    for (let at = 0; at < name.length; at++) this.letters[at] = soundOfUnit(name.charCodeAt(at))
    this.#end(name.length)
  }

  writeBytes(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end; at++) this.letters[at - start] = soundOfUnit(bytes[at]!)
    this.#end(end - start)
  }

  #end(length: number): void {
    this.length = length
    this.#soundCount = notYet
    let found = 0
    let before = space
    for (let at = 0; at < length; at++) {
      const letter = this.letters[at]!
      found |= mayGroup[before * letterCount + letter]!
      before = letter
    }
    this.mayGroup = found !== 0
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
    if (!this.#mayReach(other.length, limit)) return Number.POSITIVE_INFINITY
    this.#others.write(other)
    return this.#distance(limit)
  }

  /** The same of bytes, each a letter. */
  toBytes(bytes: Uint8Array, start: number, end: number, limit: number): number {
    if (!this.#mayReach(end - start, limit)) return Number.POSITIVE_INFINITY
    this.#others.writeBytes(bytes, start, end)
    return this.#distance(limit)
  }

  #mayReach(length: number, limit: number): boolean {
    const own = this.#name.length
    if (own > longest || length > longest) return false
    return Math.abs(own - length) * faintInsertion <= inTenths(limit)
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

let beforeLast = new Int32Array(longest + 2)
let last = new Int32Array(longest + 2)
let row = new Int32Array(longest + 2)

/** `beyond` where it is more than `most`. */
function rowDistance(
  a: Uint8Array,
  lengthOfA: number,
  b: Uint8Array,
  lengthOfB: number,
  most: number,
): number {
  let alike = -nearStart
  while (alike + nearStart < Math.min(lengthOfA, lengthOfB) && a[alike + nearStart] === b[alike + nearStart])
    alike++
  alike = Math.max(0, alike)
  const reach = Math.floor(most / faintInsertion)
  last[alike] = 0
  for (let j = alike + 1; j <= lengthOfB; j++)
    last[j] = last[j - 1]! + (alike > 0 && isFaint(b[j - 1]!, b[j - 2]!) ? faintInsertion : insertion)
  for (let i = alike + 1; i <= lengthOfA; i++) {
    const x = a[i - 1]!
    const beforeX = i > 1 ? a[i - 2]! : -1
    const dropX = isFaint(x, beforeX) ? faintInsertion : insertion
    const costs = x * soundCount
    const from = Math.max(alike + 1, i - reach)
    const to = Math.min(lengthOfB, i + reach)
    row[from - 1] = from === alike + 1 ? last[alike]! + (alike > 0 ? dropX : insertion) : beyond
    let left = row[from - 1]!
    let least = left
    let y = from > 1 ? b[from - 2]! : -1
    for (let j = from; j <= to; j++) {
      const beforeY = y
      y = b[j - 1]!
      // Of two equal letters the second may be the doubled one, so that dropping it is weighed here too.
      let cost = last[j - 1]! + costsOfSound[costs + y]!
      const dropped = last[j]! + dropX
      if (dropped < cost) cost = dropped
      const putIn = left + (isFaint(y, beforeY) ? faintInsertion : insertion)
      if (putIn < cost) cost = putIn
      if (x === beforeY && beforeX === y && x !== y && i > alike + 1 && j > alike + 1) {
        const exchanged = beforeLast[j - 2]! + transposition
        if (exchanged < cost) cost = exchanged
      }
      row[j] = cost
      left = cost
      if (cost < least) least = cost
    }
    if (least > most) return beyond
    row[to + 1] = beyond
    const spare = beforeLast
    beforeLast = last
    last = row
    row = spare
  }
  return last[lengthOfB]!
}

const isFaint = (sound: number, before: number) => sound === before || sound === letterH || sound === space
