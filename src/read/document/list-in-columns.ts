// Knows a list that was set in columns from a table: each cell tells a whole entry, and all are of one shape.

const fewestCells = 6
const enoughRows = 200

/** The cells of each row, blank ones as empty words. A table's columns differ: names here, dates there. */
export function isListInColumns(rows: readonly (readonly string[])[]): boolean {
  const columns = new Map<number, string[]>()
  for (const [column, words] of rows.slice(0, enoughRows).flatMap((row) => [...row.entries()])) {
    if (words === '') continue
    const shapes = columns.get(column) ?? []
    columns.set(column, shapes)
    shapes.push(shapeOf(words))
  }
  const count = [...columns.values()].reduce((sum, shapes) => sum + shapes.length, 0)
  if (columns.size < 2 || count < fewestCells) return false
  const [shape, ...others] = [...columns.values()].map(commonest)
  return shape != null && isWholeEntry(shape) && others.every((other) => other === shape)
}

/** "Košice, Slovakia (2001)" is `,(0)`: its signs and figures, without the words. */
function shapeOf(words: string): string {
  return words
    .slice(0, 200)
    .replace(/\d[\d./-]*/g, '0')
    .replace(/[^0,;:()[\]–—•·*|]/gu, '')
}

/** Tells more than a name: where it is, or since when. */
function isWholeEntry(shape: string): boolean {
  return /[,(–—:•·*]/.test(shape) || /^0.|.0/.test(shape)
}

/** The shape of at least three cells in five, null where they differ. */
function commonest(shapes: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best !== undefined && best[1] * 5 >= shapes.length * 3 ? best[0] : null
}
