// Names that may mean another party than the one taken, as columns of numbers beside the rows that tell them.
import { NumberList } from './number-list.ts'

/** What must agree before two sets of parties are one: the family of paper, else the year too, or even the month. */
export const proofsNeeded = ['kind', 'year', 'month'] as const
export type ProofNeeded = (typeof proofsNeeded)[number]

/** A party that was taken for want of a better one. */
export interface Doubt {
  readonly party: number
  /** Whom the name may mean as well, likeliest first. */
  readonly candidates: ArrayLike<number>
  readonly needs: ProofNeeded
}

export interface DoubtColumns {
  /** The doubts of a row stand from `starts[row]` to the next row's. */
  readonly starts: Uint32Array
  readonly parties: Uint32Array
  /** Places in `proofsNeeded`. */
  readonly needs: Uint32Array
  /** Those of a doubt stand from `candidateStarts[doubt]` to the next doubt's. */
  readonly candidates: Uint32Array
  readonly candidateStarts: Uint32Array
}

export class DoubtsOfRows {
  readonly #starts: Uint32Array
  readonly #parties = new NumberList(0)
  readonly #needs = new NumberList(0)
  readonly #candidates = new NumberList(0)
  readonly #candidateStarts = new NumberList(0)

  constructor(rows: number) {
    this.#starts = new Uint32Array(rows + 1)
    this.#candidateStarts.push(0)
  }

  /** Row after row. */
  add(row: number, doubts: readonly Doubt[]): void {
    for (const { party, candidates, needs } of doubts) {
      this.#parties.push(party)
      this.#needs.push(proofsNeeded.indexOf(needs))
      for (let at = 0; at < candidates.length; at++) this.#candidates.push(candidates[at]!)
      this.#candidateStarts.push(this.#candidates.length)
    }
    this.#starts[row + 1] = this.#parties.length
  }

  columns(): DoubtColumns {
    return {
      starts: this.#starts,
      parties: this.#parties.toArray(),
      needs: this.#needs.toArray(),
      candidates: this.#candidates.toArray(),
      candidateStarts: this.#candidateStarts.toArray(),
    }
  }
}

export function doubtsOfRow(columns: DoubtColumns, row: number): readonly Doubt[] {
  const { starts, parties, needs, candidates, candidateStarts } = columns
  const doubts: Doubt[] = []
  for (let at = starts[row]!; at < starts[row + 1]!; at++) {
    doubts.push({
      party: parties[at]!,
      needs: proofsNeeded[needs[at]!]!,
      candidates: candidates.subarray(candidateStarts[at]!, candidateStarts[at + 1]!),
    })
  }
  return doubts
}
