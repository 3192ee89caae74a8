// Snapshot → Document, whatever its format; each format has a file of its own.
import type { Document } from '../model/document.ts'
import type { ReadingFinding } from '../model/finding.ts'
import { RegisterError } from '../model/register-error.ts'
import type { Snapshot } from '../model/source.ts'
import { type Decoded, decodeBytes } from '../text/decode.ts'
import { declaredCharset } from './html-charset.ts'
import { type HtmlLimits, readHtml } from './read-html.ts'
import { readText } from './read-text.ts'

export interface ReadOptions {
  readonly html?: Partial<HtmlLimits>
}

export interface ReadResult {
  readonly document: Document
  readonly findings: readonly ReadingFinding[]
}

export function readDocument(snapshot: Snapshot, options: ReadOptions = {}): ReadResult {
  if (snapshot.mediaType === 'text/plain') {
    const decoded = decodeBytes(snapshot.bytes, snapshot.charset)
    const document = readText(snapshot, decoded.text)
    return { document, findings: decodingFindings(decoded, document) }
  }
  if (snapshot.mediaType === 'text/html') {
    const decoded = decodeBytes(snapshot.bytes, snapshot.charset ?? declaredCharset(snapshot.bytes))
    const { document, findings } = readHtml(snapshot, decoded.text, options.html)
    return { document, findings: [...decodingFindings(decoded, document), ...findings] }
  }
  throw new RegisterError(
    'unsupported-type',
    `${snapshot.location}: ${snapshot.mediaType} cannot be read yet`,
  )
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
