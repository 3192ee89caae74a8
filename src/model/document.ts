// The text of a snapshot with its blocks; every later stage speaks in offsets into this text.
import type { SnapshotId } from './ids.ts'
import { lastAtOrBefore } from './last-at-or-before.ts'
import type { Authority } from './source.ts'
import type { Span } from './span.ts'

export type Block =
  | (Span & { readonly kind: 'heading'; readonly level: number })
  | (Span & { readonly kind: 'paragraph' })
  /** Its words without the bullet or number; `depth` 1 is the outermost list; `ordinal` where the list is numbered. */
  | (Span & {
      readonly kind: 'item'
      readonly depth: number
      readonly list: number
      readonly ordinal?: number
    })
  /** A table's row with its cells; a cell that spans rows from above stands outside the row's own span. */
  | (Span & {
      readonly kind: 'row'
      readonly table: number
      readonly row: number
      readonly isHeader: boolean
      readonly cells: readonly Cell[]
    })

export interface Cell extends Span {
  readonly column: number
  readonly isHeader: boolean
}

/** Where the words of a sheet's cell begin, and where the sheet has them, such as `B4`. */
export interface CellPlace {
  readonly start: number
  readonly address: string
}

/** A page of a paper or a sheet of a workbook; it reaches to where the next one begins. */
export type Part =
  | { readonly kind: 'page'; readonly start: number; readonly number: number }
  | { readonly kind: 'sheet'; readonly start: number; readonly name: string }

/** From `textStart` on, text and source run in step until the next entry; both in UTF-16 offsets. */
export interface SourceStep {
  readonly textStart: number
  readonly sourceStart: number
}

export interface Document {
  readonly snapshot: SnapshotId
  readonly mediaType: string
  /** What a reader of the page would see, blocks parted by line ends. */
  readonly text: string
  /** In the order of the text, without overlaps. */
  readonly blocks: readonly Block[]
  readonly title: string | null
  /** BCP 47, as the document declares it. */
  readonly declaredLanguage: string | null
  /** What the document says of itself for readers: day it speaks of, notice. From `<meta name="pobratim:…">` or leading `Key: value` lines. */
  readonly asOf: string | null
  readonly notice: string | null
  /** Whose page it says it is, such as `Niš, RS`; only where it says so in the same way. */
  readonly publisher?: string
  readonly sourceSteps: readonly SourceStep[]
  /** In the order of the text; only where the format has pages or sheets. */
  readonly parts?: readonly Part[]
  /** In the order of the text; only where the format has cells with addresses. */
  readonly cells?: readonly CellPlace[]
  /** Whose word it is, where the format alone tells: a query's answer is that of the base that was asked. */
  readonly authority?: Authority
}

/** Where in the file a reader finds a place of the text. */
export type Locator =
  | { readonly kind: 'page'; readonly number: number }
  | { readonly kind: 'sheet'; readonly name: string; readonly address: string | null }

/** null where the format knows neither pages nor sheets. */
export function locatorOf(document: Document, offset: number): Locator | null {
  const { parts = [], cells = [] } = document
  const part = parts[lastAtOrBefore(parts, offset, startOf)]
  if (part === undefined) return null
  if (part.kind === 'page') return { kind: 'page', number: part.number }
  const cell = cells[lastAtOrBefore(cells, offset, startOf)]
  const isOfSheet = cell !== undefined && cell.start >= part.start
  return { kind: 'sheet', name: part.name, address: isOfSheet ? cell.address : null }
}

const startOf = ({ start }: { readonly start: number }) => start

/** Where in the decoded source a place of the text stands. */
export function sourceOffset(document: Document, offset: number): number {
  const steps = document.sourceSteps
  const step =
    steps[
      Math.max(
        0,
        lastAtOrBefore(steps, offset, ({ textStart }) => textStart),
      )
    ]
  return step === undefined ? offset : step.sourceStart + (offset - step.textStart)
}
