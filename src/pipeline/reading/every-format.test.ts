import { utils } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { extractRecords } from '../../extract/extract-records.ts'
import { mediaTypeOf } from '../../fetch/media-type.ts'
import { openGazetteer } from '../../gazetteer/open-gazetteer.ts'
import { type Document, locatorOf } from '../../model/document.ts'
import type { AgreementRecord } from '../../model/record.ts'
import { readDocument } from '../../read/read-document.ts'
import { docx, paragraph, table } from '../../read/test-support/docx.ts'
import { borders, type PdfText, passage, pdf } from '../../read/test-support/pdf.ts'
import { buildSnapshot } from '../../read/test-support/read-words.ts'
import { sheetsOf } from '../../read/test-support/workbook.ts'
import { loadLexicon } from '../../text/load-lexicon.ts'
import { encode } from '../../text/test-support/encode.ts'

const title = 'Partner cities of Niš'
const before =
  'The City of Niš maintains lasting ties with towns abroad, and the table below tells the agreements on which they rest.'
const rows = [
  ['City', 'Country', 'Agreement', 'Signed'],
  ['Košice', 'Slovakia', 'Agreement on cooperation', '22 March 2001'],
  ['Saint Denis', 'France', 'Charter of friendship', '1992'],
  ['Bursa', 'Turkey', 'Letter of intent', 'May 2004'],
  ['Raahe', 'Finland', 'Memorandum of understanding', '7 April 2010'],
] as const
const after =
  'In 2009, the City of Niš signed a protocol on cooperation with the City of Patras in Greece. A friendship agreement with the City of Antalya in Turkey was signed on 5 June 2013.'
const [head, ...body] = rows

const xs = [60, 150, 230, 390, 490]
const ys = rows.map((_, index) => 110 + index * 20).concat(110 + rows.length * 20)
const paper: PdfText[] = [
  { x: 60, y: 60, words: title, size: 18, isBold: true },
  ...passage(before, { x: 60, y: 80, width: 470 }),
  ...rows.flatMap((row, index) =>
    row.map((words, column) => ({ x: xs[column]! + 4, y: 124 + index * 20, words, isBold: index === 0 })),
  ),
  ...passage(after, { x: 60, y: 240, width: 470 }),
]
const sheet = () => {
  const made = utils.aoa_to_sheet([[title], [], [before], [], ...rows.map((row) => [...row]), [], [after]])
  made['!merges'] = ['A1:D1', 'A3:D3', 'A11:D11'].map((range) => utils.decode_range(range))
  return { Partners: made }
}
const htmlRow = (row: readonly string[], name: string) =>
  `<tr>${row.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`
const html = `<!doctype html><h1>${title}</h1><p>${before}</p><table>${htmlRow(head, 'th')}${body.map((row) => htmlRow(row, 'td')).join('')}</table><p>${after}</p>`

