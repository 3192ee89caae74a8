// Records of one source that tell the same instrument in the same terms: one telling, said more than once.
import type { AreApart } from './are-apart.ts'
import { titlesAgree } from './compare-tellings.ts'
import type { RecordColumns } from './record-columns.ts'
import { type Telling, tellingOf } from './telling.ts'

/** The rows are of one partnership and in the register's order. A telling of several rows is a duplicate. */
export function findDuplicates(
  columns: RecordColumns,
  rows: Uint32Array,
  areApart: AreApart,
): readonly Telling[] {
  const { sources } = columns
  const tellings: Telling[] = []
  for (let at = 0, first = 0; at < rows.length; at++) {
    const row = rows[at]!
    const one = tellingOf(columns, [row])
    // Rows of one source stand together, so that only the last tellings can be its.
    if (at > 0 && sources[row] !== sources[rows[at - 1]!]) first = tellings.length
    const twin = findTwin(one, { tellings, first, columns, areApart })
    if (twin === -1) tellings.push(one)
    else tellings[twin] = tellingOf(columns, [...tellings[twin]!.rows, row])
  }
  return tellings
}

interface Told {
  readonly tellings: readonly Telling[]
  /** The first that may be of the same source. */
  readonly first: number
  readonly columns: RecordColumns
  readonly areApart: AreApart
}

function findTwin(telling: Telling, { tellings, first, columns, areApart }: Told): number {
  for (let twin = first; twin < tellings.length; twin++) {
    const other = tellings[twin]!
    if (!sameTerms(columns, telling.rows[0]!, other.rows[0]!)) continue
    if (titlesAgree(telling, other) && !areApart([telling], [other])) return twin
  }
  return -1
}

/** Kind of instrument, dates, and whether it is a plan only. */
function sameTerms({ instruments, plans, dates }: RecordColumns, one: number, other: number): boolean {
  return instruments[one] === instruments[other] && plans[one] === plans[other] && dates[one] === dates[other]
}
