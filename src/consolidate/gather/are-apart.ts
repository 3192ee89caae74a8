// Records that people decided to tell two agreements, whatever the rules make of them.
import type { DecidedPairs } from '../../model/decided-pairs.ts'
import type { RecordId } from '../../model/ids.ts'

interface Told {
  readonly rows: readonly number[]
}

/** Whether somebody decided that what these tell is not one agreement. */
export type AreApart = (some: readonly Told[], others: readonly Told[]) => boolean

export const neverApart: AreApart = () => false

/** `rowOf` tells where a record stands, nothing where it is not among them. */
export function apartBy({ different }: DecidedPairs, rowOf: (id: RecordId) => number | undefined): AreApart {
  const apart = new Map<number, Set<number>>()
  for (const pair of different) {
    const [one, other] = pair.map(rowOf)
    if (one === undefined || other === undefined) continue
    apart.set(one, (apart.get(one) ?? new Set()).add(other))
    apart.set(other, (apart.get(other) ?? new Set()).add(one))
  }
  if (apart.size === 0) return neverApart
  return (some, others) => {
    const rows = new Set(others.flatMap((one) => one.rows))
    return some.some((one) =>
      one.rows.some((row) => [...(apart.get(row) ?? [])].some((other) => rows.has(other))),
    )
  }
}
