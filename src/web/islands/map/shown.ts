// What of the register the map shows under the filter.
import type { TieColumns } from '../../../publish/explorer/tie-columns.ts'

export interface Shown {
  readonly columns: TieColumns
  readonly rows: Uint32Array
  /** Ties of each party among the rows. */
  readonly degrees: Uint32Array
}
