// Pairs of records of which people decided whether they tell one agreement.
import type { RecordId } from './ids.ts'

export type RecordPair = readonly [one: RecordId, other: RecordId]

export interface DecidedPairs {
  readonly same: readonly RecordPair[]
  readonly different: readonly RecordPair[]
}

export const nothingDecided: DecidedPairs = { same: [], different: [] }
