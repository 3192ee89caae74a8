// Rows grouped by who is in them: a block is all that is told of the tie between the same parties.
import type { RecordColumns } from './record-columns.ts'

export interface Blocks {
  readonly count: number
  /** Rows of all blocks, in the register's order within each; those of a block stand from `starts[block]` to the next one's. */
  readonly rows: Uint32Array
  readonly starts: Uint32Array
  /** Rows that name one party only: whose page it is is not known, so there is no agreement yet. */
  readonly lonely: readonly number[]
  /** The block of these parties (lowest number first, each once), where there is one. */
  find(parties: readonly number[]): number | undefined
}

/** In the order of their first rows. */
export function blockRows(columns: RecordColumns): Blocks {
  const { count, partyStarts } = columns
  const blockOf = new Int32Array(count)
  const radix = columns.parties.reduce((highest, party) => Math.max(highest, party), 0) + 1
  const keyOf = (parties: ArrayLike<number>) =>
    // A pair's key is a number, since nearly all agreements are of two.
    parties.length === 2 ? parties[0]! * radix + parties[1]! : Array.from(parties).join(' ')
  const blocks = new Map<number | string, number>()
  const sizes: number[] = []
  const lonely: number[] = []
  for (let row = 0; row < count; row++) {
    if (partyStarts[row + 1]! - partyStarts[row]! < 2) {
      blockOf[row] = -1
      lonely.push(row)
      continue
    }
    const key = keyOf(columns.parties.subarray(partyStarts[row]!, partyStarts[row + 1]!))
    let block = blocks.get(key)
    if (block === undefined) {
      block = sizes.push(0) - 1
      blocks.set(key, block)
    }
    blockOf[row] = block
    sizes[block]!++
  }
  return { ...sortRows(blockOf, sizes), lonely, find: (parties) => blocks.get(keyOf(parties)) }
}

function sortRows(blockOf: Int32Array, sizes: readonly number[]): Pick<Blocks, 'count' | 'rows' | 'starts'> {
  const starts = new Uint32Array(sizes.length + 1)
  for (let block = 0; block < sizes.length; block++) starts[block + 1] = starts[block]! + sizes[block]!
  const next = starts.slice()
  const rows = new Uint32Array(starts[sizes.length]!)
  for (let row = 0; row < blockOf.length; row++) {
    const block = blockOf[row]!
    if (block >= 0) rows[next[block]!++] = row
  }
  return { count: sizes.length, rows, starts }
}
