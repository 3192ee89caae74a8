// Workbooks with more cells, rows and merges than anybody could read.
import { utils } from '@e965/xlsx'
import { zipOf } from '../../../read/test-support/docx.ts'
import { odsOf, sheetsOf, workbookParts } from '../../../read/test-support/workbook.ts'
import type { HostileFile } from './hostile-file.ts'

const sheet = (rows: string, more: Readonly<Record<string, string>> = {}) =>
  zipOf({ ...workbookParts(`<sheetData>${rows}</sheetData>`), ...more })
const inline = (address: string, words: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`

export const hostileWorkbooks: readonly HostileFile[] = [
  [
    '41: a million cells',
    'a.xlsx',
    () =>
      sheet(
        Array.from(
          { length: 1000 },
          (_, row) =>
            `<row r="${row + 1}">${Array.from({ length: 1000 }, (_, at) => `<c><v>${(row * 7919 + at * 104_729) % 1_000_003}</v></c>`).join('')}</row>`,
        ).join(''),
      ),
    'partial',
  ],
  [
    '42: a cell at the farthest end',
    'a.xlsx',
    () => sheet(`<row r="1048576">${inline('XFD1048576', 'Niš')}</row>`),
    'read',
  ],
  [
    '43: words that the list has not, in a list that says it is long',
    'a.xlsx',
    () => sheet('<row r="1"><c r="A1" t="s"><v>999999999</v></c></row>'),
    'document-broken',
  ],
  [
    '43: words of a list that says it is long',
    'a.xlsx',
    () => sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
    'read',
  ],
  [
    '44: an error and a kept value',
    'a.xlsx',
    () =>
      sheet(
        '<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="str"><f>WEBSERVICE("http://127.0.0.1/")</f><v>Niš</v></c></row>',
      ),
    'partial',
  ],
  [
    '45: the day that never was',
    'a.xlsx',
    () =>
      sheetsOf({
        a: utils.aoa_to_sheet([
          ['Niš', { t: 'n', v: 60, z: 'yyyy-mm-dd' }],
          ['Bursa', { t: 'n', v: -1, z: 'yyyy-mm-dd' }],
          ['Raahe', { t: 'n', v: 1e300, z: 'yyyy-mm-dd' }],
        ]),
      }),
    'read',
  ],
  [
    '46: hidden rows',
    'a.xlsx',
    () => sheet(`<row r="1">${inline('A1', 'Niš')}</row><row r="2" hidden="1">${inline('A2', 'x')}</row>`),
    'partial',
  ],
  [
    '46: a hidden sheet',
    'a.xlsx',
    () => sheetsOf({ a: utils.aoa_to_sheet([['Niš']]), b: utils.aoa_to_sheet([['x']]) }, 'xlsx', ['b']),
    'partial',
  ],
  [
    'merges over everything',
    'a.xlsx',
    () =>
      zipOf(
        workbookParts(
          `<sheetData><row r="1">${inline('A1', 'Niš')}</row></sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000)}</mergeCells>`,
        ),
      ),
    'read',
  ],
  ['more blank rows than it says', 'a.xlsx', () => sheet('<row/>'.repeat(5_000_000)), 'archive-too-large'],
  [
    'rows that repeat a million times',
    'a.ods',
    () =>
      odsOf(
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type="string"><text:p>Niš</text:p></table:table-cell></table:table-row>',
      ),
    'partial',
  ],
  [
    'an OpenDocument sheet with a document type',
    'a.ods',
    () =>
      zipOf({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
      }),
    'document-type-refused',
  ],
  [
    'an OpenDocument sheet that is locked',
    'a.ods',
    () =>
      zipOf({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'META-INF/manifest.xml': '<a><manifest:encryption-data/></a>',
        'content.xml': 'x',
      }),
    'document-encrypted',
  ],
]
