// Headings around columns, and words that stand across a page.
import { describe, expect, test } from 'vitest'
import { type PdfPageDraft, passage, pdf } from '../test-support/pdf.ts'
import { buildSnapshot, showBlocks } from '../test-support/read-words.ts'
import { readPdf } from './read-pdf.ts'

const read = (...pages: readonly PdfPageDraft[]) => readPdf(buildSnapshot(pdf(pages), 'application/pdf'))

const about =
  'The town keeps friendly ties with towns abroad and cares for them with its schools, its choirs and its clubs of sport, as it has for more than fifty years. The first of all of its'
const more =
  'agreements was signed in the spring of 1976 and has been renewed ever since, to the joy of the pupils of both towns, who visit each other in summer and write to each other in winter, as long as they go to school there.'

describe('two columns', () => {
  test('stand between headings of the page that are short enough to stand above and below the first', async () => {
    const { document } = await read({
      texts: [
        { x: 60, y: 50, words: 'Cooperation of the Town of Kragujevac with other', size: 18 },
        { x: 60, y: 72, words: 'towns abroad', size: 18 },
        ...passage(about, { x: 60, y: 100, width: 220 }),
        ...passage(more, { x: 310, y: 100, width: 220 }),
        { x: 60, y: 182, words: 'List', size: 14 },
        {
          x: 60,
          y: 235,
          words: 'These are all of them, from the oldest one to that which was signed in the last year.',
        },
      ],
    })
    expect(showBlocks(document)).toEqual([
      'h1 Cooperation of the Town of Kragujevac with other towns abroad',
      `p ${about} ${more}`,
      'h2 List',
      'p These are all of them, from the oldest one to that which was signed in the last year.',
    ])
  })
})

describe('a table without borders', () => {
  test('ends where a heading begins, though what follows stands in other columns', async () => {
    const row = (y: number, ...words: readonly string[]) =>
      words.map((word, column) => ({ x: 60 + column * 110, y, words: word }))
    const list = (y: number, ...words: readonly string[]) =>
      words.map((word, column) => ({ x: 60 + column * 160, y, words: word }))
    const { document } = await read({
      texts: [
        ...row(60, 'City', 'State', 'Document', 'Year'),
        ...row(76, 'Saint Denis', 'France', 'Charter', '1992'),
        ...row(92, 'Bursa', 'Turkey', 'Letter of intent', '2004'),
        ...row(108, 'Raahe', 'Finland', 'Memorandum', '2010'),
        { x: 60, y: 140, words: 'Friends', size: 14 },
        ...list(160, 'Nowy Targ, in Poland', 'Gabrovo, in Bulgaria'),
        ...list(176, 'Keratsini, in Greece', 'Pittsburgh, in America'),
      ],
    })
    expect(showBlocks(document).slice(0, 4)).toEqual([
      '# 0h City | 1h State | 2h Document | 3h Year',
      '| 0 Saint Denis | 1 France | 2 Charter | 3 1992',
      '| 0 Bursa | 1 Turkey | 2 Letter of intent | 3 2004',
      '| 0 Raahe | 1 Finland | 2 Memorandum | 3 2010',
    ])
    expect(document.text).toContain('\n\nFriends\n')
  })
})

test('cards beside each other are read one by one, and what stands below them after all', async () => {
  const card = (x: number, y: number, ...words: readonly string[]) =>
    words.map((line, index) => ({ x, y: y + index * 13, words: line, size: index === 0 ? 13 : 10 }))
  const { document } = await read({
    texts: [
      ...card(60, 60, 'Chartres', 'France', 'Twinned since 1957'),
      ...card(310, 60, 'Chichester', 'United Kingdom', 'Pact of friendship, 1996', 'Renewed in 2010'),
      ...card(60, 140, 'Speyer', 'Germany', 'Twinned since 1989'),
      ...card(310, 140, 'Laguna', 'Brazil', 'Agreement of 2001'),
      { x: 60, y: 200, words: 'As of 2020' },
    ],
  })
  expect(showBlocks(document)).toEqual([
    'h1 Chartres',
    'p France',
    'p Twinned since 1957',
    'h1 Chichester',
    'p United Kingdom',
    'p Pact of friendship, 1996',
    'p Renewed in 2010',
    'h1 Speyer',
    'p Germany',
    'p Twinned since 1989',
    'h1 Laguna',
    'p Brazil',
    'p Agreement of 2001',
    'p As of 2020',
  ])
})

test('the figure of a footnote stays in its line, and is no part of a year', async () => {
  const words = 'In 1976 the town signed an agreement with the City of Suresnes in 2001'
  const { document } = await read({
    texts: [
      { x: 60, y: 100, words },
      { x: 60 + words.length * 4.6, y: 96.4, words: '2', size: 8.3 },
      { x: 60, y: 112.5, words: 'and renewed it in the year that followed, as both of them had wished.' },
    ],
  })
  expect(document.text).toMatch(/in 2001 ?\[2\] and renewed/)
})

describe('words that stand across the page', () => {
  const upright = passage(about, { x: 60, y: 60, width: 400 })

  test('are no matter in a margin, and told of where there are more', async () => {
    const margin = { x: 580, y: 400, words: 'Official Gazette, No. 17', turns: 1 } as const
    expect((await read({ texts: [...upright, margin] })).findings).toEqual([])
    const table = Array.from({ length: 6 }, (_, row) => ({
      x: 100 + row * 20,
      y: 700,
      words: 'Charter of friendship, 2001',
      turns: 1 as const,
    }))
    expect((await read({ texts: [...upright, ...table] })).findings).toMatchObject([
      { kind: 'unread', message: 'Words that stand across the rest of their page were not read (1).' },
    ])
  })
})

test('a PDF without a page says so, and nothing of pictures', async () => {
  const { findings } = await read()
  expect(findings).toMatchObject([{ message: 'The PDF has no page that can be read.' }])
})
