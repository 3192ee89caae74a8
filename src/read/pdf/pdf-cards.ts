// Cards beside each other, each under a heading of its own: heads of a table's columns are no larger than its cells.
import type { PageLine, Segment } from './pdf-shapes.ts'

const larger = 1.12
/** From line to line of one card, in sizes of its letters. */
const mostLeading = 1.8

export function isLarger(line: PageLine, than: PageLine): boolean {
  return line.size > larger * than.size
}

/** How many of the lines are those of cards; 0 where they are none. */
export function cardLines(
  lines: readonly PageLine[],
  rows: readonly (readonly (Segment | null)[])[],
): number {
  const [first, ...below] = lines
  if (first === undefined || below.length === 0) return 0
  if (rows[0]?.some((segment) => segment === null)) return 0
  if (!below.every((line) => isLarger(first, line))) return 0
  // The longest card may go on alone; what stands apart below is none of it.
  const last = rows.findLastIndex((row) => row.filter((segment) => segment !== null).length > 1)
  const end = lines.findIndex(
    (line, index) => index > Math.max(1, last) && line.y - lines[index - 1]!.y > mostLeading * line.size,
  )
  return end === -1 ? lines.length : end
}
