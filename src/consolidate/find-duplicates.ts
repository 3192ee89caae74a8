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
  const terms: string[] = []
  for (let at = 0, first = 0; at < rows.length; at++) {
    const row = rows[at]!
    const one = tellingOf(columns, [row])
    // Rows of one source stand together, so that only the last tellings can be its.
    if (at > 0 && sources[row] !== sources[rows[at - 1]!]) first = tellings.length
    const isRepeated = first < tellings.length
    const isToBeRepeated = at + 1 < rows.length && sources[row] === sources[rows[at + 1]!]
    const own = isRepeated || isToBeRepeated ? termsOf(columns, row) : ''
    const twin = isRepeated ? findTwin(one, own, { tellings, terms, first, areApart }) : -1
    if (twin === -1) {
      tellings.push(one)
      terms.push(own)
    } else tellings[twin] = tellingOf(columns, [...tellings[twin]!.rows, row])
  }
  return tellings
}

interface Told {
  readonly tellings: readonly Telling[]
  readonly terms: readonly string[]
  /** The first that may be of the same source. */
  readonly first: number
  readonly areApart: AreApart
}

function findTwin(telling: Telling, own: string, { tellings, terms, first, areApart }: Told): number {
  for (let twin = first; twin < tellings.length; twin++) {
    const other = tellings[twin]!
    if (terms[twin] === own && titlesAgree(telling, other) && !areApart([telling], [other])) return twin
  }
  return -1
}

/** Kind of instrument, dates, and whether it is a plan only. */
function termsOf({ instruments, plans, dates, roles, dateStarts }: RecordColumns, row: number): string {
  const told: string[] = []
  for (let at = dateStarts[row]!; at < dateStarts[row + 1]!; at++) told.push(`${roles[at]} ${dates[at]}`)
  return [instruments[row], plans[row], ...told.sort()].join(' ')
}
