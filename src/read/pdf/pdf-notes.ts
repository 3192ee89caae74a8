// What was not read of a PDF, and what a person should know of it.
import type { Document } from '../../model/document.ts'
import type { FindingValue, ReadingFinding } from '../../model/finding.ts'
import type { Snapshot } from '../../model/source.ts'
import { said, sentence } from '../../wording/said.ts'
import { unreadNote } from '../document/unread-note.ts'
import type { PageShapes } from './pdf-shapes.ts'

/** Letters in a line that a printer or an archive puts into a page's margin. */
const longestMarginLine = 60
/** Numbers of pages that one sentence names. */
const mostListed = 10

export interface PdfPages {
  readonly pages: readonly PageShapes[]
  readonly failed: readonly number[]
  readonly left: number
}

export function pdfNotes(
  { bytes }: Snapshot,
  { text }: Document,
  { pages, failed, left }: PdfPages,
): readonly ReadingFinding[] {
  const findings: ReadingFinding[] = []
  const blank = pages.filter(({ runs }) => runs.length === 0).map(({ number }) => number)
  if (pages.length + failed.length === 0) {
    findings.push(unreadNote(said('noticed.pdfEmpty')))
  } else if (text === '' && failed.length === 0) {
    findings.push(unreadNote(said('noticed.pdfScanned')))
  } else if (blank.length > 0) {
    findings.push(unreadNote(said('noticed.pdfBlank', { pages: listed(blank) })))
  }
  const aside = pages.filter(isReadAskew).map(({ number }) => number)
  if (aside.length > 0) {
    findings.push(unreadNote(said('noticed.pdfAcross', { pages: listed(aside) })))
  }
  if (failed.length > 0) findings.push(unreadNote(said('noticed.pdfBroken', { pages: listed(failed) })))
  if (left > 0) findings.push(unreadNote(said('noticed.pdfTooLong', { count: left }), text.length))
  const strange = text.match(/[\ue000-\uf8ff\ufffd]/g)?.length ?? 0
  if (strange * 10 > text.length) {
    findings.push(unreadNote(said('noticed.pdfFonts')))
  }
  if (isChangedAfterSigning(bytes)) {
    findings.push(unreadNote(said('noticed.pdfChanged')))
  }
  return findings
}

/** A line in the margin is no matter. */
function isReadAskew({ runs, lettersAside }: PageShapes): boolean {
  const read = runs.reduce((sum, { words }) => sum + words.length, 0)
  return lettersAside > Math.max(read / 10, Math.min(longestMarginLine, read / 3))
}

/** What a signature covers ends before the file does. */
function isChangedAfterSigning(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const at = file.lastIndexOf('/ByteRange')
  if (at === -1) return false
  const range = /^\/ByteRange\s*\[\s*\d+\s+\d+\s+(\d+)\s+(\d+)\s*\]/.exec(
    file.subarray(at, at + 200).toString('latin1'),
  )
  return range !== null && Number(range[1]) + Number(range[2]) + 2 < file.length
}

function listed(numbers: readonly number[]): FindingValue {
  const first = numbers.slice(0, mostListed).join(', ')
  const count = numbers.length - mostListed
  return count <= 0 ? first : sentence('noticed.andMore', { first, count })
}
