// A source's whole text with every quoted passage marked, and beside it the agreements that rest on the passage.
import type { Agreement } from '../../model/agreement.ts'
import type { Block, Document } from '../../model/document.ts'
import type { Finding } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'
import { english } from '../../wording/english-tongue.ts'
import type { Tongue } from '../../wording/make-tongue.ts'
import { findingPath } from '../paths.ts'
import { type AgreementLine, presentAgreementLine } from './agreement-line.ts'
import { type HeldSource, presentSourceLine, type SourceLine } from './held-source.ts'
import { type MarkedSegment, type MarkedSpan, type Marks, markSegments } from './mark-segments.ts'

/** What rests on a passage, an agreement or a finding, noted where the passage begins. */
export interface MarginNote {
  readonly kind: 'agreement' | 'finding'
  readonly label: string
  readonly path: string
}

export interface MarkedLine {
  readonly segments: readonly MarkedSegment[]
  readonly notes: readonly MarginNote[]
}

export interface MarkedRow {
  readonly isHeader: boolean
  readonly cells: readonly { readonly isHeader: boolean; readonly segments: readonly MarkedSegment[] }[]
  readonly notes: readonly MarginNote[]
}

export type MarkedBlock =
  /** `rank` 1 is the source's highest; none is skipped on the way down. */
  | (MarkedLine & { readonly kind: 'heading'; readonly rank: number })
  | (MarkedLine & { readonly kind: 'paragraph' })
  | { readonly kind: 'list'; readonly items: readonly MarkedLine[] }
  | { readonly kind: 'table'; readonly rows: readonly MarkedRow[] }

export interface SourceView extends SourceLine {
  readonly location: string
  readonly mediaType: string
  readonly snapshot: string
  readonly blocks: readonly MarkedBlock[]
  readonly agreements: readonly AgreementLine[]
}

export interface SourceMaterial {
  readonly source: HeldSource
  readonly document: Document
  readonly agreements: readonly Agreement[]
  readonly findings: readonly Finding[]
}

export function presentSource(
  { source, document, agreements, findings }: SourceMaterial,
  day: string,
  tongue: Tongue = english,
): SourceView {
  const told = agreements.map((agreement) => ({
    agreement,
    line: presentAgreementLine(agreement, day, tongue),
  }))
  const spans = [
    ...told.flatMap(({ agreement, line }) => spansOf(agreement, line, source.id)),
    ...findings.flatMap((finding) => spansOfFinding(finding, source.id, tongue)),
  ]
  return {
    ...presentSourceLine(source, tongue),
    location: source.location,
    mediaType: source.mediaType,
    snapshot: source.snapshot,
    blocks: markDocument(document, spans),
    agreements: told.map(({ line }) => line),
  }
}

export interface NotedSpan extends MarkedSpan {
  readonly note: MarginNote | null
}

export interface MarkOptions {
  readonly within?: Span
  readonly prefix?: string
}

/** The whole text in blocks, or the part of it `within`, with the spans marked. */
export function markDocument(
  document: Document,
  spans: readonly NotedSpan[],
  { within = { start: 0, end: document.text.length }, prefix = '' }: MarkOptions = {},
): readonly MarkedBlock[] {
  const marking = { spans, notes: notesOf(spans), placed: new Set<string>(), prefix }
  const blocks = wholeText(document).filter(({ start, end }) => start < within.end && within.start < end)
  return group(blocks.map((block) => markBlock(document, block, marking)))
}

/** The passage that tells the agreement, and within it the words of each value. */
function spansOf(agreement: Agreement, line: AgreementLine, source: string): readonly NotedSpan[] {
  const note = { kind: 'agreement' as const, label: line.title, path: line.path }
  const passages = agreement.sources
    .filter((told) => told.source === source)
    .map(({ citation: { start, end } }) => ({ start, end, kind: 'passage' as const, note }))
  const words = agreement.fields
    .flatMap(({ claims }) => claims)
    .filter((claim) => claim.source === source)
    .map(({ citation: { start, end } }) => ({ start, end, kind: 'words' as const, note: null }))
  return [...passages, ...words].filter(({ start, end }) => start < end)
}

