// Headings around columns, and words that stand across a page.
import { describe, expect, test } from 'vitest'
import { readPdf } from './read-pdf.ts'
import { type PdfPageDraft, passage, pdf } from './test-support/pdf.ts'
import { buildSnapshot, showBlocks } from './test-support/read-words.ts'

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
