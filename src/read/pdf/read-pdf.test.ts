import { describe, expect, test } from 'vitest'
import { locatorOf } from '../../model/document.ts'
import { borders, fileOf, type PdfText, passage, pdf } from '../test-support/pdf.ts'
import { readBytes, showBlocks } from '../test-support/read-words.ts'

const readPdf = (bytes: Uint8Array) => readBytes(bytes, 'application/pdf')
const blocksOf = async (...pages: Parameters<typeof pdf>[0]) =>
  showBlocks((await readPdf(pdf(pages))).document)

const about =
  'The municipality maintains lasting ties with many towns abroad, and it looks back on more than sixty years of them. The first came about when the council wanted to bring together people who had been enemies not long before, and'
const more =
  'others followed as roads grew shorter. Schools, choirs and sport clubs travel to and fro, and each summer the partners meet in one of the towns. What was agreed with each of them is told below in the order of the years.'

describe('the passages of a PDF', () => {
  test('are whole again, with headings by their letters', async () => {
    expect(
      await blocksOf({
        texts: [
          { x: 60, y: 60, words: 'Twin towns', size: 18, isBold: true },
          ...passage(`${about} ${more}`, { x: 60, y: 90, width: 470 }),
          { x: 60, y: 180, words: 'Agreements', isBold: true },
          ...passage('In 2001 the town signed an agreement with Niš.', { x: 60, y: 195, width: 470 }),
        ],
      }),
    ).toEqual([
      'h1 Twin towns',
      `p ${about} ${more}`,
      'h2 Agreements',
      'p In 2001 the town signed an agreement with Niš.',
    ])
  })

  test('are read column by column', async () => {
    expect(
      await blocksOf({
        texts: [
          { x: 60, y: 50, words: 'Bulletin', size: 20 },
          ...passage(about, { x: 60, y: 90, width: 220 }),
          // The second column need not stand on the lines of the first.
          ...passage(more, { x: 310, y: 84, width: 220 }),
        ],
      }),
    ).toEqual(['h1 Bulletin', `p ${about} ${more}`])
  })

  test('have words whole that a line’s end divides', async () => {
    const lines = [
      'The town signed an agreement on coope-',
      'ration in culture with Bosnia-',
      'Herzegovina and others in 2001, and it',
      'has been renewed ever since by both.',
    ]
    const texts = lines.map((words, index) => ({ x: 60, y: 60 + index * 12, words }))
    expect(await blocksOf({ texts })).toEqual([
      'p The town signed an agreement on cooperation in culture with Bosnia-Herzegovina and others in 2001, and it has been renewed ever since by both.',
    ])
  })

  test('are lines of their own where a list has no signs, and entries where it has', async () => {
    const list = ['Niš, Serbia (2001)', 'Saint Denis, France (1992)', 'Bursa, Turkey (2000)']
    const at = (words: string, index: number): PdfText => ({ x: 60, y: 60 + index * 13, words })
    expect(await blocksOf({ texts: list.map(at) })).toEqual(list.map((words) => `p ${words}`))
    expect(await blocksOf({ texts: list.map((words, index) => at(`• ${words}`, index)) })).toEqual(
      list.map((words) => `* ${words}`),
    )
    expect(
      await blocksOf({ texts: list.map((words, index) => at(`${index + 1}. ${words}`, index)) }),
    ).toEqual(list.map((words, index) => `${index + 1}. ${words}`))
  })

  test('go on over the end of a page', async () => {
    const { document } = await readPdf(
      pdf([
        { texts: passage(about, { x: 60, y: 60, width: 470 }) },
        { texts: [...passage(more, { x: 60, y: 60, width: 470 }), { x: 60, y: 160, words: 'The mayor' }] },
      ]),
    )
    expect(showBlocks(document)).toEqual([`p ${about} ${more}`, 'p The mayor'])
    expect(locatorOf(document, document.text.indexOf('municipality'))).toEqual({ kind: 'page', number: 1 })
    expect(locatorOf(document, document.text.indexOf('The mayor'))).toEqual({ kind: 'page', number: 2 })
  })

  test('keep apart a year and the number of a note', async () => {
    const texts = [
      { x: 60, y: 60, words: 'Niš, 2001' },
      { x: 104, y: 56, words: '3', size: 6 },
      { x: 110, y: 60, words: ' and later' },
    ]
    expect(await blocksOf({ texts })).toEqual(['p Niš, 2001 [3] and later'])
  })

  test('leave out what every page repeats, and the numbers of pages', async () => {
    const page = (number: number, words: string) => ({
      texts: [
        { x: 60, y: 30, words: 'Town of Veroia' },
        { x: 60, y: 100, words },
        { x: 280, y: 820, words: `Page ${number} of 4` },
      ],
    })
    expect(
      await blocksOf(...['Niš', 'Bursa', 'Raahe', 'Verona'].map((words, index) => page(index + 1, words))),
    ).toEqual(['p Town of Veroia', 'p Niš', 'p Bursa', 'p Raahe', 'p Verona'])
    expect(
      await blocksOf({
        texts: [
          { x: 24, y: 20, words: '11/21/26, 10:28 PM' },
          { x: 60, y: 100, words: 'Niš' },
          { x: 24, y: 830, words: 'https://www.example.org/twins 1/1' },
        ],
      }),
    ).toEqual(['p Niš'])
  })

  test('on a page that lies on its side are read from there', async () => {
    const texts = ['Twin towns of the town', 'Niš, Serbia (2001)', 'Bursa, Turkey (2000)'].map(
      (words, index): PdfText => ({ x: 60 + index * 14, y: 600, words, turns: 1 }),
    )
    expect(await blocksOf({ texts })).toEqual([
      'p Twin towns of the town',
      'p Niš, Serbia (2001)',
      'p Bursa, Turkey (2000)',
    ])
  })

  test('leave out what stands beside the page and what was stamped across it twice', async () => {
    const texts = [
      { x: -300, y: 60, words: 'Secret' },
      { x: 60, y: 60, words: 'Niš' },
      { x: 60.3, y: 60, words: 'Niš' },
    ]
    expect(await blocksOf({ texts })).toEqual(['p Niš'])
  })
})

