// Tells what a file is from its bytes; the name is asked only where the bytes leave it open.
import { openSheet, zipped } from './zipped-types.ts'

/** What the bytes are, in a media type and in words for a message. */
export interface MediaType {
  readonly type: string
  readonly words: string
  /** Whether there is a reader for it. */
  readonly isReadable: boolean
  /** What to do where there is none. */
  readonly advice?: string
}

interface Signature extends MediaType {
  /** Latin-1 text of the first bytes. */
  readonly starts: string
}

const readable = (type: string, words: string): MediaType => ({ type, words, isReadable: true })
const refused = (type: string, words: string, advice?: string): MediaType => ({
  type,
  words,
  isReadable: false,
  ...(advice === undefined ? {} : { advice }),
})
const refusedStart = (starts: string, type: string, words: string, advice?: string): Signature => ({
  starts,
  ...refused(type, words, advice),
})

const html = readable('text/html', 'an HTML page')
const json = readable('application/json', 'JSON')
const unknown = refused('application/octet-stream', 'binary, of no known kind')
const asPaper = 'save it as DOCX or PDF'
const asPage = 'save it as HTML'
const asText = 'have its letters recognised (OCR) first'

const signatures: readonly Signature[] = [
  { starts: '%PDF-', ...readable('application/pdf', 'a PDF') },
  refusedStart('{\\rtf', 'application/rtf', 'a rich text (RTF) file', asPaper),
  refusedStart('\x89PNG', 'image/png', 'a PNG picture', asText),
  refusedStart('\xff\xd8\xff', 'image/jpeg', 'a JPEG picture', asText),
  refusedStart('GIF8', 'image/gif', 'a GIF picture', asText),
  refusedStart('II*\0', 'image/tiff', 'a TIFF picture', asText),
  refusedStart('MM\0*', 'image/tiff', 'a TIFF picture', asText),
  refusedStart('RIFF', 'application/x-riff', 'a picture, sound or film'),
  refusedStart('\x1f\x8b', 'application/gzip', 'a gzip archive', 'unpack it'),
  refusedStart('7z\xbc\xaf', 'application/x-7z-compressed', 'a 7-Zip archive', 'unpack it'),
  refusedStart('Rar!', 'application/vnd.rar', 'a RAR archive', 'unpack it'),
  refusedStart('\x7fELF', 'application/x-executable', 'a program'),
  refusedStart('MZ\x90\0', 'application/x-executable', 'a program'),
  refusedStart('From: <Saved by ', 'multipart/related', 'a web archive (MHTML)', asPage),
  refusedStart('MIME-Version: ', 'multipart/related', 'a web archive (MHTML) or a letter', asPage),
  refusedStart('%!PS', 'application/postscript', 'a PostScript paper', 'save it as PDF'),
  refusedStart('AT&TFORM', 'image/vnd.djvu', 'a DjVu paper', 'save it as PDF, with its letters recognised'),
  refusedStart('SQLite format 3', 'application/vnd.sqlite3', 'an SQLite database'),
  refusedStart('X5O!P%@AP[4\\PZX54(P^)', 'application/x-eicar', 'a test of virus scanners'),
]

const htmlStart =
  /^\s*(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+html|<(?:html|head|body|title|meta|link|script|style|main|article|section|header|nav|table|div|p|h[1-6]|ul|ol|dl|a|b|span|br|font|center|iframe)[\s>/])/i
const jsonStart = /^\s*(?:\{\s*(?:"|\}\s*$)|\[\s*(?:[{"]|\]\s*$))/

/** Plain text under a name that says how it is written; its reader looks whether that is so. */
const named: readonly (readonly [RegExp, MediaType])[] = [
  [/\.x?html?$/i, html],
  [/\.csv$/i, readable('text/csv', 'a table (CSV)')],
  [/\.(?:tsv|tab)$/i, readable('text/tab-separated-values', 'a table (TSV)')],
  [/\.(?:md|markdown)$/i, readable('text/markdown', 'Markdown')],
  [/\.(?:wiki|mediawiki|wikitext)$/i, readable('text/x-wiki', 'wiki text')],
]
const text = readable('text/plain', 'plain text')

