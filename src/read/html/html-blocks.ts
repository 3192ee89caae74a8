// Walks the content of a page and writes its text and its blocks.
import type { Block } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { textBlocks } from '../text/text-blocks.ts'
import { definitionGroups } from './html-definitions.ts'
import { headingLevel, isBlank, isBlock, isFurniture, isHidden, isPreformatted } from './html-kinds.ts'
import type { MainPart } from './html-main.ts'
import { isLayout, rowsOf, type TableRow } from './html-table.ts'
import { HtmlTextBuilder, type WordListener } from './html-text.ts'
import { attribute, findElement, type HtmlElement, type HtmlNode, isElement, isText } from './html-tree.ts'
import { RowSpans } from './row-spans.ts'
import { shiftBlock } from './shift-block.ts'

/** What the words that come belong to; a cell's words belong to its row. */
type Frame =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'cell' }
  | { readonly kind: 'preformatted' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'item'; readonly depth: number; readonly list: number; readonly ordinal?: number }

export class HtmlBlockWriter implements WordListener {
  readonly #out: HtmlTextBuilder
  readonly #blocks: Block[] = []
  readonly #main: MainPart
  readonly #rowSpans = new RowSpans()
  #frame: Frame = { kind: 'paragraph' }
  /** Where the block that is being written begins. */
  #start: number | null = null
  #hasBreak = false
  #depth = 0
  #lists = 0
  #tables = 0

  constructor(source: string, main: MainPart) {
    this.#out = new HtmlTextBuilder(source)
    this.#main = main
  }

  get out(): HtmlTextBuilder {
    return this.#out
  }

  /** Cells that would have had to be repeated in too many rows. */
  get cutSpans(): number {
    return this.#rowSpans.cut
  }

  write(): readonly Block[] {
    this.#children(this.#main.root)
    this.#close()
    return this.#blocks
  }

  beforeWord(word: string): void {
    if (!this.#hasBreak) return
    this.#hasBreak = false
    // A line that goes on with a small letter was broken for its looks; any other stands for itself.
    if (this.#frame.kind === 'paragraph' && !/^\p{Ll}/u.test(word)) this.#close()
  }

  atWord(offset: number): void {
    this.#start ??= offset
  }

  #children(parent: HtmlElement): void {
    for (const child of parent.childNodes) this.#node(child)
  }

  #node(node: HtmlNode): void {
    if (isText(node)) {
      if (this.#frame.kind === 'preformatted') this.#out.addPreformatted(node, this)
      else this.#out.addText(node, this)
    } else if (isElement(node)) {
      if (!this.#isLeftOut(node)) this.#element(node)
      else if (node.tagName === 'header') this.#pageHeading(node)
    }
  }

  /** Of a page's header its title alone is content. */
  #pageHeading(header: HtmlElement): void {
    const heading = isHidden(header) ? null : findElement(header, ({ tagName }) => tagName === 'h1')
    if (heading !== null && !isHidden(heading)) this.#element(heading)
  }

  #isLeftOut(element: HtmlElement): boolean {
    return isHidden(element) || (!this.#main.keepsFurniture && isFurniture(element, this.#main.isMarked))
  }

  #element(element: HtmlElement): void {
    const level = headingLevel(element)
    if (element.tagName === 'br') this.#break()
    else if (!isBlock(element)) this.#children(element)
    else if (this.#frame.kind !== 'paragraph' && this.#frame.kind !== 'item') this.#lines(element)
    else if (element.tagName === 'table') this.#table(element)
    else if (/^(?:ul|ol|menu|dir)$/.test(element.tagName)) this.#list(element)
    else if (element.tagName === 'dl') this.#definitions(element)
    else if (element.tagName === 'li') this.#item([element])
    else if (this.#frame.kind === 'item') this.#lines(element)
    else if (level !== null) this.#within({ kind: 'heading', level }, 2, () => this.#children(element))
    else if (isPreformatted(element)) this.#preformatted(element)
    else this.#within(this.#frame, element.tagName === 'p' ? 2 : 1, () => this.#children(element))
  }

  /** A block inside a heading, an item or a cell begins a line there. */
  #lines(element: HtmlElement): void {
    this.#out.breakLines(1)
    this.#children(element)
    this.#out.breakLines(1)
  }

  #break(): void {
    this.#out.addBreak()
    this.#hasBreak = true
  }

