// Zip archives that lie about what is in them.
import { docx, docxParts, paragraph, zipOf } from '../../../read/test-support/docx.ts'
import { rawZip } from '../../../read/test-support/raw-zip.ts'
import type { HostileFile } from './hostile-file.ts'

const wordPart = (name: string, part: string) => zipOf({ ...docxParts(paragraph('Niš')), [name]: part })
const docxEntries = Object.entries(docxParts(paragraph('Niš'))).map(([name, body]) => ({ name, body }))

export const hostileArchives: readonly HostileFile[] = [
  [
    '27: a gigabyte of nothing',
    'a.docx',
    () => docx(paragraph('x'.repeat(100_000_000))),
    'archive-too-large',
  ],
  [
    '28: an archive in an archive',
    'a.docx',
    () => zipOf({ 'a.zip': zipOf({ 'b.zip': zipOf({ 'c.zip': 'x' }) }) }),
    'unsupported-type',
  ],
  [
    '28: one among a document’s attachments',
    'a.docx',
    () => zipOf({ ...docxParts(paragraph('Niš')), 'word/embeddings/a.zip': zipOf({ a: 'x' }) }),
    'read',
  ],
  [
    '29: entries that share their bytes',
    'a.docx',
    () =>
      rawZip([
        ...docxEntries,
        { ...docxEntries[0]!, localName: '[Content_Types].xml', name: 'word/a.xml', at: 0 },
      ]),
    'archive-refused',
  ],
  [
    '29: entries that overlap',
    'a.docx',
    () => rawZip([...docxEntries, { name: '[Content_Types].xml ', localName: 'x', body: '', at: 1 }]),
    'archive-refused',
  ],
  [
    '30: less than is in it',
    'a.docx',
    () => rawZip(docxEntries.map((entry) => ({ ...entry, size: 10 }))),
    'archive-refused',
  ],
  [
    '30: more than is in it',
    'a.docx',
    () => rawZip(docxEntries.map((entry) => ({ ...entry, size: 100_000 }))),
    'archive-refused',
  ],
  [
    '31: more files than any document',
    'a.docx',
    () =>
      zipOf(Object.fromEntries(Array.from({ length: 2500 }, (_, at) => [`word/document${at}.xml`, '<x/>']))),
    'archive-refused',
  ],
  ['31: the form for giant files', 'a.docx', () => rawZip(docxEntries, { count: 0xffff }), 'archive-refused'],
  ['32: a way out', 'a.docx', () => wordPart('../../etc/cron.d/x', 'x'), 'archive-refused'],
  ['32: a way out, the other way', 'a.docx', () => wordPart('..\\..\\x', 'x'), 'archive-refused'],
  ['32: a place of its own', 'a.docx', () => wordPart('/etc/passwd', 'x'), 'archive-refused'],
  [
    '33: a link',
    'a.docx',
    () => rawZip([...docxEntries, { name: 'word/link.xml', body: '/etc/passwd', mode: 0xa1ff }]),
    'archive-refused',
  ],
  [
    '34: two of one name',
    'a.docx',
    () => rawZip([...docxEntries, { name: 'word/document.xml', body: '<x/>' }]),
    'archive-refused',
  ],
  [
    '34: two names of one',
    'a.docx',
    () => rawZip(docxEntries.map((entry) => ({ ...entry, localName: entry.name.replace('.xml', '.XML') }))),
    'archive-refused',
  ],
  [
    'a packing that nobody knows',
    'a.docx',
    () => rawZip(docxEntries.map((entry) => ({ ...entry, method: 99 }))),
    'archive-refused',
  ],
  [
    '40: locked entries',
    'a.docx',
    () => rawZip(docxEntries.map((entry) => ({ ...entry, flags: 1 }))),
    'document-encrypted',
  ],
  ['cut off near its end', 'a.docx', () => docx(paragraph('Niš')).subarray(0, -30), 'archive-refused'],
  ['cut off near its beginning', 'a.docx', () => docx(paragraph('Niš')).subarray(0, 900), 'unsupported-type'],
]
