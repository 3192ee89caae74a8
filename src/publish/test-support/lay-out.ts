// Lays lines of text out as the blocks of a page, for the example register.
import type { Block, Cell, Document } from '../../model/document.ts'
import type { SnapshotId } from '../../model/ids.ts'

type Line =
  | { readonly heading: string }
  | { readonly item: string }
  | { readonly row: readonly string[] }
  | string

/** Lays the lines out as a reader of the page would see them, a block a line. */
export function layOut(snapshot: string, title: string, lines: readonly Line[]): Document {
  let text = ''
  const blocks: Block[] = []
  for (const [index, line] of lines.entries()) {
    if (text !== '') text += '\n'
    const start = text.length
    if (typeof line === 'string') {
      text += line
      blocks.push({ kind: 'paragraph', start, end: text.length })
    } else if ('heading' in line) {
      text += line.heading
      blocks.push({ kind: 'heading', level: 2, start, end: text.length })
    } else if ('item' in line) {
      text += line.item
      blocks.push({ kind: 'item', depth: 1, list: 1, start, end: text.length })
    } else {
      const cells: Cell[] = []
      for (const [column, cell] of line.row.entries()) {
        if (column > 0) text += '\t'
        cells.push({ column, isHeader: index === 1, start: text.length, end: text.length + cell.length })
        text += cell
      }
      blocks.push({
        kind: 'row',
        table: 1,
        row: index,
        isHeader: index === 1,
        cells,
        start,
        end: text.length,
      })
    }
  }
  return {
    snapshot: snapshot as SnapshotId,
    mediaType: 'text/html',
    text,
    blocks,
    title,
    declaredLanguage: 'en',
    asOf: null,
    notice: null,
    sourceSteps: [],
  }
}
