// From a folded name (or a skeleton) to the parties that bear it: a bucketed hash table in three flat arrays.
import type { Tradition } from '../../text/skeleton.ts'
import { type SpellingUse, spellingUses } from '../drafts/party-draft.ts'
import { hashName } from '../letters/name-hash.ts'
import { GrowingUint32 } from './growing-array.ts'
import type { GazetteerIndex, IndexFacts, Sections, TypingSections } from './index-sections.ts'

export type Posting = number
export const partyOf = (posting: Posting): number => posting >>> 2
export const useOf = (posting: Posting): SpellingUse => spellingUses[posting & 3]!
export const postingFor = (party: number, use: SpellingUse): Posting => party * 4 + spellingUses.indexOf(use)

/** The lowest that a posting of the party may be. */
export const firstPosting = (party: number): Posting => party * 4

/** Stands before a skeleton, so that it is never taken for a name. */
export const skeletonMarks: Readonly<Record<Tradition, string>> = { general: '\u0001', greek: '\u0002' }

/** A skeleton, or anything else that is no name as it stands. */
export const isMarked = (key: string) => key < ' '

/** Stands before a word of a name of several words. */
export const wordMark = '\u0003'

/** Two of a bucket's 32, told by a key's second hash. */
const bitsOf = (second: number) => (1 << second) | (1 << (second >>> 5))
const firstBitOfBucket = (bucketBits: number) => 32 - bucketBits

/** The part of the index that knows keys. */
export interface KeyTable {
  readonly facts: Pick<IndexFacts, 'bucketBits'>
  readonly sections: Pick<Sections, 'buckets' | 'keyCheck'>
}

export const noKey = -1

/** Number of the key's first posting, or `noKey`. */
export function findKey({ facts, sections }: KeyTable, first: number, second: number): number {
  return keyIn(sections.buckets, sections.keyCheck, first >>> firstBitOfBucket(facts.bucketBits), second)
}

/** Most of the keys that are asked for are in no bucket, which its bits mostly tell: then nothing else has to be read. */
function keyIn(buckets: Uint32Array, checks: Uint32Array, bucket: number, second: number): number {
  if ((~buckets[bucket * 2 + 1]! & bitsOf(second)) !== 0) return noKey
  const end = buckets[bucket * 2 + 2]!
  for (let key = buckets[bucket * 2]!; key < end; key++) if (checks[key] === second) return key
  return noKey
}

/** In the order of party numbers: by country, then most populous first. */
export function postingsOf({ sections }: GazetteerIndex, key: number): Uint32Array {
  return postingsAt(sections.keyCheck, sections.postings, key)
}

export function keyNamed(index: GazetteerIndex, name: string): number {
  const { first, second } = hashName(name)
  return findKey(index, first, second)
}

export function postingsNamed(index: GazetteerIndex, name: string): Uint32Array {
  const key = keyNamed(index, name)
  return key === noKey ? new Uint32Array(0) : postingsOf(index, key)
}

/** Spellings with this row of letters: see slip-keys.ts. */
export function spellingsWithSlip(
  { slipBuckets, slipCheck, slipSpellings }: TypingSections,
  bucketBits: number,
  slip: string,
): Uint32Array {
  const { first, second } = hashName(slip)
  const key = keyIn(slipBuckets, slipCheck, first >>> firstBitOfBucket(bucketBits), second)
  return key === noKey ? new Uint32Array(0) : postingsAt(slipCheck, slipSpellings, key)
}

function postingsAt(checks: Uint32Array, postings: Uint32Array, key: number): Uint32Array {
  let end = key + 1
  while (end < checks.length && checks[end] === checks[key]) end++
  return postings.subarray(key, end)
}

/** Gathers keys and postings in any order of keys, parties ascending. */
export class KeyTableBuilder {
  readonly #firsts = new GrowingUint32()
  readonly #seconds = new GrowingUint32()
  readonly #postings = new GrowingUint32()

  add(key: string, posting: Posting): void {
    const { first, second } = hashName(key)
    this.#firsts.push(first)
    this.#seconds.push(second)
    this.#postings.push(posting)
  }

  build() {
    const bucketBits = Math.max(4, Math.floor(Math.log2(this.#postings.length + 1)) - 1)
    const firsts = this.#firsts.toArray()
    const { starts, order } = countingSort(firsts, 1 << bucketBits, firstBitOfBucket(bucketBits))
    const seconds = this.#seconds.toArray()
    const postings = this.#postings.toArray()
    for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
      // Equal checks are one key; the sort is stable, so that its parties stay ascending.
      sortByCheck(order, seconds, starts[bucket]!, starts[bucket + 1]!)
    }
    const keyCheck = order.map((entry) => seconds[entry]!)
    return {
      bucketBits,
      buckets: withBits(starts, keyCheck),
      keyCheck,
      postings: order.map((entry) => postings[entry]!),
    }
  }
}

/** Of each bucket where it starts, and the bits of its keys. */
function withBits(starts: Uint32Array, checks: Uint32Array): Uint32Array<ArrayBuffer> {
  const buckets = new Uint32Array(starts.length * 2)
  for (let bucket = 0; bucket < starts.length; bucket++) {
    buckets[bucket * 2] = starts[bucket]!
    for (let key = starts[bucket]!; key < (starts[bucket + 1] ?? 0); key++)
      buckets[bucket * 2 + 1]! |= bitsOf(checks[key]!)
  }
  return buckets
}

/** Insertion, since a bucket holds two or three. */
function sortByCheck(order: Uint32Array, checks: Uint32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const entry = order[i]!
    let at = i
    while (at > from && checks[order[at - 1]!]! > checks[entry]!) {
      order[at] = order[at - 1]!
      at--
    }
    order[at] = entry
  }
}

/** Entries in the order of their hashes' top bits, equal ones as they came. */
function countingSort(hashes: Uint32Array, bucketCount: number, shift: number) {
  const starts = new Uint32Array(bucketCount + 1)
  for (const hash of hashes) starts[(hash >>> shift) + 1]!++
  for (let i = 0; i < bucketCount; i++) starts[i + 1]! += starts[i]!
  const next = starts.slice()
  const order = new Uint32Array(hashes.length)
  hashes.forEach((hash, entry) => {
    order[next[hash >>> shift]!++] = entry
  })
  return { starts, order }
}
