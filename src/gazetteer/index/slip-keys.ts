// Beginnings of well-known names with a letter left out, by which a name with a slip is found at once.
//
// A letter left out, brought in, changed or swapped with the next: of the name and of what is written, either is the other
// with a letter left out, or both are the same with one left out of each.

import type { Spellings } from './gram-postings.ts'
import { KeyTableBuilder } from './key-table.ts'

/** As much of a name as is taken for its beginning. */
export const slipLength = 9
/** Names of smaller places are found by their rows of letters, which takes longer. */
const leastRank = 105

/** The beginning, and every row of letters that is left when one is left out; the first letter is never the wrong one. */
export function slipsOf(name: string): readonly string[] {
  const beginning = name.slice(0, slipLength)
  const slips = new Set([beginning])
  for (let at = 1; at < beginning.length; at++) slips.add(beginning.slice(0, at) + beginning.slice(at + 1))
  return [...slips]
}

export function buildSlipKeys({
  spellingStart,
  spellingText,
  ranks,
}: Spellings & { readonly ranks: Uint8Array }) {
  const text = Buffer.from(spellingText.buffer, spellingText.byteOffset, spellingText.byteLength)
  const keys = new KeyTableBuilder()
  for (let spelling = 0; spelling + 1 < spellingStart.length; spelling++) {
    if (ranks[spelling]! < leastRank) continue
    const name = text.toString('utf8', spellingStart[spelling]!, spellingStart[spelling + 1]!)
    for (const slip of slipsOf(name)) keys.add(slip, spelling)
  }
  const { bucketBits, buckets, keyCheck, postings } = keys.build()
  return {
    slipBucketBits: bucketBits,
    slipBuckets: buckets,
    slipCheck: keyCheck,
    slipSpellings: postings,
  }
}