function spansOfFinding(finding: Finding, source: string, { say }: Tongue): readonly NotedSpan[] {
  const note = {
    kind: 'finding' as const,
    label: say(`finding.${finding.kind}`),
    path: findingPath(finding.id),
  }
  return finding.sources.flatMap(({ source: told, span }) =>
    told === source && span !== null && span.start < span.end
      ? [{ ...span, kind: 'passage' as const, note }]
      : [],
  )
}

interface PlacedNote extends MarginNote {
  readonly at: number
}

/** Each once, though it may rest on several passages that begin together. */
function notesOf(spans: readonly NotedSpan[]): readonly PlacedNote[] {
  const noted = spans.flatMap(({ start, note }) => (note === null ? [] : [{ ...note, at: start }]))
  const unique = new Map(noted.map((note) => [`${note.at} ${note.path}`, note]))
  return [...unique.values()].sort((a, b) => a.at - b.at)
}

interface Marking extends Marks {
  readonly spans: readonly NotedSpan[]
  readonly notes: readonly PlacedNote[]
}

interface MarkedOnce extends MarkedLine {
  readonly block: Block
  readonly cells: MarkedRow['cells']
}

function markBlock(
  document: Document,
  block: Block,
  { spans, notes, placed, prefix = '' }: Marking,
): MarkedOnce {
  const near = spans.filter(({ start, end }) => start < block.end && block.start < end)
  const mark = (span: Span) => markSegments(document.text, span, { spans: near, placed, prefix })
  const isRow = block.kind === 'row'
  return {
    block,
    segments: isRow ? [] : mark(block),
    cells: isRow ? block.cells.map((cell) => ({ isHeader: cell.isHeader, segments: mark(cell) })) : [],
    notes: notes
      .filter(({ at }) => block.start <= at && at < block.end)
      .map(({ kind, label, path }) => ({ kind, label, path })),
  }
}

/** Every block, and a paragraph for each line that stands between two, so that no word is left out. */
function wholeText({ text, blocks }: Document): readonly Block[] {
  const whole: Block[] = []
  let at = 0
  for (const block of blocks) {
    const lead = leadIn(text, at, block)
    whole.push(...linesOf(text, at, lead), block.kind === 'row' ? block : { ...block, start: lead })
    at = block.end
  }
  whole.push(...linesOf(text, at, text.length))
  return whole
}

/** Where the block's line begins: the "3." before an item is shown with it, a mere dash or hash is not. */
function leadIn(text: string, from: number, block: Block): number {
  const before = text.slice(from, block.start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return isWorded(line) ? block.start - line.trimStart().length : block.start
}

function linesOf(text: string, from: number, to: number): readonly Block[] {
  const lines: Block[] = []
  for (const { index, 0: line } of text.slice(from, to).matchAll(/[^\n]+/g)) {
    if (isWorded(line))
      lines.push({ kind: 'paragraph', start: from + index, end: from + index + line.length })
  }
  return lines
}

function isWorded(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** Items of one list and rows of one table belong together. */
function group(marked: readonly MarkedOnce[]): readonly MarkedBlock[] {
  const grouped: MarkedBlock[] = []
  const highest = Math.min(...marked.map(({ block }) => (block.kind === 'heading' ? block.level : 6)))
  let rank = 0
  let list: number | null = null
  let table: number | null = null
  let items: MarkedLine[] = []
  let rows: MarkedRow[] = []
  for (const { block, segments, cells, notes } of marked) {
    if (block.kind === 'item' && block.list !== list) {
      items = []
      grouped.push({ kind: 'list', items })
    }
    if (block.kind === 'row' && block.table !== table) {
      rows = []
      grouped.push({ kind: 'table', rows })
    }
    list = block.kind === 'item' ? block.list : null
    table = block.kind === 'row' ? block.table : null
    if (block.kind === 'item') items.push({ segments, notes })
    if (block.kind === 'row') rows.push({ isHeader: block.isHeader, cells, notes })
    if (block.kind === 'heading') {
      rank = Math.min(rank + 1, block.level - highest + 1)
      grouped.push({ kind: 'heading', rank, segments, notes })
    }
    if (block.kind === 'paragraph') grouped.push({ kind: 'paragraph', segments, notes })
  }
  return grouped
}
