// Headings of the whole page that are short enough to stand above or below its first column alone.
import type { PageLine, Segment } from './pdf-shapes.ts'

type Row = readonly (Segment | null)[]

const mostLines = 3
/** From line to line of one passage, in sizes of its letters. */
const mostLeading = 1.8
const larger = 1.12

/** How many lines at the beginning and at the end of columns belong to neither. */
export function headingsAround(
  lines: readonly PageLine[],
  rows: readonly Row[],
): { readonly above: number; readonly below: number } {
  const firstDivided = rows.findIndex((row) => !isInFirst(row))
  const lastDivided = rows.findLastIndex((row) => !isInFirst(row))
  const apart = lines.map((line, index) => isApart(lines[index - 1], line))
  const above = apart.findLastIndex((is, index) => is && index > 0 && index <= firstDivided)
  const below = apart.findIndex((is, index) => is && index > lastDivided)
  return {
    above: above > 0 && above <= mostLines ? above : 0,
    below: below > 0 && lines.length - below <= mostLines ? lines.length - below : 0,
  }
}

function isInFirst(row: Row): boolean {
  return row.every((segment, column) => (segment === null) === column > 0)
}

function isApart(above: PageLine | undefined, line: PageLine): boolean {
  if (above === undefined) return false
  const [small, large] = [Math.min(above.size, line.size), Math.max(above.size, line.size)]
  return line.y - above.y > mostLeading * large || large > larger * small
}
