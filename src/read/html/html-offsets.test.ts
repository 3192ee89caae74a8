import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Document, sourceOffset } from '../../model/document.ts'
import { readAsHtml } from '../test-support/read-words.ts'

/** Every letter of the text that is no gap stands in the source where its step says. */
function expectExact(document: Document, source: string): void {
  for (let offset = 0; offset < document.text.length; offset++) {
    if (/\s/.test(document.text[offset]!)) continue
    expect(source[sourceOffset(document, offset)], `${offset} of ${JSON.stringify(document.text)}`).toBe(
      document.text[offset],
    )
  }
}

const word = fc
  .stringMatching(/^[A-Za-zšŠčжЖ0-9.,;<>\u{1F91D}]{1,8}$/u)
  .map((letters) => letters.replace(/[<>]/g, '·'))
const gap = fc.constantFrom(' ', '\n', '\r\n', '  \t', '\u00a0', '')
const markup = fc.constantFrom(
  '<b>',
  '</b>',
  '<i>',
  '<br>',
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<!-- x -->',
  '</nothing>',
  '<li>',
  '<ul>',
  '</ul>',
  '<table>',
  '<tr>',
  '<td>',
  '</td>',
  '</tr>',
  '</table>',
  '<pre>',
  '</pre>',
  '<h2>',
  '</h2>',
  '<span hidden>',
  '</span>',
  '<a href="x>y">',
  '</a>',
)

describe('offsets', () => {
  test('lead from every letter of the text to the same letter of the source, however broken the markup', () => {
    const page = fc
      .array(fc.oneof(word, gap, markup), { maxLength: 40 })
      .map((parts) => `<body>${parts.join('')}`)
    fc.assert(
      fc.property(page, (source) => expectExact(readAsHtml(source).document, source)),
      { numRuns: 1500 },
    )
  })

  test('lead from a decoded reference to where it is written, and from the words after it to theirs', () => {
    const source = '<p>Ko&#353;ice &amp; Ni&scaron; &notit; A&#x1F91D;B &nosuch; end\r\nof <b>it</b></p>'
    const { document } = readAsHtml(source)
    const at = (words: string) => source.slice(sourceOffset(document, document.text.indexOf(words)))
    expect(document.text).toBe('Košice & Niš ¬it; A🤝B &nosuch; end of it')
    expect(at('šice')).toMatch(/^&#353;ice/)
    expect(at('ice')).toMatch(/^ice &amp;/)
    expect(at('& N')).toMatch(/^&amp; Ni/)
    expect(at('🤝')).toMatch(/^&#x1F91D;B/)
    expect(at('B')).toMatch(/^B &nosuch/)
    expect(at('&nosuch')).toMatch(/^&nosuch; end/)
    expect(at('of')).toMatch(/^of <b>/)
    expect(at('it')).toMatch(/^it; A|^&notit/)
  })

  test('stay exact for what only looks like a reference', () => {
    const source = '<p>a?b=1&oldid=2&x <b>R&D</b> & so &nbsp;on&amp;on</p>'
    const { document } = readAsHtml(source)
    expect(document.text).toBe('a?b=1&oldid=2&x R&D & so \u00a0on&on')
    for (const words of ['oldid=2', 'D', 'so', 'on&', 'on']) {
      const at = sourceOffset(document, document.text.lastIndexOf(words))
      expect(source.slice(at)).toMatch(new RegExp(`^${words.replace('&', '&amp;')}`))
    }
  })

  test('stay exact for words that the parser moves out of a table', () => {
    const source = '<table>Niš<tr>Bursa<td>2001</td></tr>Užice</table>'
    expectExact(readAsHtml(source).document, source)
  })
})
