import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Document, sourceOffset } from '../../model/document.ts'
import { readAs, readAsText, showBlocks } from '../test-support/read-words.ts'

const readWiki = (content: string) => readAs(content, 'text/x-wiki')
const blocksOf = (content: string) => showBlocks(readWiki(content).document)

describe('wiki text', () => {
  test.each([
    ['a link and a heading', '== Twins ==\n* [[Niš]]'],
    ['a link and a template', '* {{flagicon|SRB}} [[Niš]]'],
    ['a table and a heading', '=== Twins ===\n{|\n| Niš\n|}'],
    ['a link and a reference', '[[Niš]] is twinned.<ref>A book</ref>'],
  ])('is known by %s', (_, text) => {
    expect(readAsText(text).document.mediaType).toBe('text/x-wiki')
  })

  test.each([
    ['headings alone, which other texts have too', '== Twins ==\nNiš, Serbia'],
    ['a link in double brackets alone', 'See [[1]] for Niš.'],
    ['a template alone', 'Dear {{ name }},\nNiš and Košice …'],
    ['nothing of it', 'Niš [1] and Košice {2}'],
  ])('is not known by %s', (_, text) => {
    expect(readAsText(text).document.mediaType).toBe('text/plain')
  })
})

describe('the words of wiki text', () => {
  test.each([
    [
      'links by their label',
      'With [[Niš (Serbia)|Niš]], [[Bursa]]s and [[Veroia (city)|]].',
      'With Niš, Bursas and Veroia.',
    ],
    ['addresses by their label', 'See [https://nis.rs The city], [https://nis.rs].', 'See The city, .'],
    ['no quotes that make bold', "'''Niš''' and ''[[Bursa]]'', O'Hara", "Niš and Bursa, O'Hara"],
    ['no references', 'Niš<ref name="a">{{cite web|title=[[X]]}}</ref>, 2001<ref name="a" />.', 'Niš, 2001.'],
    ['no comments', 'Niš<!-- [[Bursa]] -->, 2001', 'Niš, 2001'],
    [
      'no pictures, categories, other languages',
      '[[File:A.jpg|thumb|In [[Niš]]]]Niš[[Category:Twins]][[de:Nisch]]',
      'Niš',
    ],
    ['what is literal as it is', '<nowiki>[[Niš]]</nowiki> and 3 < 5 & 6', '[[Niš]] and 3 < 5 & 6'],
    ['references of HTML decoded', 'Ni&scaron;&nbsp;&ndash; 2001', 'Niš\u00a0– 2001'],
    [
      'elements that it does not know by what they hold',
      '<foo>Niš</foo> <small>(2001)</small>__NOTOC__',
      'Niš (2001)',
    ],
    ['what is opened and never closed', 'Niš [[Bursa and {{flag 2001', 'Niš [[Bursa and {{flag 2001'],
  ])('are %s', (_, source, text) => {
    expect(readWiki(source).document.text).toBe(text)
  })

  test.each([
    ['a state’s name for a flag', '* {{flagicon|GRE}} [[Veroia]] (1994)', '* Greece Veroia (1994)'],
    ['the name as it is written', '* {{flag|Greece}} [[Veroia]]', '* Greece Veroia'],
    [
      'nothing for a flag whose state is told',
      '* {{flagicon|GRE}} [[Veroia]], [[Greece]] (1994)',
      '* Veroia, Greece (1994)',
    ],
    [
      'nothing for a flag beside a region',
      '* {{flagicon|GRE}} [[Veroia]] (Macedonia)',
      '* Veroia (Macedonia)',
    ],
    [
      'no dash behind a flag that shows nothing',
      '* {{flagicon|GRE}} – [[Veroia]], [[Greece]]',
      '* Veroia, Greece',
    ],
    [
      'the state in the language of the page',
      'Partnerstädte der Stadt sind heute die folgenden Städte:\n* {{GRC}} [[Veria]] (1994)',
      '* Griechenland Veria (1994)',
    ],
    [
      'the name that a flag’s template shows',
      '* {{POL|Ziel=Breslau}}, [[Polen]] (1991)',
      '* Breslau, Polen (1991)',
    ],
    ['a twin’s city, state and year', '* {{Gemellaggio|Grecia|Veria|1994}}', '* Veria, Grecia (1994)'],
    [
      'what must not be broken, or is in another language',
      '* {{nowrap|[[Saint Denis]]}}, {{lang|sr|Ниш}}',
      '* Saint Denis, Ниш',
    ],
    ['a day', '* [[Niš]] ({{dts|2001|3|22}})', '* Niš (2001-03-22)'],
    ['nothing of a template that nobody knows', '* [[Niš]] {{Foo|bar|baz=1}}', '* Niš'],
  ])('have of a template %s', (_, source, block) => {
    expect(blocksOf(source).at(-1)).toBe(block)
  })

  test('have the lists that a template sets in columns, and not its other values', () => {
    expect(
      blocksOf(
        '{{Columns |width=20em |content=\n* [[Niš]]\n* [[Bursa]]\n}}\n{{Infobox|twin1=\n* [[Veroia]]\n* x}}',
      ),
    ).toEqual(['* Niš', '* Bursa'])
  })
})

