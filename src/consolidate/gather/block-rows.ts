// Rows grouped by who is in them: a block is all that is told of the tie between the same parties.
import { PartySets } from './party-sets.ts'
import type { RecordColumns } from './record-columns.ts'

export interface Blocks {
  readonly count: number
  /** Rows of all blocks, in the register's order within each; those of a block stand from `starts[block]` to the next one's. */
  readonly rows: Uint32Array
  readonly starts: Uint32Array
  /** Rows that name one party only: whose page it is is not known, so there is no agreement yet. */
  readonly lonely: readonly number[]
  /** The block of these parties (lowest number first, each once); -1 where there is none. */
  find(parties: readonly number[]): number
  /** The same of two parties, in either order. */
  findPair(one: number, other: number): number
}

/** In the order of their first rows. */
export function blockRows(columns: RecordColumns): Blocks {
  const { count, partyStarts } = columns
  const blockOf = new Int32Array(count)
  const sets = new PartySets(columns)
  const lonely: number[] = []
  for (let row = 0; row < count; row++) {
    const isLonely = partyStarts[row + 1]! - partyStarts[row]! < 2
    if (isLonely) lonely.push(row)
    blockOf[row] = isLonely ? -1 : sets.enter(row)
  }
  const find = (asked: readonly number[]) => sets.find(asked)
  const pair = new Uint32Array(2)
  const findPair = (one: number, other: number) => {
    pair[0] = Math.min(one, other)
    pair[1] = Math.max(one, other)
    return sets.find(pair)
  }
  return { count: sets.count, ...sortRows(blockOf, sets.count), lonely, find, findPair }
}

function sortRows(blockOf: Int32Array, count: number): Pick<Blocks, 'rows' | 'starts'> {
  const starts = new Uint32Array(count + 1)
  for (const block of blockOf) if (block >= 0) starts[block + 1]!++
  for (let block = 0; block < count; block++) starts[block + 1]! += starts[block]!
  const next = starts.slice()
  const rows = new Uint32Array(starts[count]!)
  for (let row = 0; row < blockOf.length; row++) {
    const block = blockOf[row]!
    if (block >= 0) rows[next[block]!++] = row
  }
  return { rows, starts }
}
