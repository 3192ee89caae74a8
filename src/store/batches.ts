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