  #within(frame: Frame, lines: 1 | 2, write: () => void): void {
    const outer = this.#frame
    this.#close()
    this.#out.breakLines(lines)
    this.#frame = frame
    write()
    this.#close()
    this.#frame = outer
    this.#out.breakLines(lines)
  }

  #list(element: HtmlElement): void {
    const list = this.#lists++
    this.#depth++
    let ordinal = Number(attribute(element, 'start') ?? 1)
    if (!Number.isInteger(ordinal)) ordinal = 1
    this.#within({ kind: 'paragraph' }, 1, () => {
      for (const child of element.childNodes) {
        if (isElement(child) && child.tagName === 'li' && !this.#isLeftOut(child)) {
          this.#item([child], { list, ...(element.tagName === 'ol' ? { ordinal: ordinal++ } : {}) })
        } else this.#node(child)
      }
    })
    this.#depth--
  }

  #item(
    parts: readonly HtmlElement[],
    place: { readonly list?: number; readonly ordinal?: number } = {},
  ): void {
    const frame = { kind: 'item', depth: Math.max(1, this.#depth), list: this.#lists - 1, ...place } as const
    this.#within({ ...frame, list: Math.max(0, frame.list) }, 1, () => {
      for (const part of parts) this.#lines(part)
    })
  }

  #definitions(element: HtmlElement): void {
    const list = this.#lists++
    this.#depth++
    this.#within({ kind: 'paragraph' }, 1, () => {
      for (const { terms, details } of definitionGroups(element)) {
        if (terms.length > 0 && details.length === 1) this.#item([...terms, ...details], { list })
        else {
          for (const term of terms) this.#within({ kind: 'paragraph' }, 1, () => this.#children(term))
          for (const detail of details) this.#item([detail], { list })
        }
      }
    })
    this.#depth--
  }

  #preformatted(element: HtmlElement): void {
    const from = this.#out.length
    this.#within({ kind: 'preformatted' }, 1, () => this.#children(element))
    const text = this.#out.textFrom(from)
    for (const block of textBlocks(text, { tables: this.#tables, lists: this.#lists })) {
      if (block.kind === 'row') this.#tables = Math.max(this.#tables, block.table + 1)
      if (block.kind === 'item') this.#lists = Math.max(this.#lists, block.list + 1)
      this.#blocks.push(shiftBlock(block, from))
    }
  }

  #table(element: HtmlElement): void {
    if (isLayout(element)) {
      this.#within({ kind: 'paragraph' }, 1, () => this.#children(element))
      return
    }
    const { captions, rows } = rowsOf(element)
    for (const caption of captions) this.#within({ kind: 'paragraph' }, 1, () => this.#children(caption))
    const table = this.#tables++
    this.#rowSpans.begin()
    this.#within({ kind: 'cell' }, 1, () => {
      let number = 0
      for (const row of rows) {
        if (isBlank(row.element)) this.#rowSpans.place([], row.rowsLeft)
        else this.#row(row, table, number++)
      }
    })
  }

  #row({ cells, isInHead, rowsLeft }: TableRow, table: number, row: number): void {
    this.#out.breakLines(1)
    this.#out.settle()
    const start = this.#out.length
    const spans = cells.map(({ element }, index) => {
      if (index > 0) this.#out.separate('\t')
      return this.#cell(element)
    })
    const placed = this.#rowSpans.place(
      cells.map((cell, index) => ({ ...cell, ...spans[index]! })),
      rowsLeft,
    )
    const isHeader = isInHead || cells.every((cell) => cell.isHeader)
    this.#blocks.push({ kind: 'row', table, row, isHeader, cells: placed, start, end: this.#out.length })
  }

  #cell(element: HtmlElement): Span {
    const from = this.#out.length
    this.#start = null
    if (!isHidden(element)) this.#children(element)
    const start = this.#start ?? from
    this.#start = null
    this.#hasBreak = false
    return { start, end: Math.max(start, this.#out.wordEnd) }
  }

  /** Ends the block that is being written; preformatted text and cells have their blocks made elsewhere. */
  #close(): void {
    const start = this.#start
    const frame = this.#frame
    this.#start = null
    this.#hasBreak = false
    if (start === null || frame.kind === 'cell' || frame.kind === 'preformatted') return
    const end = this.#out.wordEnd
    if (end > start) this.#blocks.push({ ...frame, start, end } satisfies Block)
  }
}
