// A page's shapes → its content in the order in which people read it: passages and tables, from top to bottom.
import { isHeaderRow } from '../document/grid.ts'
import { linesOf } from './pdf-lines.ts'
import { type Region, regionsOf } from './pdf-regions.ts'
import { tableRows } from './pdf-rows.ts'
import { type PdfTable, ruledTables } from './pdf-ruled-tables.ts'
import type { PageLine, PageShapes, Rule } from './pdf-shapes.ts'

export type PageContent =
  | { readonly kind: 'flow'; readonly top: number; readonly lines: readonly PageLine[] }
  | ({ readonly kind: 'table' } & PdfTable)

export function pageContent({ runs, rules }: PageShapes): readonly PageContent[] {
  const { tables, rest } = ruledTables(runs, rules)
  const ordered = [...tables].sort((a, b) => a.top - b.top || a.x0 - b.x0)
  const lines = linesOf(rest)
  const content: PageContent[] = []
  let at = 0
  for (const table of ordered) {
    const end = lines.findIndex((line, index) => index >= at && line.y > table.top)
    const above = lines.slice(at, end === -1 ? lines.length : end)
    content.push(...contentOf(above, rules), { kind: 'table', ...table })
    at += above.length
  }
  return [...content, ...contentOf(lines.slice(at), rules)]
}

function contentOf(lines: readonly PageLine[], rules: readonly Rule[]): readonly PageContent[] {
  return regionsOf(lines).flatMap((region) => regionContent(region, rules))
}

function regionContent(region: Region, rules: readonly Rule[]): readonly PageContent[] {
  if (region.kind === 'lines') return [flow(region.lines)]
  if (region.kind === 'columns') return region.columns.flatMap((column) => contentOf(column, rules))
  const { lines, columns } = region
  const { rows, hasHeader } = tableRows(lines, columns, rules)
  const [first, ...below] = rows
  const [top, bottom] = [lines[0]?.y ?? 0, lines.at(-1)?.y ?? 0]
  const place = { x0: columns[0]?.from ?? 0, x1: columns.at(-1)?.to ?? 0, top, bottom }
  const told = hasHeader || (first !== undefined && isHeaderRow(first, below))
  return [{ kind: 'table', ...place, rows, columns: columns.map(({ from }) => from), hasHeader: told }]
}

function flow(lines: readonly PageLine[]): PageContent {
  return { kind: 'flow', top: lines[0]?.y ?? 0, lines }
}