const files: Readonly<Record<string, string | Uint8Array>> = {
  'page.html': html,
  'page with returns.html': html.replaceAll('<', '\r\n<'),
  'page, letters apart.html': html.normalize('NFD'),
  'page in windows-1250.html': encode(html, 'windows-1250'),
  'text with tabs.txt': [title, '', before, '', ...rows.map((row) => row.join('\t')), '', after].join('\n'),
  'text with columns.txt': [
    title,
    '',
    before,
    '',
    ...rows.map((row) => row.map((cell) => cell.padEnd(32)).join('')),
    '',
    after,
  ].join('\r\n'),
  'text in UTF-16.txt': encode(
    `\ufeff${[title, before, ...rows.map((row) => row.join('\t')), after].join('\n\n')}`,
    'utf-16le',
  ),
  'notes.md': [
    `# ${title}`,
    before,
    rows.map((row, index) => `| ${row.join(' | ')} |${index === 0 ? '\n|---|---|---|---|' : ''}`).join('\n'),
    after.replace('Patras', '[Patras](https://en.wikipedia.org/wiki/Patras)'),
  ].join('\n\n'),
  'page.wiki': [
    `== ${title} ==`,
    before,
    `{| class="wikitable"\n! ${head.join(' !! ')}\n${body.map(([city, country, ...rest]) => `|-\n| [[${city} (city)|${city}]]<ref>A book.</ref> || {{flag|${country}}} || ${rest.join(' || ')}`).join('\n')}\n|}`,
    after.replace('Patras', "'''[[Patras]]'''<!-- the third largest -->"),
  ].join('\n\n'),
  'paper.docx': docx(paragraph(title, 'Heading1') + paragraph(before) + table(rows) + paragraph(after)),
  'paper with borders.pdf': pdf([{ texts: paper, lines: borders(xs, ys) }]),
  'paper without borders.pdf': pdf([{ texts: paper }]),
  'paper of two pages.pdf': pdf([
    { texts: paper.filter(({ y }) => y < 150), lines: borders(xs, ys.slice(0, 3)) },
    {
      texts: paper.filter(({ y }) => y > 150),
      lines: borders(xs, ys.slice(2)),
    },
  ]),
  'book.xlsx': sheetsOf(sheet(), 'xlsx'),
  'book.xls': sheetsOf(sheet(), 'biff8'),
  'book.ods': sheetsOf(sheet(), 'ods'),
  'table.csv': [title, '', `"${before}"`, ...rows.map((row) => row.join(';')), '', `"${after}"`].join('\r\n'),
  'table.tsv': [title, '', before, ...rows.map((row) => row.join('\t')), '', after].join('\n'),
}

async function documentOf(name: string): Promise<Document> {
  const content = files[name] ?? ''
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const { type } = mediaTypeOf(bytes, name)
  return (await readDocument({ ...buildSnapshot(bytes, type), location: name })).document
}

async function recordsOf(document: Document): Promise<readonly AgreementRecord[]> {
  const lexicon = await loadLexicon('en')
  if (lexicon === null) throw new Error('there is no lexicon of English')
  const { nameFinder } = await openGazetteer()
  const publisher = { name: 'Niš', country: 'RS' }
  return extractRecords(document, { lexicon, names: nameFinder, publisher, language: 'en' }).records
}

function told({ parties, instrument, dates, status }: AgreementRecord): string {
  const partners = parties.filter(({ role }) => role === 'partner')
  return [
    ...partners.map(({ asWritten, countryHint }) => `${asWritten} (${countryHint})`),
    instrument?.type,
    ...dates.map(({ role, edtf }) => `${role} ${edtf}`),
    status,
  ].join(' · ')
}

const expected = [
  'Košice (SK) · cooperation_agreement · signed 2001-03-22 · active',
  'Saint Denis (FR) · friendship_agreement · signed 1992 · active',
  'Bursa (TR) · letter_of_intent · signed 2004-05 · active',
  'Raahe (FI) · memorandum · signed 2010-04-07 · active',
]

describe('the same content', () => {
  test.each(Object.keys(files))('as %s gives the same records', async (name) => {
    const document = await documentOf(name)
    const records = await recordsOf(document)
    const fromHtml = await recordsOf(await documentOf('page.html'))
    expect(records.map(told)).toEqual(fromHtml.map(told))
    expect(records).toHaveLength(6)
    expect(records.map(told).slice(0, 4)).toEqual(expected)
    for (const { citation } of records) {
      expect(document.text.slice(citation.start, citation.end)).toBe(citation.quote)
    }
  })

  test('is found again in the file by page or cell', async () => {
    const placesOf = async (name: string) => {
      const document = await documentOf(name)
      return (await recordsOf(document)).map(({ citation }) => locatorOf(document, citation.start))
    }
    expect(await placesOf('paper of two pages.pdf')).toEqual(
      [1, 2, 2, 2, 2, 2].map((number) => ({ kind: 'page', number })),
    )
    expect(await placesOf('book.xlsx')).toEqual(
      ['A6', 'A7', 'A8', 'A9', 'A11', 'A11'].map((address) => ({ kind: 'sheet', name: 'Partners', address })),
    )
    expect(await placesOf('page.html')).toEqual([null, null, null, null, null, null])
  })
})
