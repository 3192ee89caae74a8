import { describe, expect, test } from 'vitest'
import { csvCell } from './csv.ts'

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
    ['\u202e=1', `"'=1"`],
    [-33.8, '-33.8'],
    [null, ''],
    ['', ''],
  ])('%j is written as %j', (text, cell) => expect(csvCell(text)).toBe(cell))
})
