// Cuts the rows of a sheet's XML down to as many cells as are read, and repetitions to what they repeat.
import { mostCells } from '../document/grid.ts'

export interface CutSheets {
  readonly xml: string
  /** Rows that were left out because there were too many. */
  readonly cut: number
  readonly hidden: number
}

/** Shared by all sheets of a workbook. */
export interface CellBudget {
  left: number
}

export function cellBudget(): CellBudget {
  return { left: mostCells }
}

/** `<row>` and `<c>` of a workbook of Excel's, under whatever prefix. */
export function cutExcelRows(xml: string, budget: CellBudget): CutSheets {
  let cut = 0
  let hidden = 0
  const kept = rewriteRows(xml, 'row', (row, opening) => {
    const cells = countOf(row, /<(?:\w+:)?c[\s>/]/g)
    if (cells === 0) return row
    if (/\shidden\s*=\s*["'](?:1|true)/.test(opening)) {
      hidden++
      return `${opening.slice(0, -1)}/>`
    }
    if (cells > budget.left) {
      cut++
      return ''
    }
    budget.left -= cells
    return row
  })
  return { xml: kept, cut, hidden }
}

const rowRepeat = /(number-rows-repeated\s*=\s*["'])(\d+)/
const cellRepeat = /(number-columns-repeated\s*=\s*["'])(\d+)/
const filledCell = /<(?:[\w.-]+:)?table-cell(?=[\s>/])(?:[^<>"']|"[^"]*"|'[^']*')*(?<!\/)>/g

/** OpenDocument writes equal rows and cells once, with how often they come. */
export function cutOpenRows(xml: string, budget: CellBudget): CutSheets {
  let cut = 0
  let hidden = 0
  const kept = rewriteRows(xml, 'table-row', (row, opening, qualified) => {
    const rows = Number(rowRepeat.exec(opening)?.[2] ?? 1)
    const cells = [...row.matchAll(filledCell)].reduce(
      (sum, [tag]) => sum + Number(cellRepeat.exec(tag)?.[2] ?? 1),
      0,
    )
    // Blank rows stay, so that those below keep their numbers.
    if (cells === 0) return row
    if (/visibility\s*=\s*["'](?:collapse|filter)/.test(opening)) {
      hidden += rows
      return `${opening}<${qualified.replace(/row$/, 'cell')}/></${qualified}>`
    }
    if (rows * cells > budget.left) {
      cut += rows
      return ''
    }
    budget.left -= rows * cells
    return row
  })
  return { xml: kept, cut, hidden }
}

type Rewrite = (row: string, opening: string, qualified: string) => string

/** Hands each row to `rewrite`; a row never holds another. */
function rewriteRows(xml: string, name: string, rewrite: Rewrite): string {
  const opening = new RegExp(`<((?:[\\w.-]+:)?${name})(?=[\\s>/])(?:[^<>"']|"[^"]*"|'[^']*')*>`, 'g')
  const pieces: string[] = []
  let at = 0
  for (let match = opening.exec(xml); match !== null; match = opening.exec(xml)) {
    const [tag, qualified = name] = match
    const closing = `</${qualified}>`
    const close = tag.endsWith('/>') ? opening.lastIndex : xml.indexOf(closing, opening.lastIndex)
    if (close === -1) break
    const end = tag.endsWith('/>') ? close : close + closing.length
    pieces.push(xml.slice(at, match.index), rewrite(xml.slice(match.index, end), tag, qualified))
    at = end
    opening.lastIndex = end
  }
  pieces.push(xml.slice(at))
  return pieces.join('')
}

function countOf(text: string, sign: RegExp): number {
  let count = 0
  sign.lastIndex = 0
  while (sign.test(text)) count++
  return count
}
