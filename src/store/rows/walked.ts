// A long list, read a few rows at a time by the id after which the next ones stand.
import { setImmediate } from 'node:timers/promises'

const atOnce = 500

/** `read` answers the first `limit` rows behind an id, in the order of ids; of all where the id is null. */
export async function* walked<Row extends { readonly id: string }, Thing>(
  read: (after: string | null, limit: number) => Promise<readonly Row[]>,
  present: (row: Row) => Thing,
): AsyncIterable<Thing> {
  let after: string | null = null
  while (true) {
    const rows: readonly Row[] = await read(after, atOnce)
    for (const row of rows) yield present(row)
    const last = rows.at(-1)
    if (last === undefined || rows.length < atOnce) return
    after = last.id
    // Others who ask meanwhile are answered between two parts.
    await setImmediate()
  }
}
