import { utils } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../model/document.ts'
import { RegisterError } from '../model/register-error.ts'
import { encode } from '../text/test-support/encode.ts'
import { readDocument } from './read-document.ts'
import { docx, paragraph, table } from './test-support/docx.ts'
import { borders, pdf } from './test-support/pdf.ts'
import { buildSnapshot, docxType, xlsxType } from './test-support/read-words.ts'
import { sheetsOf } from './test-support/workbook.ts'

const rows = [
  ['City', 'Since'],
  ['Niš', '2001'],
  ['Bursa', '2000'],
]
const sheet = { Twins: utils.aoa_to_sheet(rows) }
const wiki = '== Twins ==\n{|\n! City !! Since\n|-\n| [[Niš]] || {{flag|SRB}} 2001\n|}\n* a\n** b'
const html = '<html><h1>Twins</h1><table><tr><th>City<td rowspan=2>Niš &amp; Ni&scaron;</table><ul><li>a</ul>'

/** A sound file of each format, by the type that is told for it. */
const sound: readonly (readonly [string, Uint8Array])[] = [
  ['text/html', encode(html, 'utf-8')],
  ['text/plain', encode('Twins\n\n1. Niš\n2. Bursa\n\nCity\tSince\nNiš\t2001', 'windows-1250')],
  ['text/x-wiki', encode(wiki, 'utf-8')],
  ['text/markdown', encode('# Twins\n\n- [Niš](a)\n\n| a | b |\n|---|---|\n| c | d |', 'utf-8')],
  ['text/csv', encode('City;"Since ""x"""\nNiš;2001\nBursa;2000', 'utf-8')],
  ['text/tab-separated-values', encode('City\tSince\r\nNiš\t2001\r\nBursa\t"2000', 'utf-16le')],
  [
    'application/json',
    encode(
      '[{"item":"http://www.wikidata.org/entity/Q1","itemLabel":"Niš","partnerLabel":"Bursa"}]',
      'utf-8',
    ),
  ],
  [docxType, docx(paragraph('Twins', 'Heading1') + table(rows))],
  [xlsxType, sheetsOf(sheet, 'xlsx')],
  ['application/vnd.oasis.opendocument.spreadsheet', sheetsOf(sheet, 'ods')],
  ['application/vnd.ms-excel', sheetsOf(sheet, 'biff8')],
  [
    'application/pdf',
    pdf([
      {
        texts: rows
          .flat()
          .map((words, index) => ({ x: 60 + (index % 2) * 90, y: 70 + (index >> 1) * 20, words })),
        lines: borders([50, 140, 230], [55, 75, 95, 115]),
      },
    ]),
  ],
]

/** What every document keeps: blocks in the order of the text, each with words, all within it. */
function expectSound({ text, blocks, parts = [], cells = [] }: Document): void {
  let last = 0
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(last)
    expect(block.end).toBeGreaterThanOrEqual(block.start)
    last = block.end
    if (block.kind !== 'row') continue
    for (const cell of block.cells) expect(cell.end).toBeLessThanOrEqual(text.length)
  }
  expect(last).toBeLessThanOrEqual(text.length)
  expect(text).not.toMatch(/\r/)
  for (const places of [parts, cells]) {
    expect(places.every(({ start }, index) => start >= (places[index - 1]?.start ?? 0))).toBe(true)
    expect(places.every(({ start }) => start <= text.length)).toBe(true)
  }
}

async function expectReadOrRefused(bytes: Uint8Array, mediaType: string): Promise<void> {
  const result = await readDocument(buildSnapshot(bytes, mediaType)).catch((error: unknown) => {
    expect(error).toBeInstanceOf(RegisterError)
    return null
  })
  if (result !== null) expectSound(result.document)
}

const types = sound.map(([type]) => type)
/** A quote that is never closed makes a CSV none. */
const readAlways = ['text/html', 'text/plain', 'text/x-wiki', 'text/markdown', 'application/json']

describe('any bytes under any type', () => {
  test('are read or refused with a code', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...types), expectReadOrRefused),
      { numRuns: 400 },
    )
  })

  test('are text that is read, where they are letters in any order', async () => {
    const letters = fc.string({ unit: 'grapheme', maxLength: 200 })
    const signs = fc.array(fc.constantFrom(...'\n\r\t |;,"[]{}<>=*#-:!&\u00a0\u200b\ufeffaŠж2'), {
      maxLength: 120,
    })
    const text = fc.oneof(
      letters,
      signs.map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...readAlways), async (words, mediaType) => {
        const { document } = await readDocument(buildSnapshot(words, mediaType))
        expectSound(document)
      }),
      { numRuns: 600 },
    )
  })
})

describe('a sound file', () => {
  test.each(sound)(
    '(%s) with some bytes changed, cut out or put in is read or refused with a code',
    async (mediaType, bytes) => {
      const change = fc.record({
        at: fc.nat({ max: bytes.length - 1 }),
        out: fc.nat({ max: 40 }),
        put: fc.uint8Array({ maxLength: 8 }),
      })
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
          const spoilt = changes.reduce(
            (now, { at, out, put }) => Buffer.concat([now.subarray(0, at), put, now.subarray(at + out)]),
            Buffer.from(bytes),
          )
          await expectReadOrRefused(new Uint8Array(spoilt), mediaType)
        }),
        // The parser of old workbooks may never end on a spoilt one; the child process in which it runs is ended then.
        { numRuns: 60, ...(mediaType === 'application/vnd.ms-excel' ? { seed: 1 } : {}) },
      )
    },
  )

  test.each(sound)('(%s) under the type of another is read or refused with a code', async (_, bytes) => {
    for (const mediaType of types) await expectReadOrRefused(bytes, mediaType)
  })

  test.each(sound)('(%s) cut off anywhere is read or refused with a code', async (mediaType, bytes) => {
    const step = Math.max(1, Math.floor(bytes.length / 25))
    for (let end = 0; end < bytes.length; end += step) {
      await expectReadOrRefused(bytes.subarray(0, end), mediaType)
    }
  })
})
