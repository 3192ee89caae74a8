// Formats that are letters themselves: the bytes are decoded first, then read as what the letters show them to be.
import type { Document } from '../model/document.ts'
import type { ReadingFinding } from '../model/finding.ts'
import type { Snapshot } from '../model/source.ts'
import { type Decoded, decodeBytes } from '../text/decode.ts'
import { said } from '../wording/said.ts'
import { requireWords } from './document/require-words.ts'
import { unreadNote } from './document/unread-note.ts'
import { declaredCharset } from './html/html-charset.ts'
import { readHtml } from './html/read-html.ts'
import type { ReadOptions, ReadResult } from './reading.ts'
import { answerOfJson } from './tables/query-answer.ts'
import { readDelimited } from './tables/read-delimited.ts'
import { readQueryAnswer } from './tables/read-query-answer.ts'
import { readMarkdown } from './text/read-markdown.ts'
import { readText } from './text/read-text.ts'
import { textFormatOf } from './text-format.ts'
import { readWikitext } from './wiki/read-wikitext.ts'

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
  requireWords(text, snapshot.location)
  const answer = snapshot.mediaType === 'application/json' ? answerOfJson(text) : null
  if (answer !== null) return readQueryAnswer(snapshot, answer)
  const format = textFormatOf(text, snapshot.mediaType)
  if (format.kind === 'delimited') return readDelimited(snapshot, text, format.delimiter)
  if (format.kind === 'wiki') return readWikitext(snapshot, text, options.html)
  if (format.kind === 'markdown') return { document: readMarkdown(snapshot, text), findings: [] }
  return { document: readText({ ...snapshot, mediaType: 'text/plain' }, text), findings: [] }
}

/** UTF-8 that was read as windows-1252: "NiÅ¡" for "Niš". */
const twiceEncoded = /[ÂÃÄÅÐÑ][\u0080-\u009f\u00a1-\u00bf€‚„…†‡‰‹“”•™›]/
/** Letters before and after it that are shown, as many as a word has. */
const longestWord = 20

function decodingFindings(decoded: Decoded, document: Document): readonly ReadingFinding[] {
  const findings: ReadingFinding[] = []
  if (decoded.isGuessed) {
    const told = said('noticed.encodingGuessed', { encoding: decoded.encoding })
    findings.push(unreadNote(told, 0, 'note'))
  }
  if (decoded.replaced > 0) {
    const first = Math.max(0, document.text.indexOf('\ufffd'))
    const told = said('noticed.lettersLost', { count: decoded.replaced, encoding: decoded.encoding })
    findings.push({ kind: 'unread', severity: 'warning', ...told, start: first, end: first + 1 })
  }
  const twice = twiceEncoded.exec(document.text)
  if (twice !== null) {
    const before = document.text.slice(Math.max(0, twice.index - longestWord), twice.index)
    const after = document.text.slice(twice.index + 2, twice.index + 2 + longestWord)
    const start = twice.index - (/\p{L}*$/u.exec(before)?.[0].length ?? 0)
    const end = twice.index + 2 + (/^\p{L}*/u.exec(after)?.[0].length ?? 0)
    const told = said('noticed.spoilt', { letters: document.text.slice(start, end) })
    findings.push({ kind: 'unread', severity: 'warning', ...told, start, end })
  }
  return findings
}
