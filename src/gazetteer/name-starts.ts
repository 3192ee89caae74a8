// Which beginnings any name has, as bitmaps: a scanner asks them before it looks a name up, and goes on only where one may follow.
//
//   key        saint cloud en dore          beginnings that are kept: saint · saint cloud · saint cloud en · the whole
//   key        부산광역시                    those that end in a syllable of Hangul: 부 · 부산 · …
//   key        北京市                        in scripts without spaces every one: 北 · 北京 · 北京市
import { space } from '../text/fold.ts'
import { finish, firstSeed, firstStep } from './name-hash.ts'
import { isHangulAt, isUnspacedAt, unitsOf } from './word-shapes.ts'

/** Half a megabyte, which a processor's second cache holds. */
const firstWordsLength = 1 << 17
/** Beginnings of two words and more, which are asked for less often. */
const laterWordsLength = 1 << 18

/** Words that others follow in some name. */
const leadingWordsLength = 1 << 16

/** `hash` is a running first hash of the beginning; false where surely no name begins so. */
export function mayBeFirstWord(firstWords: Uint32Array, hash: number): boolean {
  return hasBits(firstWords, finish(hash))
}

export function mayBeginWithWords(laterWords: Uint32Array, hash: number): boolean {
  return hasBits(laterWords, finish(hash))
}

/** Whether some name may go on with another word. */
export function mayLead(leadingWords: Uint32Array, hash: number): boolean {
  return hasBits(leadingWords, finish(hash))
}

export class NameStartsBuilder {
  readonly #firstWords = new Uint32Array(firstWordsLength)
  readonly #laterWords = new Uint32Array(laterWordsLength)
  readonly #leadingWords = new Uint32Array(leadingWordsLength)

  add(key: string): void {
    const units = unitsOf(key)
    const isUnspaced = isUnspacedAt(units, 0)
    let starts = this.#firstWords
    let hash = firstSeed
    for (let at = 0; at < units.length; at++) {
      hash = firstStep(hash, units[at]!)
      if (units[at] === space) starts = this.#laterWords
      const isEnd = at + 1 === units.length || units[at + 1] === space
      const isAskedFor = isEnd || isHangulAt(units, at) || (isUnspaced && starts === this.#firstWords)
      if (isAskedFor) setBits(starts, finish(hash))
      if (units[at + 1] === space) setBits(this.#leadingWords, finish(hash))
    }
  }

  build() {
    return { firstWords: this.#firstWords, laterWords: this.#laterWords, leadingWords: this.#leadingWords }
  }
}

/** Three bits in one number of 32, so that one look at the memory answers. */
const bitsOf = (hash: number) => (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31)) | (1 << ((hash >>> 10) & 31))
/** The lengths are powers of two. */
const placeOf = (hash: number, length: number) => (hash >>> 14) & (length - 1)

function hasBits(starts: Uint32Array, hash: number): boolean {
  const bits = bitsOf(hash)
  return (starts[placeOf(hash, starts.length)]! & bits) === bits
}

function setBits(starts: Uint32Array, hash: number): void {
  starts[placeOf(hash, starts.length)]! |= bitsOf(hash)
}
