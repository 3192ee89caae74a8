// What names were found to mean, as columns of numbers, which one thread hands to another without a copy.
import type { Doubt, ProofNeeded } from '../../src/consolidate/gather/doubt-columns.ts'
import { proofsNeeded } from '../../src/consolidate/gather/doubt-columns.ts'

export const nobody = -1
/** Stands where the name leaves no doubt. */
export const noDoubt = 255

export interface FoundParties {
  /** By name; `nobody` where it means none that is known. */
  readonly parties: Int32Array<ArrayBuffer>
  /** Places in `proofsNeeded`, or `noDoubt`. */
  readonly needs: Uint8Array<ArrayBuffer>
  /** Whom the name may mean as well, from `candidateStarts[name]` to the next. */
  readonly candidates: Int32Array<ArrayBuffer>
  readonly candidateStarts: Uint32Array<ArrayBuffer>
}

/** The doubt that a name leaves, of the party that was taken for it; null where it leaves none. */
export function doubtOf(found: FoundParties, name: number, party: number): Doubt | null {
  const needs: ProofNeeded | undefined = proofsNeeded[found.needs[name]!]
  if (needs === undefined) return null
  const candidates = found.candidates.subarray(found.candidateStarts[name]!, found.candidateStarts[name + 1]!)
  return { party, needs, candidates }
}
