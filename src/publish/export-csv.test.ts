import { describe, expect, test } from 'vitest'
import { consolidate } from '../consolidate/consolidate.ts'
import { buildPage, buildParty, buildRecord } from '../model/test-support/build-record.ts'
import { csvCell, csvHeader, exportCsvRow } from './export-csv.ts'

describe('a cell', () => {
  test.each([
    ['Niš', 'Niš'],
    ['Niš; Košice', '"Niš; Košice"'],
    ['Agreement on "friendship", 2001', '"Agreement on ""friendship"", 2001"'],
    ['=HYPERLINK("http://evil")', `"'=HYPERLINK(""http://evil"")"`],
    ['+381 18', `"'+381 18"`],
    ['-2+3', `"'-2+3"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['  =1', `"'  =1"`],
    ['＝1+1', `"'＝1+1"`],
    ['two\r\nlines', 'two lines'],
    ['', ''],
  ])('%j is written as %j', (text, cell) => expect(csvCell(text)).toBe(cell))
})

test('an agreement is one row with as many cells as the header', () => {
  const nis = buildParty('Niš')
  const kosice = buildParty('Košice', 'SK')
  const source = buildPage(nis)
  const record = buildRecord({
    source,
    publisher: nis,
    parties: [nis, kosice],
    dates: ['2001-03'],
    areas: ['culture', 'sport'],
  })
  const [agreement] = consolidate({ resolved: [record], minted: [], day: '2026-11-21' }).agreements
  const row = exportCsvRow(agreement!, new Map([[source.id, source]]), '2026-11-21')
  const cells = row
    .trimEnd()
    .match(/("(?:[^"]|"")*"|[^,]*)(,|$)/g)!
    .map((cell) => cell.replace(/,$/, ''))
  const named = Object.fromEntries(
    csvHeader
      .trim()
      .split(',')
      .map((name, i) => [name, cells[i]]),
  )
  expect(named).toMatchObject({
    signed: '2001-03',
    status: 'inForce',
    evidence: 'oneSided',
    areas: '"culture; sport"',
    sources: 'Niš.html',
  })
  expect(row.endsWith('\r\n')).toBe(true)
})
