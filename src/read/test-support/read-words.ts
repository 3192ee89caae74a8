// Reads given words and shows each block at a glance, for tests.
import type { Block, Document } from '../../model/document.ts'
import type { SnapshotId } from '../../model/ids.ts'
import type { Snapshot } from '../../model/source.ts'
import { readDocument } from '../read-document.ts'
import { readLetters } from '../read-letters.ts'
import type { ReadResult } from '../reading.ts'

export function buildSnapshot(content: string | Uint8Array, mediaType: string): Snapshot {
  return {
    id: '0'.repeat(64) as SnapshotId,
    location: mediaType === 'text/html' ? 'page.html' : 'page.txt',
    mediaType,
    charset: null,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    fetchedAt: '2026-11-21T08:00:00.000Z',
  }
}

/** What the bytes are read as when a server or a name tells their type. */
export function readAs(content: string | Uint8Array, mediaType: string): ReadResult {
  return readLetters(buildSnapshot(content, mediaType))
}

const office = 'application/vnd.openxmlformats-officedocument'
export const docxType = `${office}.wordprocessingml.document`
export const xlsxType = `${office}.spreadsheetml.sheet`

/** The bytes of a format that is not letters. */
export function readBytes(bytes: Uint8Array, mediaType: string): Promise<ReadResult> {
  return readDocument(buildSnapshot(bytes, mediaType))
}

export function readAsText(content: string | Uint8Array): ReadResult {
  return readLetters(buildSnapshot(content, 'text/plain'))
}

export function readAsHtml(content: string | Uint8Array): ReadResult {
  return readLetters(buildSnapshot(content, 'text/html'))
}

/** `h1 Title`, `p Words`, `1.2 Words` for the second entry of a numbered list, `| 0 Niš | 1 2001` for a row. */
export function showBlocks(document: Document): readonly string[] {
  const words = ({ start, end }: { start: number; end: number }) => document.text.slice(start, end)
  const show = (block: Block) => {
    if (block.kind === 'heading') return `h${block.level} ${words(block)}`
    if (block.kind === 'paragraph') return `p ${words(block)}`
    if (block.kind === 'item') {
      const sign = block.ordinal === undefined ? '*' : `${block.ordinal}.`
      return `${sign.padStart(block.depth * 2 - 2 + sign.length)} ${words(block)}`
    }
    const cells = block.cells.map((cell) => `${cell.column}${cell.isHeader ? 'h' : ''} ${words(cell)}`.trim())
    return `${block.isHeader ? '#' : '|'} ${cells.join(' | ')}`
  }
  return document.blocks.map(show)
}