describe('the tables of a PDF', () => {
  const rows = [
    ['City', 'Country', 'Agreement', 'Signed'],
    ['Niš', 'Serbia', 'Agreement on cooperation', '22 March 2001'],
    ['Bursa', 'Turkey', 'Letter of intent', '2000'],
    ['Saint Denis', 'France', '', '1992'],
  ]
  const shown = [
    '# 0h City | 1h Country | 2h Agreement | 3h Signed',
    '| 0 Niš | 1 Serbia | 2 Agreement on cooperation | 3 22 March 2001',
    '| 0 Bursa | 1 Turkey | 2 Letter of intent | 3 2000',
    '| 0 Saint Denis | 1 France | 3 1992',
  ]
  const xs = [60, 140, 220, 380, 480]
  const textsOf = (table: readonly (readonly string[])[], from = 75): PdfText[] =>
    table.flatMap((row, index) =>
      row.flatMap((words, column) =>
        words === '' ? [] : [{ x: xs[column]! + 4, y: from + index * 20, words }],
      ),
    )

  test('with borders have their cells', async () => {
    expect(await blocksOf({ texts: textsOf(rows), lines: borders(xs, [60, 80, 100, 120, 140]) })).toEqual(
      shown,
    )
  })

  test('without borders have their columns', async () => {
    expect(await blocksOf({ texts: textsOf(rows) })).toEqual(shown)
  })

  test('keep the lines of a cell together, by borders or by the distance of rows', async () => {
    const texts: PdfText[] = [
      ...textsOf([rows[0]!]),
      { x: 64, y: 100, words: 'Niš' },
      { x: 144, y: 100, words: 'Serbia' },
      { x: 224, y: 94, words: 'Agreement on cooperation in' },
      { x: 224, y: 106, words: 'culture and sport' },
      { x: 384, y: 100, words: '22 March 2001' },
      ...textsOf([rows[2]!], 130),
    ]
    const told = [
      '| 0 Niš | 1 Serbia | 2 Agreement on cooperation in culture and sport | 3 22 March 2001',
      shown[2],
    ]
    expect(await blocksOf({ texts, lines: borders(xs, [60, 80, 115, 140]) })).toEqual([shown[0], ...told])
    const open = texts.map((text) =>
      text.words.startsWith('culture') ? { ...text, y: 112 } : { ...text, y: text.y === 94 ? 100 : text.y },
    )
    expect(await blocksOf({ texts: open })).toEqual([shown[0], ...told])
  })

  test('repeat a cell that no border divides', async () => {
    const lines = borders(xs, [60, 80, 120]).concat({ from: [140, 100], to: [480, 100] })
    const texts = [
      ...textsOf([rows[0]!]),
      { x: 64, y: 100, words: 'Hungary' },
      ...textsOf(
        [
          ['', 'Miskolc', 'Agreement', '1997'],
          ['', 'Budapest', 'Declaration', '1998'],
        ],
        95,
      ),
    ]
    expect(await blocksOf({ texts, lines })).toEqual([
      shown[0],
      '| 0 Hungary | 1 Miskolc | 2 Agreement | 3 1997',
      '| 0 Hungary | 1 Budapest | 2 Declaration | 3 1998',
    ])
  })

  test('go on over the end of a page, the repeated head left out', async () => {
    const page = (table: readonly (readonly string[])[]) => ({
      texts: textsOf(table, 120),
      lines: borders(xs, table.map((_, index) => 105 + index * 20).concat(105 + table.length * 20)),
    })
    const { document } = await readPdf(pdf([page(rows.slice(0, 3)), page([rows[0]!, rows[3]!])]))
    expect(showBlocks(document)).toEqual(shown)
    expect(new Set(document.blocks.map((block) => block.kind === 'row' && block.table)).size).toBe(1)
    expect(locatorOf(document, document.text.indexOf('Bursa'))).toEqual({ kind: 'page', number: 1 })
    expect(locatorOf(document, document.text.indexOf('Saint Denis'))).toEqual({ kind: 'page', number: 2 })
  })

  test('are none where a list is set in columns', async () => {
    const list = [
      'Niš, Serbia (2001)',
      'Bursa, Turkey (2000)',
      'Raahe, Finland (1987)',
      'Verona, Italy (1992)',
      'Ruse, Bulgaria (1993)',
      'Linz, Austria (1994)',
    ]
    const texts = list.map((words, index) => ({ x: index < 3 ? 60 : 300, y: 60 + (index % 3) * 14, words }))
    expect(await blocksOf({ texts })).toEqual(list.map((words) => `p ${words}`))
  })

  test('are none where a frame stands around a text', async () => {
    expect(
      await blocksOf({
        texts: passage(about, { x: 60, y: 70, width: 400 }),
        lines: borders([50, 480], [50, 150]),
      }),
    ).toEqual([`p ${about}`])
  })
})

