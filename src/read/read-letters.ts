// Formats that are letters themselves: the bytes are decoded first, then read as what the letters show them to be.
import type { Document } from '../model/document.ts'
import type { ReadingFinding } from '../model/finding.ts'
import type { Snapshot } from '../model/source.ts'
import { type Decoded, decodeBytes } from '../text/decode.ts'
import { declaredCharset } from './html-charset.ts'
import { readDelimited } from './read-delimited.ts'
import { readHtml } from './read-html.ts'
import { readText } from './read-text.ts'
import { readWikitext } from './read-wikitext.ts'
import type { ReadOptions, ReadResult } from './reading.ts'
import { textFormatOf } from './text-format.ts'

export function isLetters(mediaType: string): boolean {
  return mediaType.startsWith('text/') || mediaType === 'application/json'
}

export function readLetters(snapshot: Snapshot, options: ReadOptions = {}): ReadResult {
  const isHtml = snapshot.mediaType === 'text/html'
  const declared = snapshot.charset ?? (isHtml ? declaredCharset(snapshot.bytes) : null)
  const decoded = decodeBytes(snapshot.bytes, declared)
  const { document, findings } = isHtml
    ? readHtml(snapshot, decoded.text, options.html)
    : readAsWritten(snapshot, decoded.text, options)
  return { document, findings: [...decodingFindings(decoded, document), ...findings] }
}

function readAsWritten(snapshot: Snapshot, text: string, options: ReadOptions): ReadResult {
  const format = textFormatOf(text, snapshot.mediaType)
  if (format.kind === 'delimited') return readDelimited(snapshot, text, format.delimiter)
  if (format.kind === 'wiki') return readWikitext(snapshot, text, options.html)
  return { document: readText({ ...snapshot, mediaType: 'text/plain' }, text), findings: [] }
}

function decodingFindings(decoded: Decoded, document: Document): readonly ReadingFinding[] {
  const findings: ReadingFinding[] = []
  if (decoded.isGuessed) {
    const message = `The page does not say truly how its letters are written; they were read as ${decoded.encoding}, which fits them best.`
    findings.push({ kind: 'unread', severity: 'note', message, start: 0, end: 0 })
  }
  if (decoded.replaced > 0) {
    const first = Math.max(0, document.text.indexOf('\ufffd'))
    const message = `${decoded.replaced} characters could not be read (${decoded.encoding}) and are shown as \ufffd.`
    findings.push({ kind: 'unread', severity: 'warning', message, start: first, end: first + 1 })
  }
  return findings
}
