// Many rows written a few hundred at a time: one statement holds a limited number of values.

const rowsAtOnce = 400

/** Rows that are made one by one are never all in memory. */
export async function inBatches<Row>(
  rows: Iterable<Row>,
  write: (batch: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  let batch: Row[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < rowsAtOnce) continue
    await write(batch)
    batch = []
  }
  if (batch.length > 0) await write(batch)
}

/** The last one again and again, until there are as many as a power of two: a few statements serve lists of every length, and stay prepared. */
export function evened<One>(list: readonly One[]): One[] {
  const last = list.at(-1)
  if (last === undefined) return []
  const length = 2 ** Math.ceil(Math.log2(list.length))
  return [...list, ...Array.from({ length: length - list.length }, () => last)]
}