describe('what a PDF says of itself', () => {
  const page = { texts: [{ x: 60, y: 60, words: 'Niš' }] }

  test('is its title and language, unless the title is a file’s name', async () => {
    const told = await readPdf(pdf([page], { title: 'Twin towns', catalog: '/Lang(sr-Latn)' }))
    expect(told.document).toMatchObject({ title: 'Twin towns', declaredLanguage: 'sr-Latn' })
    expect((await readPdf(pdf([page], { title: 'Microsoft Word - twins.doc' }))).document.title).toBe('Niš')
  })

  test('is that it has no text, or that some of its pages have none', async () => {
    const { document, findings } = await readPdf(pdf([{ texts: [] }, { texts: [] }]))
    expect(document.text).toBe('')
    expect(findings).toMatchObject([{ kind: 'unread', message: expect.stringContaining('scanned') }])
    const some = await readPdf(pdf([page, { texts: [] }]))
    expect(some.findings).toMatchObject([{ kind: 'unread', message: expect.stringContaining('(2)') }])
  })

  test('is that it is not what was signed', async () => {
    const file = Buffer.from(pdf([page], { catalog: '/Sig<</ByteRange [0 10 20 30]>>' }))
    expect((await readPdf(file)).findings).toMatchObject([{ message: expect.stringContaining('signed') }])
  })
})

describe('a PDF that cannot be read', () => {
  test.each([
    ['is only its first sign', new TextEncoder().encode('%PDF-'), 'document-broken'],
    ['is none', new TextEncoder().encode(`%PDF-1.7\n${'x'.repeat(5000)}`), 'document-broken'],
    ['has no pages', fileOf(['<</Type/Catalog>>'], '/Root 1 0 R'), 'document-broken'],
  ])('because it %s is refused', async (_, bytes, code) => {
    await expect(readPdf(bytes)).rejects.toMatchObject({ code })
  })

  test('beyond some pages is read up to them', async () => {
    const pages = Array.from({ length: 803 }, (_, index) => ({
      texts: [{ x: 60, y: 300, words: `Town ${index}` }],
    }))
    const { document, findings } = await readPdf(pdf(pages))
    expect(document.parts).toHaveLength(800)
    expect(findings).toMatchObject([{ kind: 'unread', message: expect.stringContaining('(3)') }])
  })
})
