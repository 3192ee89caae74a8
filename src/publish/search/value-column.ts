// The values that each row has in one respect, as numbers in one array, and the rows of each value: 200,000 rows take a few megabytes.

export interface ValueColumn {
  readonly values: readonly string[]
  readonly codeOf: ReadonlyMap<string, number>
  /** The codes of row n lie from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Uint32Array
  readonly codes: Uint32Array
  /** The code of each row where none has several, `values.length` standing for none; null where some row has. */
  readonly single: Uint16Array | null
  /** The rows of a value, in their order and each once. */
  rowsOf(value: string): Uint32Array
}

export function valueColumn<Row>(
  rows: ArrayLike<Row>,
  valuesOf: (row: Row) => readonly string[],
): ValueColumn {
  const codeOf = new Map<string, number>()
  const values: string[] = []
  const starts = new Uint32Array(rows.length + 1)
  const told: number[] = []
  for (let row = 0; row < rows.length; row++) {
    for (const value of valuesOf(rows[row]!)) {
      let code = codeOf.get(value)
      if (code === undefined) {
        code = values.push(value) - 1
        codeOf.set(value, code)
      }
      told.push(code)
    }
    starts[row + 1] = told.length
  }
  const codes = Uint32Array.from(told)
  const { valueStarts, valueRows } = turned(starts, codes, values.length)
  const rowsOf = (value: string) => {
    const code = codeOf.get(value)
    return code === undefined ? none : valueRows.subarray(valueStarts[code]!, valueStarts[code + 1]!)
  }
  return { values, codeOf, starts, codes, single: singleCodes(starts, codes, values.length), rowsOf }
}

/** What 16 bits hold besides the one that stands for none. */
const mostSingle = 2 ** 16 - 1

function singleCodes(starts: Uint32Array, codes: Uint32Array, values: number): Uint16Array | null {
  if (values > mostSingle) return null
  const single = new Uint16Array(starts.length - 1).fill(values)
  for (let row = 0; row < single.length; row++) {
    const count = starts[row + 1]! - starts[row]!
    if (count > 1) return null
    if (count === 1) single[row] = codes[starts[row]!]!
  }
  return single
}

const none = new Uint32Array(0)

/** By value instead of by row. */
function turned(starts: Uint32Array, codes: Uint32Array, values: number) {
  const valueStarts = new Uint32Array(values + 1)
  eachOnce(starts, codes, (_, code) => {
    valueStarts[code + 1]! += 1
  })
  for (let code = 0; code < values; code++) valueStarts[code + 1]! += valueStarts[code]!
  const next = valueStarts.slice()
  const valueRows = new Uint32Array(valueStarts[values]!)
  eachOnce(starts, codes, (row, code) => {
    valueRows[next[code]!++] = row
  })
  return { valueStarts, valueRows }
}

function eachOnce(starts: Uint32Array, codes: Uint32Array, tell: (row: number, code: number) => void): void {
  for (let row = 0; row < starts.length - 1; row++) {
    const start = starts[row]!
    for (let at = start; at < starts[row + 1]!; at++) {
      const first = codes.indexOf(codes[at]!, start)
      if (first === at) tell(row, codes[at]!)
    }
  }
}
