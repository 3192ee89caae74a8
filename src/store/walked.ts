// A long list, read a few rows at a time by the id after which the next ones stand.
import { setImmediate } from 'node:timers/promises'
import { fromColumn } from './json-column.ts'

interface Row {
  readonly id: string
  readonly body: string
}

const atOnce = 500

/** `read` answers the first `limit` rows behind an id, in the order of ids; of all where the id is null. */
export async function* walked<Thing>(
  read: (after: string | null, limit: number) => Promise<readonly Row[]>,
): AsyncIterable<Thing> {
  let after: string | null = null
  while (true) {
    const rows: readonly Row[] = await read(after, atOnce)
    for (const { body } of rows) yield fromColumn<Thing>(body)
    const last = rows.at(-1)
    if (last === undefined || rows.length < atOnce) return
    after = last.id
    // Others who ask meanwhile are answered between two parts.
    await setImmediate()
  }
}