const headLength = 8192
const tailLength = 65_536

export function mediaTypeOf(bytes: Uint8Array, name: string): MediaType {
  const head = latin1(bytes.subarray(0, headLength))
  const signature = signatures.find(({ starts }) => head.startsWith(starts))
  if (signature !== undefined) {
    const { starts: _, ...type } = signature
    return type
  }
  if (head.startsWith('PK\x03\x04')) {
    // A zip tells what it holds by the names of its entries, at the beginning and once more at the end.
    const names = head + latin1(bytes.subarray(-tailLength))
    const found = zipped.find(({ holds }) => names.includes(holds))
    if (found === undefined) return unknownZip(bytes, names, name)
    return found.advice === undefined
      ? readable(found.type, found.words)
      : refused(found.type, found.words, found.advice)
  }
  if (head.startsWith('\xd0\xcf\x11\xe0')) return oldOffice(bytes)

  const isWide = isUtf16(head)
  if (!isWide && head.includes('\0')) return unknown
  const letters = isWide
    ? head.replace(/^(?:\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '')
    : head.replace(/^\xef\xbb\xbf/, '')
  if (htmlStart.test(letters)) return html
  if (/^\s*<\?xml|^\s*<svg[\s>]|^\s*<!DOCTYPE/i.test(letters)) {
    return /<html[\s>]/i.test(letters) ? html : refused('application/xml', 'an XML file')
  }
  if (jsonStart.test(letters)) return json
  const told = named.find(([ending]) => ending.test(name))?.[1] ?? text
  // Words without markup are a text whose lines count, though somebody called it a page.
  return told === html && !/<[a-z!/?]|&(?:#|[a-z]{2,8};)/i.test(letters) ? text : told
}

/** An Office file that has lost the part from which all others are reached. */
const brokenOffice = [
  { holds: 'xl/', kind: 'Excel workbook (XLSX)', main: 'xl/workbook.xml' },
  { holds: 'word/', kind: 'Word document (DOCX)', main: 'word/document.xml' },
  { holds: 'META-INF/manifest.xml', kind: 'OpenDocument file', main: 'its type' },
]

/** Packed anew, an OpenDocument file hides its type; its directory ends a zip that is whole. */
function unknownZip(bytes: Uint8Array, names: string, name: string): MediaType {
  if (/\.ods$/i.test(name) && names.includes('content.xml')) return readable(openSheet.type, openSheet.words)
  const isWhole = latin1(bytes.subarray(-tailLength)).includes('PK\x05\x06')
  const broken = brokenOffice.find(({ holds }) => names.includes(holds))
  if (isWhole && broken !== undefined) {
    const { kind, main } = broken
    return refused('application/zip', `a broken ${kind}: ${main} in it is missing`, 'save it anew')
  }
  return isWhole
    ? refused('application/zip', 'a zip archive', 'unpack it')
    : refused('application/zip', 'a zip archive that is cut off', 'fetch it again')
}

/** The container of Office before 2007, and of what was encrypted since, tells its content by the names of its streams. */
function oldOffice(bytes: Uint8Array): MediaType {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const holds = (stream: string) => buffer.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) {
    return refused('application/x-encrypted', 'an encrypted Office file', 'take its password off')
  }
  if (holds('Workbook') || holds('Book')) return readable('application/vnd.ms-excel', 'an Excel file (XLS)')
  return refused('application/x-ole-storage', 'an old Office file (doc, ppt)', asPaper)
}

/** By its mark; without one every second byte is zero now and then, and no other. */
function isUtf16(head: string): boolean {
  if (head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')) return true
  const zeros = [0, 0]
  for (let at = head.indexOf('\0'); at !== -1; at = head.indexOf('\0', at + 1)) zeros[at % 2]!++
  const [even = 0, odd = 0] = zeros
  return Math.min(even, odd) === 0 && Math.max(even, odd) * 20 >= head.length
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
