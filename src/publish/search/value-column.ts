// The values that each row has in one respect, as numbers in one array, and the rows of each value: 200,000 rows take a few megabytes.

export interface ValueColumn {
  readonly values: readonly string[]
  readonly codeOf: ReadonlyMap<string, number>
  /** The codes of row n lie from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Uint32Array
  readonly codes: Uint32Array
  /** The rows of a value, in their order. */
  rowsOf(value: string): Uint32Array
}

export function valueColumn<Row>(
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly string[],
): ValueColumn {
  const codeOf = new Map<string, number>()
  const values: string[] = []
  const starts = new Uint32Array(rows.length + 1)
  const told: number[] = []
  rows.forEach((row, index) => {
    for (const value of valuesOf(row)) {
      let code = codeOf.get(value)
      if (code === undefined) {
        code = values.push(value) - 1
        codeOf.set(value, code)
      }
      told.push(code)
    }
    starts[index + 1] = told.length
  })
  const codes = Uint32Array.from(told)
  const { valueStarts, valueRows } = turned(starts, codes, values.length)
  const rowsOf = (value: string) => {
    const code = codeOf.get(value)
    return code === undefined ? none : valueRows.subarray(valueStarts[code]!, valueStarts[code + 1]!)
  }
  return { values, codeOf, starts, codes, rowsOf }
}

const none = new Uint32Array(0)

/** By value instead of by row; a value that a row has twice leads to it twice. */
function turned(starts: Uint32Array, codes: Uint32Array, values: number) {
  const valueStarts = new Uint32Array(values + 1)
  for (const code of codes) valueStarts[code + 1]! += 1
  for (let code = 0; code < values; code++) valueStarts[code + 1]! += valueStarts[code]!
  const next = valueStarts.slice()
  const valueRows = new Uint32Array(codes.length)
  for (let row = 0; row < starts.length - 1; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) valueRows[next[codes[at]!]!++] = row
  }
  return { valueStarts, valueRows }
}
