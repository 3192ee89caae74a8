// Tells what a file is from its bytes; the name is asked only where the bytes leave it open.

/** What the bytes are, in a media type and in words for a message. */
export interface MediaType {
  readonly type: string
  readonly words: string
}

interface Signature extends MediaType {
  /** Latin-1 text of the first bytes. */
  readonly starts: string
}

const html: MediaType = { type: 'text/html', words: 'an HTML page' }
const text: MediaType = { type: 'text/plain', words: 'plain text' }
const unknown: MediaType = { type: 'application/octet-stream', words: 'binary, of no known kind' }

const signatures: readonly Signature[] = [
  { starts: '%PDF-', type: 'application/pdf', words: 'a PDF' },
  { starts: '\xd0\xcf\x11\xe0', type: 'application/x-ole-storage', words: 'an old Office file (doc, xls)' },
  { starts: '{\\rtf', type: 'application/rtf', words: 'a rich text (RTF) file' },
  { starts: '\x89PNG', type: 'image/png', words: 'a PNG picture' },
  { starts: '\xff\xd8\xff', type: 'image/jpeg', words: 'a JPEG picture' },
  { starts: 'GIF8', type: 'image/gif', words: 'a GIF picture' },
  { starts: 'II*\0', type: 'image/tiff', words: 'a TIFF picture' },
  { starts: 'MM\0*', type: 'image/tiff', words: 'a TIFF picture' },
  { starts: 'RIFF', type: 'application/x-riff', words: 'a picture, sound or film' },
  { starts: '\x1f\x8b', type: 'application/gzip', words: 'a gzip archive' },
  { starts: '7z\xbc\xaf', type: 'application/x-7z-compressed', words: 'a 7-Zip archive' },
  { starts: 'Rar!', type: 'application/vnd.rar', words: 'a RAR archive' },
  { starts: '\x7fELF', type: 'application/x-executable', words: 'a program' },
  { starts: 'SQLite format 3', type: 'application/vnd.sqlite3', words: 'an SQLite database' },
]

/** A zip tells what it holds by the names of its first entries. */
const zipped: readonly (MediaType & { readonly holds: string })[] = [
  {
    holds: 'word/',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    words: 'a Word document (DOCX)',
  },
  {
    holds: 'xl/',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    words: 'an Excel workbook (XLSX)',
  },
  {
    holds: 'opendocument.text',
    type: 'application/vnd.oasis.opendocument.text',
    words: 'an OpenDocument text (ODT)',
  },
  {
    holds: 'opendocument.spreadsheet',
    type: 'application/vnd.oasis.opendocument.spreadsheet',
    words: 'an OpenDocument sheet (ODS)',
  },
]

const htmlStart =
  /^\s*(?:<!--[\s\S]*?-->\s*)*(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html|<(?:html|head|body|title|meta|link|script|style|main|article|section|header|nav|table|div|p|h[1-6]|ul|ol|dl|a|b|span|br|font|center|iframe)[\s>/])/i

export function mediaTypeOf(bytes: Uint8Array, name: string): MediaType {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192)).toString('latin1')
  const signature = signatures.find(({ starts }) => head.startsWith(starts))
  if (signature !== undefined) return signature
  if (head.startsWith('PK\x03\x04')) {
    return (
      zipped.find(({ holds }) => head.includes(holds)) ?? { type: 'application/zip', words: 'a zip archive' }
    )
  }

  const isUtf16 = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')
  if (!isUtf16 && head.includes('\0')) return unknown
  const letters = isUtf16 ? head.slice(2).replaceAll('\0', '') : head.replace(/^\xef\xbb\xbf/, '')
  if (htmlStart.test(letters)) return html
  if (/^\s*<\?xml|^\s*<svg[\s>]/i.test(letters)) {
    return /<html[\s>]/i.test(letters) ? html : { type: 'application/xml', words: 'an XML file' }
  }
  return /\.x?html?$/i.test(name) ? html : text
}