describe('the blocks of wiki text', () => {
  test('are headings, paragraphs and lists in lists', () => {
    expect(
      blocksOf(
        '== Twins ==\nNiš has\ntwins.\n\nThey are:\n* [[Serbia]]\n** Užice\n** Vranje\n# NATO\n# EU\n; Veroia : Greece\n\n:Serres',
      ),
    ).toEqual([
      'h2 Twins',
      'p Niš has twins.',
      'p They are:',
      '* Serbia',
      '  * Užice',
      '  * Vranje',
      '1. NATO',
      '2. EU',
      '* Veroia\nGreece',
      '* Serres',
    ])
  })

  test('are heads of columns that tell their spans, each for itself', () => {
    const table =
      '{|\n! rowspan=2 | City !! colspan=2 | Agreement\n|-\n! Kind !! Day\n|-\n| [[Niš]] || charter || 2001\n|}'
    expect(blocksOf(table)).toEqual([
      '# 0h City | 1h Agreement',
      '# 0h City | 1h Kind | 2h Day',
      '| 0 Niš | 1 charter | 2 2001',
    ])
  })

  test('are the rows of a table with what reaches over rows and columns', () => {
    const table = [
      '{| class="wikitable sortable"',
      '|+ Twins',
      '! City !! Country',
      '! scope="col" | Since',
      '|-',
      '| [[Veroia]] || rowspan="2" | {{flag|Greece}} || 1994',
      '|-',
      '| [[Serres]]',
      '| 1998<br />2004',
      '|-',
      '| colspan=2 | [[Bursa|Bursa]], in [[Turkey]]',
      '| ',
      'since 2000',
      '|}',
    ]
    expect(blocksOf(table.join('\n'))).toEqual([
      'p Twins',
      '# 0h City | 1h Country | 2h Since',
      '| 0 Veroia | 1 Greece | 2 1994',
      '| 0 Serres | 1 Greece | 2 1998\n2004',
      '| 0 Bursa, in Turkey | 2 since 2000',
    ])
  })

  test('are those of a table inside a table', () => {
    expect(blocksOf('{|\n|\n{|\n| Niš || Serbia\n|-\n| Bursa || Turkey\n|}\n|}')).toEqual([
      '| 0 Niš | 1 Serbia',
      '| 0 Bursa | 1 Turkey',
    ])
  })

  test('are one list where a table only sets it in columns', () => {
    expect(blocksOf('{|\n|\n* [[Niš]]\n* [[Bursa]]\n|\n* [[Veroia]]\n* [[Serres]]\n|}')).toEqual([
      '* Niš',
      '* Bursa',
      '* Veroia',
      '* Serres',
    ])
    expect(
      blocksOf(
        '{|\n| Niš, Serbia (2001) || Bursa, Turkey (2000)\n|-\n| Veroia, Greece (1994) || Serres, Greece (1998)\n|-\n| Košice, Slovakia (2001) || Hannover, Germany (1947)\n|}',
      ),
    ).toEqual([
      'p Niš, Serbia (2001)',
      'p Bursa, Turkey (2000)',
      'p Veroia, Greece (1994)',
      'p Serres, Greece (1998)',
      'p Košice, Slovakia (2001)',
      'p Hannover, Germany (1947)',
    ])
  })
})

/** Every letter of the text stands in the source where its step says. */
function expectExact(document: Document, source: string): void {
  for (let offset = 0; offset < document.text.length; offset++) {
    if (/\s/.test(document.text[offset]!)) continue
    expect(source[sourceOffset(document, offset)], `${offset} of ${JSON.stringify(source)}`).toBe(
      document.text[offset],
    )
  }
}

describe('every letter', () => {
  test('leads back to its place in the source, whatever the markup around it', () => {
    const source =
      "== [[Twins]] ==\r\n* '''[[Niš (city)|Niš]]'''<ref>x</ref>, [[Serbia]] {{small|(since ''2001'')}}\r\n{|\r\n! A !! B\r\n|-\r\n| rowspan=2 | [https://x.y C] || D <!-- E --> F\r\n|}\r\n; T : d <b>bold</b>"
    const { document } = readWiki(source)
    expect(document.text).toContain('Niš, Serbia (since 2001)')
    expectExact(document, source)
  })

  test('does so in any text made of the signs of a wiki', () => {
    const part = fc.constantFrom(
      ...[
        '[[',
        ']]',
        '{{',
        '}}',
        '{|',
        '|}',
        '|-',
        '|',
        '||',
        '!',
        '!!',
        '==',
        '\n',
        '\n\n',
        '*',
        '#',
        ':',
        ';',
      ],
      ...[
        "''",
        "'''",
        '<br>',
        '<ref>',
        '</ref>',
        '<!--',
        '-->',
        '<small>',
        '</small>',
        '[https://a.b ',
        ']',
        ' ',
      ],
      ...[
        'Niš',
        'Bursa ',
        '2001',
        'small',
        'File:',
        'a b',
        '=',
        '<',
        '<td>',
        '<nowiki>',
        '</nowiki>',
        '\r\n',
      ],
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const source = parts.join('')
        // `{{!}}` is a sign of our own.
        fc.pre(!source.includes('{{!}}'))
        expectExact(readWiki(source).document, source)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('wiki text made to hurt', () => {
  test.each([
    ['templates', '{{a|'],
    ['links', '[[a|'],
    ['tables', '{|\n|\n'],
    ['comments', '<!-- '],
    ['references', '<ref>'],
    ['lists', '*'],
  ])('by %s that never end is read to its end', (_, sign) => {
    expect(readWiki(`[[Niš]]${sign.repeat(40_000)}`).document.text).toContain('Niš')
  })
})
