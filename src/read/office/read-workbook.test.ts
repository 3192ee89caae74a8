import { type BookType, utils, type WorkSheet, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { locatorOf } from '../../model/document.ts'
import { zipOf } from '../test-support/docx.ts'
import { readBytes, showBlocks, xlsxType } from '../test-support/read-words.ts'
import { odsOf, sheetsOf, workbookParts } from '../test-support/workbook.ts'

const types = {
  xlsx: xlsxType,
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  biff8: 'application/vnd.ms-excel',
} as const
type Kind = keyof typeof types

const readSheets = (sheets: Readonly<Record<string, WorkSheet>>, kind: Kind = 'xlsx') =>
  readBytes(sheetsOf(sheets, kind as BookType), types[kind])

describe.each(['xlsx', 'ods', 'biff8'] as const)('a workbook (%s)', (kind) => {
  test('has a heading for each sheet and the rows below it', async () => {
    const { document } = await readSheets(
      {
        'Twin towns': utils.aoa_to_sheet([
          ['City', 'Since'],
          ['Niš', 2001],
          ['Bursa', '22. 3. 2000'],
        ]),
        Letters: utils.aoa_to_sheet([
          ['Raahe', 'Finland'],
          ['Verona', 'Italy'],
        ]),
      },
      kind,
    )
    expect(document.title).toBe('Twin towns')
    expect(showBlocks(document)).toEqual([
      'h1 Twin towns',
      '# 0h City | 1h Since',
      '| 0 Niš | 1 2001',
      '| 0 Bursa | 1 22. 3. 2000',
      'h1 Letters',
      '| 0 Raahe | 1 Finland',
      '| 0 Verona | 1 Italy',
    ])
  })

  test('knows of each word its sheet and cell', async () => {
    const { document } = await readSheets(
      {
        'Twin towns': utils.aoa_to_sheet([['City', 'Since'], [], ['Niš', 2001]]),
        B: utils.aoa_to_sheet([['Bursa', 'x']]),
      },
      kind,
    )
    const at = (words: string) => locatorOf(document, document.text.indexOf(words))
    expect(at('Niš')).toEqual({ kind: 'sheet', name: 'Twin towns', address: 'A3' })
    expect(at('2001')).toEqual({ kind: 'sheet', name: 'Twin towns', address: 'B3' })
    expect(at('Twin towns')).toEqual({ kind: 'sheet', name: 'Twin towns', address: null })
    expect(at('Bursa')).toEqual({ kind: 'sheet', name: 'B', address: 'A1' })
  })

  test('repeats a merged cell in the rows that it reaches into', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Hungary', 'Miskolc', 1997],
      [null, 'Budapest', 1997],
      ['Italy', 'Verona', 1992],
    ])
    sheet['!merges'] = [utils.decode_range('A1:A2')]
    expect(showBlocks((await readSheets({ Sheet1: sheet }, kind)).document)).toEqual([
      '| 0 Hungary | 1 Miskolc | 2 1997',
      '| 0 Hungary | 1 Budapest | 2 1997',
      '| 0 Italy | 1 Verona | 2 1992',
    ])
  })

  test('tells a day as exactly as the cell shows it', async () => {
    const day = (format: string) => ({ t: 'n', v: 36972, z: format })
    const sheet = utils.aoa_to_sheet([['Niš'], ['Bursa'], ['Raahe'], ['Verona']])
    utils.sheet_add_aoa(sheet, [[day('d. m. yyyy')], [day('mmmm yyyy')], [day('yyyy')], [day('0')]], {
      origin: 'B1',
    })
    expect(showBlocks((await readSheets({ Sheet1: sheet }, kind)).document)).toEqual([
      '| 0 Niš | 1 2001-03-22',
      '| 0 Bursa | 1 March 2001',
      '| 0 Raahe | 1 2001',
      '| 0 Verona | 1 36972',
    ])
  })

  test('has titles above a table and over its whole width, and sentences below it', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Partner cities of Veroia'],
      [],
      ['City', 'Country', 'Since'],
      ['Twin towns', null, null],
      ['Niš', 'Serbia', 2001],
      ['Friendship cities', null, null],
      ['Bursa', 'Turkey', 2000],
      [],
      ['The agreement with Niš was renewed in 2011.'],
    ])
    sheet['!merges'] = ['A4:C4', 'A6:C6'].map((range) => utils.decode_range(range))
    expect(showBlocks((await readSheets({ Tabelle1: sheet }, kind)).document)).toEqual([
      'h2 Partner cities of Veroia',
      '# 0h City | 1h Country | 2h Since',
      'h3 Twin towns',
      '| 0 Niš | 1 Serbia | 2 2001',
      'h3 Friendship cities',
      '| 0 Bursa | 1 Turkey | 2 2000',
      'p The agreement with Niš was renewed in 2011.',
    ])
  })
})

describe('what a workbook hides', () => {
  test('is not read, and told of', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Niš', 'x', 2001],
      ['Bursa', 'x', 2000],
      ['Raahe', 'x', 1987],
    ])
    sheet['!rows'] = [{}, { hidden: true }]
    sheet['!cols'] = [{}, { hidden: true }]
    const bytes = sheetsOf({ Sheet1: sheet, Secret: utils.aoa_to_sheet([['Verona', 1992]]) }, 'xlsx', [
      'Secret',
    ])
    const { document, findings } = await readBytes(bytes, xlsxType)
    expect(showBlocks(document)).toEqual(['| 0 Niš | 2 2001', '| 0 Raahe | 2 1987'])
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('columns of “Sheet1” were not read (1)'),
      expect.stringContaining('hidden sheet “Secret”'),
      'Hidden rows were not read (1).',
    ])
  })

  test('in the filtered rows of an OpenDocument sheet is not read either', async () => {
    const row = (words: string, attributes = '') =>
      `<table:table-row${attributes}><table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>`
    const { document, findings } = await readBytes(
      odsOf(row('Niš') + row('Bursa', ' table:visibility="filter"') + row('Raahe')),
      types.ods,
    )
    expect(showBlocks(document)).toEqual(['| 0 Niš | 1 1', '| 0 Raahe | 1 1'])
    expect(locatorOf(document, document.text.indexOf('Raahe'))).toMatchObject({ address: 'A3' })
    expect(findings).toMatchObject([{ kind: 'unread', message: 'Hidden rows were not read (1).' }])
  })
})

