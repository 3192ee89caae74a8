// The shape of what the page of statistics shows: figures with their definitions, and tables that can be drawn and taken away.
import type { Tongue } from '../../wording/make-tongue.ts'
import type { KeyBelow } from '../../wording/message-arguments.ts'
import { csvLine } from '../exports/csv.ts'

export interface Figure {
  readonly key: string
  readonly name: string
  readonly value: number | null
  /** The value as a reader sees it. */
  readonly words: string
  /** What is counted, in a sentence. */
  readonly definition: string
}

export interface Column {
  readonly key: string
  readonly label: string
  readonly isNumber: boolean
}

export interface Row {
  readonly cells: readonly (string | number)[]
  /** Where the thing of the first column stands. */
  readonly path: string | null
}

export type ChartKind = 'years' | 'bars' | 'steps' | 'tail'

export interface StatisticsTable {
  /** Stands in the address of its download. */
  readonly key: string
  readonly title: string
  readonly definition: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** How the second column over the first is drawn, where it is. */
  readonly chart: ChartKind | null
}

type ColumnKey = KeyBelow<'column'>

export const text = (key: ColumnKey, { say }: Tongue): Column => ({
  key,
  label: say(`column.${key}`),
  isNumber: false,
})

export const number = (key: ColumnKey, { say }: Tongue): Column => ({
  key,
  label: say(`column.${key}`),
  isNumber: true,
})

export function tableAsCsv({ columns, rows }: StatisticsTable): string {
  return [columns.map(({ key }) => key), ...rows.map(({ cells }) => cells)].map(csvLine).join('')
}
