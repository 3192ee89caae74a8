// Numbers a table's columns, and repeats in each row the cells that reach down into it.
import type { Cell } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'

export interface SpanningCell extends Span {
  readonly isHeader: boolean
  readonly rowSpan: number
  readonly columnSpan: number
}

interface Hanging {
  readonly cell: Cell
  readonly columnSpan: number
  rowsLeft: number
}

/** Repeated cells of one document; 46 kB of HTML can ask for 65 billion. */
const mostRepeated = 50_000

export class RowSpans {
  #hanging: Hanging[] = []
  #repeated = 0
  #cut = 0

  /** How many cells were not repeated because there were too many. */
  get cut(): number {
    return this.#cut
  }

  begin(): void {
    this.#hanging = []
  }

  /** The row's own cells and those that hang down into it, in the order of the columns. */
  place(own: readonly SpanningCell[], rowsLeft: number): readonly Cell[] {
    const hanging = this.#hanging
    const cells: Cell[] = hanging.map(({ cell }) => cell)
    const reaching: Hanging[] = []
    let column = 0
    let next = 0
    for (const { start, end, isHeader, rowSpan, columnSpan } of own) {
      while (next < hanging.length && hanging[next]!.cell.column <= column) {
        column = Math.max(column, hanging[next]!.cell.column + hanging[next]!.columnSpan)
        next++
      }
      const cell = { start, end, column, isHeader }
      cells.push(cell)
      if (Math.min(rowSpan, rowsLeft) > 1)
        reaching.push({ cell, columnSpan, rowsLeft: Math.min(rowSpan, rowsLeft) })
      column += columnSpan
    }
    this.#hanging = this.#reachOn([...hanging, ...reaching])
    return cells.sort((a, b) => a.column - b.column)
  }

  #reachOn(hanging: readonly Hanging[]): Hanging[] {
    const on = hanging
      .map((one) => ({ ...one, rowsLeft: one.rowsLeft - 1 }))
      .filter(({ rowsLeft }) => rowsLeft > 0)
      .sort((a, b) => a.cell.column - b.cell.column)
    const room = Math.max(0, mostRepeated - this.#repeated)
    this.#cut += Math.max(0, on.length - room)
    this.#repeated += Math.min(on.length, room)
    return on.slice(0, room)
  }
}