describe('a workbook made to hurt', () => {
  const xlsx = (rows: string, more: Readonly<Record<string, string>> = {}) =>
    zipOf({ ...workbookParts(rows), ...more })
  const text = (address: string, words: string) =>
    `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`

  test('by a cell at its farthest end is read', async () => {
    const bytes = xlsx(
      `<dimension ref="A1:XFD1048576"/><sheetData><row r="1">${text('A1', 'Niš')}</row><row r="1048576">${text('XFD1048576', 'Bursa')}</row></sheetData>`,
    )
    const { document } = await readBytes(bytes, xlsxType)
    expect(showBlocks(document)).toEqual(['p Niš', 'p Bursa'])
    expect(locatorOf(document, document.text.indexOf('Bursa'))).toMatchObject({ address: 'XFD1048576' })
  })

  test('by merges without end is read', async () => {
    const merges = Array.from({ length: 5000 }, (_, column) => {
      const name = utils.encode_col(column)
      return `<mergeCell ref="${name}1:${name}1048576"/>`
    })
    const cells = Array.from({ length: 5000 }, (_, column) => text(`${utils.encode_col(column)}1`, 'x'))
    const rows = Array.from(
      { length: 3000 },
      (_, row) => `<row r="${row + 2}">${text(`A${row + 2}`, 'y')}</row>`,
    )
    const { document } = await readBytes(
      xlsx(
        `<sheetData><row r="1">${cells.join('')}</row>${rows.join('')}</sheetData><mergeCells>${merges.join('')}</mergeCells>`,
      ),
      xlsxType,
    )
    expect(document.text).toContain('y')
  })

  test('by a million cells is read up to a limit, and says so', async () => {
    const rows = Array.from(
      { length: 4000 },
      (_, row) => `<row r="${row + 1}">${`<c><v>${row}</v></c>`.repeat(100)}</row>`,
    )
    const { document, findings } = await readBytes(xlsx(`<sheetData>${rows.join('')}</sheetData>`), xlsxType)
    expect(document.blocks).toHaveLength(3000)
    expect(findings).toMatchObject([{ kind: 'unread', message: expect.stringContaining('300000 cells') }])
  })

  test('by rows and cells that say they repeat is read up to a limit, and says so', async () => {
    const cell = (repeat: number) =>
      `<table:table-cell table:number-columns-repeated="${repeat}" office:value-type="string"><text:p>Niš</text:p></table:table-cell>`
    const { document, findings } = await readBytes(
      odsOf(
        `<table:table-row>${cell(2)}</table:table-row><table:table-row table:number-rows-repeated="1048576">${cell(16384)}</table:table-row>`,
      ),
      types.ods,
    )
    expect(showBlocks(document)).toEqual(['| 0 Niš | 1 Niš'])
    expect(findings).toMatchObject([{ kind: 'unread', message: expect.stringContaining('300000 cells') }])
  })

  test.each([
    [
      'a word that its list does not have',
      xlsx('<sheetData><row r="1"><c r="A1" t="s"><v>999</v></c></row></sheetData>'),
      'document-broken',
    ],
    [
      'a document type',
      xlsx('<sheetData/>', { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>' }),
      'document-type-refused',
    ],
    ['no workbook in it', zipOf({ 'xl/other.xml': '<x/>' }), 'document-broken'],
    ['more than it says', xlsx(`<sheetData>${'<row/>'.repeat(3_000_000)}</sheetData>`), 'archive-too-large'],
  ])('by %s is refused', async (_, bytes, code) => {
    await expect(readBytes(bytes, xlsxType)).rejects.toMatchObject({ code })
  })

  test('or broken, in the old format, is refused', async () => {
    const bytes = sheetsOf({ Sheet1: utils.aoa_to_sheet([['Niš']]) }, 'biff8')
    await expect(readBytes(bytes.subarray(0, 700), types.biff8)).rejects.toMatchObject({
      code: 'document-broken',
    })
  })

  test('shows errors of calculation as nothing, and says so', async () => {
    const bytes = xlsx(
      '<sheetData><row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="str"><f>A1</f><v>Niš</v></c></row></sheetData>',
    )
    const { document, findings } = await readBytes(bytes, xlsxType)
    expect(document.text).toBe('Niš')
    expect(findings).toMatchObject([
      { severity: 'note', message: expect.stringContaining('error of calculation') },
    ])
  })
})

test('days counted from 1904, and the day that 1900 never had, are as Excel shows them', async () => {
  const sheet = utils.aoa_to_sheet([['a', { t: 'n', v: 60, z: 'yyyy-mm-dd' }]])
  expect((await readSheets({ Sheet1: sheet })).document.text).toBe('a\t1900-02-29')
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['a', { t: 'n', v: 35510, z: 'yyyy-mm-dd' }]]), 'Sheet1')
  book.Workbook = { WBProps: { date1904: true } }
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }))
  expect((await readBytes(bytes, xlsxType)).document.text).toBe('a\t2001-03-22')
})
