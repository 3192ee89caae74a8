// Which beginnings any name has, as two bitmaps: a scanner asks them before it looks a name up, and goes on only where one may follow.
//
//   key        saint cloud en dore          beginnings that are kept: saint · saint cloud · saint cloud en · the whole
//   key        부산광역시                    those that end in a syllable of Hangul: 부 · 부산 · …
//   key        北京市                        in scripts without spaces every one: 北 · 北京 · 北京市
import { space } from '../text/fold.ts'
import type { GazetteerIndex } from './index-sections.ts'
import { finish, firstSeed, firstStep } from './name-hash.ts'
import { isHangulAt, isUnspacedAt } from './word-shapes.ts'

/** Half a megabyte, which a processor's second cache holds. */
const firstWordBits = 22
/** Beginnings of two words and more are more, and asked for less often. */
const laterWordBits = 23

/** `hash` is a running first hash of the beginning; false where surely no name begins so. */
export function mayBeFirstWord({ sections }: GazetteerIndex, hash: number): boolean {
  return hasBit(sections.firstWords, finish(hash) >>> (32 - firstWordBits))
}

export function mayBeginWithWords({ sections }: GazetteerIndex, hash: number): boolean {
  return hasBit(sections.laterWords, finish(hash) >>> (32 - laterWordBits))
}

export class NameStartsBuilder {
  readonly #firstWords = new Uint32Array(1 << (firstWordBits - 5))
  readonly #laterWords = new Uint32Array(1 << (laterWordBits - 5))

  add(key: string): void {
    const isUnspaced = isUnspacedAt(key, 0)
    let hash = firstSeed
    let isFirstWord = true
    for (let at = 0; at < key.length; at++) {
      const unit = key.charCodeAt(at)
      hash = firstStep(hash, unit)
      if (unit === space) isFirstWord = false
      const isEnd = at + 1 === key.length || key.charCodeAt(at + 1) === space
      if (!isEnd && !isHangulAt(key, at) && !(isUnspaced && isFirstWord)) continue
      if (isFirstWord) setBit(this.#firstWords, finish(hash) >>> (32 - firstWordBits))
      else setBit(this.#laterWords, finish(hash) >>> (32 - laterWordBits))
    }
  }

  build() {
    return { firstWords: this.#firstWords, laterWords: this.#laterWords }
  }
}

const hasBit = (bits: Uint32Array, at: number) => ((bits[at >>> 5]! >>> (at & 31)) & 1) === 1

function setBit(bits: Uint32Array, at: number): void {
  bits[at >>> 5]! |= 1 << (at & 31)
}
