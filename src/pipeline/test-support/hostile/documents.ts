// Word documents that hide, fetch or nest, and files that only bear their name.
import { docx, docxParts, paragraph, zipOf } from '../../../read/test-support/docx.ts'
import type { HostileFile } from './hostile-file.ts'
import { latin1 } from './latin1.ts'

const wordPart = (name: string, part: string) => zipOf({ ...docxParts(paragraph('Niš')), [name]: part })
const ole = (stream: string) =>
  Buffer.concat([
    latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
  ])

export const hostileDocuments: readonly HostileFile[] = [
  ['35: tables in tables', 'a.docx', () => docx('<w:tbl><w:tr><w:tc>'.repeat(20_000)), 'document-too-deep'],
  ['a million paragraphs', 'a.docx', () => docx('<w:p/>'.repeat(1_000_000)), 'archive-too-large'],
  [
    '36: a document type',
    'a.docx',
    () => wordPart('word/document.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    'document-type-refused',
  ],
  [
    '36: one in a part beside',
    'a.docx',
    () => wordPart('word/_rels/document.xml.rels', '<!DOCTYPE a SYSTEM "http://127.0.0.1/"><a/>'),
    'document-type-refused',
  ],
  [
    '36: one behind a mark that hides it',
    'a.docx',
    () => wordPart('word/styles.xml', '<?a " ?><!DOCTYPE a [<!ENTITY b "c">]><a c=""/>'),
    'document-type-refused',
  ],
  [
    '37: a picture elsewhere',
    'a.docx',
    () =>
      wordPart(
        'word/_rels/document.xml.rels',
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
      ),
    'read',
  ],
  [
    '38: fields that would fetch',
    'a.docx',
    () =>
      docx(
        '<w:p><w:fldSimple w:instr="DDEAUTO c:\\\\cmd.exe"><w:r><w:t>Niš</w:t></w:r></w:fldSimple><w:r><w:instrText>INCLUDETEXT file:///etc/passwd</w:instrText></w:r></w:p>',
      ),
    'read',
  ],
  ['39: macros', 'a.docx', () => wordPart('word/vbaProject.bin', 'x'), 'partial'],
  ['40: one that is locked', 'a.docx', () => ole('EncryptedPackage'), 'unsupported-type'],
  [
    '47: words that were deleted',
    'a.docx',
    () =>
      docx(
        '<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins><w:r><w:t>Niš</w:t></w:r></w:ins></w:p>',
      ),
    'read',
  ],
  [
    '46: hidden words',
    'a.docx',
    () => docx('<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>Niš</w:t></w:r></w:p>'),
    'partial',
  ],
  ['48: an old document under a new name', 'a.docx', () => ole('WordDocument'), 'unsupported-type'],
  ['48: rich text under a new name', 'a.docx', () => '{\\rtf1 Niš}', 'unsupported-type'],
]
