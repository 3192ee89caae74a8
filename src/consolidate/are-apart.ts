// Records that people decided to tell two agreements, whatever the rules make of them.
import type { DecidedPairs } from '../model/decided-pairs.ts'
import type { RecordId } from '../model/ids.ts'

interface Told {
  readonly records: readonly { readonly record: { readonly id: RecordId } }[]
}

/** Whether somebody decided that what these tell is not one agreement. */
export type AreApart = (some: readonly Told[], others: readonly Told[]) => boolean

export function apartBy({ different }: DecidedPairs): AreApart {
  if (different.length === 0) return () => false
  const apart = new Map<RecordId, Set<RecordId>>()
  for (const [one, other] of different) {
    apart.set(one, (apart.get(one) ?? new Set()).add(other))
    apart.set(other, (apart.get(other) ?? new Set()).add(one))
  }
  return (some, others) => {
    const ids = new Set(idsOf(others))
    return idsOf(some).some((id) => [...(apart.get(id) ?? [])].some((other) => ids.has(other)))
  }
}

export function idsOf(told: readonly Told[]): readonly RecordId[] {
  return told.flatMap(({ records }) => records.map(({ record }) => record.id))
}
