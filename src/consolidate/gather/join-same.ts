// Records that people decided to tell one agreement, brought together whatever the rules make of them.
import type { AreApart } from './are-apart.ts'

export interface RowsOfAgreement {
  /** In the register's order. */
  readonly rows: readonly number[]
  /** Numbers of its parties, lowest first. */
  readonly parties: readonly number[]
}

/**
 * Gatherings that hold a pair become one, with the parties of both; where another decision keeps some of them apart,
 * that one goes before.
 */
export function joinSame(
  gatherings: readonly RowsOfAgreement[],
  pairs: readonly (readonly (number | undefined)[])[],
  areApart: AreApart,
): readonly RowsOfAgreement[] {
  if (pairs.length === 0) return gatherings
  const homes = new Map(gatherings.flatMap((one) => one.rows.map((row) => [row, one] as const)))
  const joined = new Set(gatherings)
  for (const [one = -1, other = -1] of pairs) {
    const [home, guest] = [homes.get(one), homes.get(other)]
    if (home === undefined || guest === undefined || home === guest) continue
    if (areApart([home], [guest])) continue
    const both = { rows: union(home.rows, guest.rows), parties: union(home.parties, guest.parties) }
    for (const row of both.rows) homes.set(row, both)
    joined.delete(home)
    joined.delete(guest)
    joined.add(both)
  }
  return [...joined]
}

function union(some: readonly number[], others: readonly number[]): readonly number[] {
  return [...new Set([...some, ...others])].sort((a, b) => a - b)
}
