// Which sign parts the cells of a text that is a table, told by the lines that divide alike under it.

const signs = [';', '\t', '|', ','] as const

/** Excel's own first line, which tells the sign. */
export const toldDelimiter = /^sep=([;\t|,])[ \t;,]*(?:\r\n?|\n)/i

/** As much of a long table as tells its shape. */
const sample = 64_000
const longestCell = 300

interface Shape {
  readonly delimiter: string
  readonly records: number
  /** How many records have the commonest number of cells, which is `columns`. */
  readonly alike: number
  readonly columns: number
}

/**
 * null where no sign makes a table of it. A text that nobody declared to be one must be one in every line:
 * prose has commas too, and a list of "City, Country" is no table.
 */
export function sniffDelimiter(
  text: string,
  { isDeclared }: { readonly isDeclared: boolean },
): string | null {
  const told = toldDelimiter.exec(text)?.[1]
  if (told !== undefined) return told
  const head = text.slice(0, sample)
  const shapes = signs.flatMap((sign) => shapeUnder(head, sign, text.length > sample) ?? [])
  const fits = ({ delimiter, records, alike, columns }: Shape) =>
    isDeclared
      ? alike * 2 >= records && (alike > 1 || records === 1)
      : delimiter !== '\t' &&
        delimiter !== '|' &&
        records >= 3 &&
        alike === records &&
        columns >= 3 &&
        isTight(head, delimiter)
  const best = shapes.filter(fits).sort(byFit)[0]
  return best?.delimiter ?? null
}

function byFit(a: Shape, b: Shape): number {
  return Math.sign(b.alike / b.records - a.alike / a.records) || b.columns - a.columns
}

/** Writers put a space after a comma or a semicolon, programs do not. */
function isTight(text: string, delimiter: string): boolean {
  const all = text.split(delimiter).length - 1
  const spaced = text.split(`${delimiter} `).length - 1
  return spaced * 5 <= all
}

function shapeUnder(text: string, delimiter: string, isCut: boolean): Shape | null {
  const counts = cellCounts(text, delimiter)
  if (counts === null) return null
  if (isCut) counts.pop()
  const tally = new Map<number, number>()
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1)
  const [columns, alike] = [...tally].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0]
  return columns < 2 ? null : { delimiter, records: counts.length, alike, columns }
}

/** How many cells each record has; quoted cells may hold the sign and line ends. null where a cell is as long as no cell is. */
function cellCounts(text: string, delimiter: string): number[] | null {
  const counts: number[] = []
  let cells = 1
  let length = 0
  let isQuoted = false
  let closedAt = 0
  let isEmpty = true
  for (const letter of text) {
    length++
    if (letter === '"' && isQuoted) {
      isQuoted = false
      closedAt = length
    } else if (letter === '"' && (length === 1 || length === closedAt + 1)) isQuoted = true
    else if (isQuoted) continue
    else if (letter === delimiter) {
      cells++
      length = 0
      closedAt = 0
    } else if (letter === '\n') {
      if (!isEmpty || cells > 1) counts.push(cells)
      cells = 1
      length = 0
      isEmpty = true
      continue
    } else if (length > longestCell * 10) return null
    if (letter.trim() !== '') isEmpty = false
  }
  if (!isEmpty || cells > 1) counts.push(cells)
  return counts
}
