import { describe, expect, test } from 'vitest'
import { readAsHtml } from '../test-support/read-words.ts'

describe('a page made to hurt', () => {
  test('of tables without end, one in the other, is refused by its depth', () => {
    expect(() => readAsHtml('<table><tr><td>'.repeat(100_000))).toThrow(
      expect.objectContaining({ code: 'document-too-deep' }),
    )
  })

  test('of more elements than any page has is refused by their number', () => {
    expect(() => readAsHtml('<p>x'.repeat(250_000))).toThrow(
      expect.objectContaining({
        code: 'document-too-large',
        message: expect.stringContaining('limit 400000'),
      }),
    )
  })

  test('with cells that ask for billions is read, and tells what was left out', () => {
    const { document, findings } = readAsHtml(
      `<table>${'<tr><td rowspan=65534 colspan=1000>x'.repeat(1000)}</table>`,
    )
    expect(document.blocks).toHaveLength(1000)
    const cells = document.blocks.reduce(
      (sum, block) => sum + (block.kind === 'row' ? block.cells.length : 0),
      0,
    )
    expect(cells).toBeLessThanOrEqual(201_000)
    expect(findings).toMatchObject([{ kind: 'unread', severity: 'warning' }])
  })

  // Were each reference looked for from the start, this would take longer than a test may.
  test('with more references than words is read to its end', () => {
    const { document } = readAsHtml(`<p>${'a&shy;&#353; '.repeat(100_000)}`)
    expect(document.text.trimEnd().endsWith('š')).toBe(true)
    expect(document.text.split('š')).toHaveLength(100_001)
  })

  test('does not run or keep its markup', () => {
    const { document } = readAsHtml(
      '<p>Niš<img src=x onerror=alert(1)><svg></p><style><a id="</style><img onerror>">',
    )
    expect(document.text).not.toMatch(/onerror|alert|<|style/)
  })
})
