// The values that each row has in one respect, as numbers in one array: 200,000 rows take a few megabytes.

export interface ValueColumn {
  readonly values: readonly string[]
  readonly codeOf: ReadonlyMap<string, number>
  /** The codes of row n lie from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Uint32Array
  readonly codes: Uint32Array
}

export function valueColumn<Row>(
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly string[],
): ValueColumn {
  const codeOf = new Map<string, number>()
  const values: string[] = []
  const starts = new Uint32Array(rows.length + 1)
  const codes: number[] = []
  rows.forEach((row, index) => {
    for (const value of valuesOf(row)) {
      let code = codeOf.get(value)
      if (code === undefined) {
        code = values.push(value) - 1
        codeOf.set(value, code)
      }
      codes.push(code)
    }
    starts[index + 1] = codes.length
  })
  return { values, codeOf, starts, codes: Uint32Array.from(codes) }
}

/** How often the row has the value. */
export function timesIn({ starts, codes }: ValueColumn, row: number, code: number): number {
  let times = 0
  for (let at = starts[row]!; at < starts[row + 1]!; at++) if (codes[at] === code) times += 1
  return times
}

/** The rows of each value, in their order. */
export function rowsByValue({ values, starts, codes }: ValueColumn): readonly (readonly number[])[] {
  const rows: number[][] = values.map(() => [])
  for (let row = 0; row < starts.length - 1; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const own = rows[codes[at]!]!
      if (own.at(-1) !== row) own.push(row)
    }
  }
  return rows
}
