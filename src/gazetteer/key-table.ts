// From a folded name (or a skeleton) to the parties that bear it: a bucketed hash table in four flat arrays.
import type { Tradition } from '../text/skeleton.ts'
import { GrowingUint32 } from './growing-array.ts'
import type { GazetteerIndex } from './index-sections.ts'
import { hashName } from './name-hash.ts'
import { type SpellingUse, spellingUses } from './party-draft.ts'

export type Posting = number
export const partyOf = (posting: Posting): number => posting >>> 2
export const useOf = (posting: Posting): SpellingUse => spellingUses[posting & 3]!
export const postingFor = (party: number, use: SpellingUse): Posting => party * 4 + spellingUses.indexOf(use)

/** Stands before a skeleton, so that it is never taken for a name. */
export const skeletonMarks: Readonly<Record<Tradition, string>> = { general: '\u0001', greek: '\u0002' }

export const firstBitOfBucket = (bucketBits: number) => 32 - bucketBits

/** Number of the key, or -1. */
export function findKey(index: GazetteerIndex, first: number, second: number): number {
  const { bucketStart, keyCheck } = index.sections
  const bucket = first >>> firstBitOfBucket(index.facts.bucketBits)
  const end = bucketStart[bucket + 1]!
  for (let key = bucketStart[bucket]!; key < end; key++) if (keyCheck[key] === second) return key
  return -1
}

/** In the order of party numbers: by country, then most populous first. */
export function postingsOf(index: GazetteerIndex, key: number): Uint32Array {
  const { keyPostings, postings } = index.sections
  return postings.subarray(keyPostings[key]!, keyPostings[key + 1]!)
}

export function postingsNamed(index: GazetteerIndex, name: string): Uint32Array {
  const { first, second } = hashName(name)
  const key = findKey(index, first, second)
  return key === -1 ? new Uint32Array(0) : postingsOf(index, key)
}

/** Gathers keys and postings in any order of keys, parties ascending. */
export class KeyTableBuilder {
  readonly #keys = new Map<string, number>()
  readonly #postingKeys = new GrowingUint32()
  readonly #postings = new GrowingUint32()

  add(key: string, posting: Posting): void {
    const number = this.#keys.get(key) ?? this.#keys.size
    this.#keys.set(key, number)
    this.#postingKeys.push(number)
    this.#postings.push(posting)
  }

  build() {
    const count = this.#keys.size
    const bucketBits = Math.max(4, Math.ceil(Math.log2(count + 1)))
    const buckets = new Uint32Array(count)
    const checks = new Uint32Array(count)
    for (const [key, number] of this.#keys) {
      const { first, second } = hashName(key)
      buckets[number] = first >>> firstBitOfBucket(bucketBits)
      checks[number] = second
    }
    const { starts: bucketStart, places: keyPlace } = countingSort(buckets, 1 << bucketBits)
    const keyCheck = new Uint32Array(count)
    for (let number = 0; number < count; number++) keyCheck[keyPlace[number]!] = checks[number]!
    const keyOfPosting = this.#postingKeys.toArray().map((number) => keyPlace[number]!)
    const { starts: keyPostings, places } = countingSort(keyOfPosting, count)
    const postings = new Uint32Array(places.length)
    this.#postings.toArray().forEach((posting, i) => {
      postings[places[i]!] = posting
    })
    return { bucketBits, bucketStart, keyCheck, keyPostings, postings }
  }
}

/** Where each entry goes when entries are put in the order of their values, equal ones as they came. */
function countingSort(values: Uint32Array, valueCount: number) {
  const starts = new Uint32Array(valueCount + 1)
  for (const value of values) starts[value + 1]!++
  for (let i = 0; i < valueCount; i++) starts[i + 1]! += starts[i]!
  const next = starts.slice()
  return { starts, places: values.map((value) => next[value]!++) }
}
