import { describe, expect, test } from 'vitest'
import { docx, docxParts, paragraph, table, zipOf } from '../test-support/docx.ts'
import { docxType, readBytes, showBlocks } from '../test-support/read-words.ts'

const readDocx = (bytes: Uint8Array) => readBytes(bytes, docxType)
const blocksOf = async (body: string) => showBlocks((await readDocx(docx(body))).document)

describe('a Word document', () => {
  test('has its headings, paragraphs, lists and tables', async () => {
    const body = [
      paragraph('Partner cities of Veroia', 'Title'),
      paragraph('Twin towns', 'Heading1'),
      paragraph('Veroia & its twins.'),
      paragraph('Niš', 'ListBullet'),
      paragraph('Bursa', 'ListBullet'),
      table([
        ['City', 'Since'],
        ['Raahe', '1987'],
      ]),
    ]
    const { document } = await readDocx(docx(body.join('')))
    expect(document).toMatchObject({ title: 'Partner cities of Veroia', mediaType: docxType })
    expect(showBlocks(document)).toEqual([
      'h1 Partner cities of Veroia',
      'h1 Twin towns',
      'p Veroia & its twins.',
      '* Niš',
      '* Bursa',
      '# 0h City | 1h Since',
      '| 0 Raahe | 1 1987',
    ])
  })

  test('repeats a cell that reaches over rows', async () => {
    const cell = (words: string, merge = '') => `<w:tc><w:tcPr>${merge}</w:tcPr>${paragraph(words)}</w:tc>`
    const rows = [
      `<w:tr>${cell('Hungary', '<w:vMerge w:val="restart"/>')}${cell('Miskolc')}</w:tr>`,
      `<w:tr>${cell('', '<w:vMerge/>')}${cell('Budapest')}</w:tr>`,
    ]
    expect(await blocksOf(`<w:tbl>${rows.join('')}</w:tbl>`)).toEqual([
      '| 0 Hungary | 1 Miskolc',
      '| 0 Hungary | 1 Budapest',
    ])
  })

  test('has what its readers see: no deletions, no hidden words, no pictures, fields by their words', async () => {
    const body = [
      '<w:p><w:r><w:t>Niš</w:t></w:r><w:del><w:r><w:delText> or Bursa</w:delText></w:r></w:del><w:ins><w:r><w:t>, 2001</w:t></w:r></w:ins></w:p>',
      '<w:p><w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:t>Hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Raahe</w:t></w:r></w:p>',
      '<w:p><w:fldSimple w:instr=" INCLUDETEXT file:///etc/passwd "><w:r><w:t>Verona</w:t></w:r></w:fldSimple></w:p>',
    ]
    const { document, findings } = await readDocx(docx(body.join('')))
    expect(showBlocks(document)).toEqual(['p Niš, 2001', 'p Raahe', 'p Verona'])
    expect(findings).toMatchObject([
      { kind: 'unread', message: expect.stringMatching(/^Hidden passages .+ \(1\)/) },
    ])
  })

  test('has its letterhead above and its foot below, each passage once and without the numbers of pages', async () => {
    const margin = (root: string, ...paragraphs: readonly string[]) =>
      `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraphs.join('')}</w:${root}>`
    const page =
      '<w:p><w:r><w:t>Page </w:t></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:t>1</w:t></w:r></w:p>'
    const bytes = zipOf({
      ...docxParts(`${paragraph('Twin towns')}<w:sectPr/>`),
      'word/header1.xml': margin('hdr', paragraph('City of Veroia & mayor')),
      'word/header2.xml': margin('hdr', paragraph('City of Veroia & mayor')),
      'word/footer1.xml': margin('ftr', paragraph('As of 2024'), page, paragraph('***')),
    })
    expect(showBlocks((await readDocx(bytes)).document)).toEqual([
      'p City of Veroia & mayor',
      'p Twin towns',
      'p As of 2024',
    ])
  })

  test('may hold macros and pictures elsewhere, which are told of and left alone', async () => {
    const parts = docxParts(
      `${paragraph('Niš')}<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="rId9"/></w:drawing></w:r></w:p>`,
    )
    parts['word/_rels/document.xml.rels'] = parts['word/_rels/document.xml.rels']!.replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
    )
    parts['word/vbaProject.bin'] = 'x'
    const { document, findings } = await readDocx(zipOf(parts))
    expect(document.text).toBe('Niš')
    expect(findings).toMatchObject([{ kind: 'unread', message: expect.stringContaining('macros') }])
  })
})

describe('a Word document that is refused', () => {
  const withPart = (name: string, part: string | Uint8Array) =>
    zipOf({ ...docxParts(paragraph('Niš')), [name]: part })

  test.each([
    ['one that is no archive', new TextEncoder().encode('PK\x03\x04 word/document.xml'), 'archive-refused'],
    ['one cut off', docx(paragraph('Niš')).subarray(0, 600), 'archive-refused'],
    ['one without its main part', zipOf({ 'word/other.xml': '<x/>' }), 'document-broken'],
    ['broken XML', withPart('word/document.xml', '<w:document><w:body>'), 'document-broken'],
    [
      'a document type',
      withPart('word/document.xml', '<!DOCTYPE x [<!ENTITY a "b">]><x/>'),
      'document-type-refused',
    ],
    [
      'a document type in a part beside',
      withPart('word/styles.xml', '<!doctype x><x/>'),
      'document-type-refused',
    ],
    [
      'one in UTF-16',
      withPart('word/styles.xml', new Uint8Array(Buffer.from('\ufeff<!DOCTYPE x><x/>', 'utf16le'))),
      'document-type-refused',
    ],
    ['tables without end', docx('<w:tbl><w:tr><w:tc>'.repeat(20_000)), 'document-too-deep'],
    ['a path out of the archive', withPart('../../etc/passwd', 'x'), 'archive-refused'],
    [
      'too many files',
      zipOf(Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`word/${index}.bin`, '']))),
      'archive-refused',
    ],
  ])('for %s', async (_, bytes, code) => {
    await expect(readDocx(bytes)).rejects.toMatchObject({ code })
  })

  test('for what it inflates to, before it does', async () => {
    const bomb = docx(paragraph('x'.repeat(65_000_000)))
    expect(bomb.length).toBeLessThan(1_000_000)
    await expect(readDocx(bomb)).rejects.toMatchObject({ code: 'archive-too-large' })
  })
})
