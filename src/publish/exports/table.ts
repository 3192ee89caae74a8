// The register as plain tables: what CSV, Parquet and the data package share.
import type { Selection } from './selection.ts'

export type Cell = string | number | null

export interface Column {
  readonly name: string
  readonly type: 'text' | 'number' | 'integer'
  /** What stands in it, in a few words. */
  readonly about: string
}

export interface Table {
  readonly name: 'agreements' | 'parties' | 'claims'
  readonly about: string
  readonly columns: readonly Column[]
  rows(selection: Selection): AsyncIterable<readonly Cell[]>
}

/** Several values in one cell. */
export function joined(values: Iterable<string>): string {
  return [...values].join('; ')
}
