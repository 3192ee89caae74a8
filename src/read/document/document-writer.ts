// Puts together the text and blocks of a document whose format keeps its words in pieces: sheets, papers, answers to queries.
import type { Block, Cell, CellPlace, Part, SourceStep } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'

/** Words to write, and where the source has them, their steps counted from the words' own beginning. */
export interface TracedWords {
  readonly words: string
  readonly steps?: readonly SourceStep[]
  /** Where a sheet has them. */
  readonly address?: string
}

export interface CellToWrite extends TracedWords {
  readonly column: number
  readonly isHeader?: boolean
}

export interface ItemPlace {
  readonly depth: number
  readonly ordinal?: number
}

/** A row with cells far apart is not padded with more tabs than this. */
const mostTabs = 16

export class DocumentWriter {
  readonly blocks: Block[] = []
  readonly parts: Part[] = []
  readonly cells: CellPlace[] = []
  readonly steps: SourceStep[] = []
  readonly #pieces: string[] = []
  #length = 0
  /** What parts the next block from the last. */
  #gap: '' | '\n' | '\n\n' = ''
  #tables = 0
  #lists = 0
  #row = 0
  #isInList = false

  get text(): string {
    return this.#pieces.join('')
  }

  get length(): number {
    return this.#length
  }

  heading(level: number, words: TracedWords): void {
    const span = this.#block(words, '\n\n')
    if (span !== null) this.blocks.push({ kind: 'heading', level, ...span })
  }

  paragraph(words: TracedWords, gap: '\n' | '\n\n' = '\n\n'): void {
    const span = this.#block(words, gap)
    if (span !== null) this.blocks.push({ kind: 'paragraph', ...span })
  }

  item(words: TracedWords, { depth, ordinal }: ItemPlace): void {
    const isNew = !this.#isInList
    const span = this.#block(words, isNew ? '\n\n' : '\n')
    if (span === null) return
    if (isNew) this.#lists++
    this.#isInList = true
    const place = { depth, list: this.#lists - 1, ...(ordinal === undefined ? {} : { ordinal }) }
    this.blocks.push({ kind: 'item', ...place, ...span })
  }

  /** Rows from here on belong to a new table. */
  beginTable(): void {
    this.#tables++
    this.#row = 0
  }

  /** Writes the cells, and counts `above`, cells already written that reach down, as the row's too. */
  row(cells: readonly CellToWrite[], isHeader = false, above: readonly Cell[] = []): readonly Cell[] {
    this.#open(this.#row === 0 ? '\n\n' : '\n')
    const start = this.#length
    let column = 0
    const written = cells.map((cell) => {
      this.#put('\t'.repeat(Math.min(mostTabs, Math.max(0, cell.column - column))))
      column = cell.column
      const at = this.#length
      this.#trace(cell)
      return { column, isHeader: cell.isHeader ?? isHeader, start: at, end: this.#length }
    })
    const all = [...written, ...above].sort((a, b) => a.column - b.column)
    const place = { table: this.#tables - 1, row: this.#row++, isHeader }
    this.blocks.push({ kind: 'row', ...place, cells: all, start, end: this.#length })
    this.#gap = '\n'
    return written
  }

  beginPage(number: number): void {
    this.#part({ kind: 'page', number })
  }

  beginSheet(name: string): void {
    this.#part({ kind: 'sheet', name })
  }

  #part(part: { kind: 'page'; number: number } | { kind: 'sheet'; name: string }): void {
    // The gap belongs to what stands before it.
    if (this.#gap !== '') this.#open('\n\n')
    this.#gap = ''
    this.parts.push({ ...part, start: this.#length })
  }

  #block(words: TracedWords, gap: '\n' | '\n\n'): Span | null {
    if (words.words === '') return null
    this.#open(gap)
    const start = this.#length
    this.#trace(words)
    this.#gap = gap
    return { start, end: this.#length }
  }

  #open(gap: '\n' | '\n\n'): void {
    const isWide = this.#gap === '\n\n' || gap === '\n\n'
    if (this.#gap !== '') this.#put(isWide ? '\n\n' : '\n')
    this.#isInList &&= gap === '\n'
    this.#gap = ''
  }

  #trace({ words, steps = [], address }: TracedWords): void {
    if (address !== undefined) this.cells.push({ start: this.#length, address })
    for (const step of steps) {
      this.steps.push({ textStart: this.#length + step.textStart, sourceStart: step.sourceStart })
    }
    // Letters that the file keeps apart from their marks; words with steps were joined before.
    this.#put(steps.length > 0 ? words : words.normalize('NFC'))
  }

  #put(words: string): void {
    if (words === '') return
    this.#pieces.push(words)
    this.#length += words.length
  }
}
