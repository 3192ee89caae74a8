// Where in a list that goes with the text an offset belongs.

/** The index of the last entry that starts at the offset or before it; -1 where all start after it. */
export function lastAtOrBefore<Entry>(
  entries: readonly Entry[],
  offset: number,
  startOf: (entry: Entry) => number,
): number {
  let low = -1
  let high = entries.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (startOf(entries[middle]!) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
