import { describe, expect, test } from 'vitest'
import { encode } from '../../text/test-support/encode.ts'
import { readAsHtml, showBlocks } from '../test-support/read-words.ts'

const textOf = (html: string) => readAsHtml(html).document.text
const blocksOf = (html: string) => showBlocks(readAsHtml(html).document)

describe('the text of a page', () => {
  test('has its white space as a browser shows it', () => {
    expect(textOf('<p>Agreement\n   on <b> Cooperation</b> , <i>2001</i></p>\n<p>Niš</p>')).toBe(
      'Agreement on Cooperation , 2001\n\nNiš',
    )
    expect(textOf('<div>Niš</div> <div>Serbia<br>2001</div>')).toBe('Niš\nSerbia\n2001')
    expect(textOf('<pre>\nNiš   2001\n  Bursa</pre>')).toBe('Niš   2001\n  Bursa')
  })

  test('has its references decoded and what nobody sees left out', () => {
    expect(
      textOf(
        '<p>Ko&#353;ice &amp; Ni&scaron;&nbsp;&lt;3, Ko&shy;ši\u200bce, A&ntilde;o &notanentity; 5 &lt 6',
      ),
    ).toBe('Košice & Niš\u00a0<3, Košice, Año ¬anentity; 5 < 6')
  })

  test('leaves out what is hidden, run or only for machines', () => {
    const hidden = [
      '<script>alert(1)</script>',
      '<style>p{}</style>',
      '<template><p>x</p></template>',
      '<noscript>x</noscript>',
      '<p hidden>x</p>',
      '<p aria-hidden="true">x</p>',
      '<p style="color:red; DISPLAY : none">x</p>',
      '<svg><title>x</title><text>x</text></svg>',
      '<select><option>x</select><textarea>x</textarea><button>x</button>',
      '<!-- x --><iframe>x</iframe><dialog>x</dialog>',
    ]
    expect(textOf(`<p>Niš${hidden.join('')}</p><p>2001</p>`)).toBe('Niš\n\n2001')
  })

  test('is that of the main part, without menus, header and footer', () => {
    const menu = '<nav>Home News</nav>'
    expect(
      textOf(
        `<header>Logo</header>${menu}<main>${menu}<h1>Twin towns</h1></main><aside>Weather</aside><footer>©</footer>`,
      ),
    ).toBe('Twin towns')
    expect(textOf(`<header>Logo</header>${menu}<div role=main>Niš</div><div>Chat</div>`)).toBe('Niš')
    expect(
      textOf(
        `<header>Logo</header><p>Niš</p><div class="x breadcrumb">Home</div><div role=contentinfo>©</div>`,
      ),
    ).toBe('Niš')
  })

  test('keeps the title that stands in the page’s header', () => {
    expect(
      textOf('<header><img><h1>City of Košice</h1><ul><li>Home</ul></header><h2>Twins</h2><p>Niš</p>'),
    ).toBe('City of Košice\n\nTwins\n\nNiš')
  })

  test('keeps an article’s own header, and the body where the article is only a teaser', () => {
    expect(
      textOf('<header>Logo</header><article><header><h1>Twins</h1></header>Niš and Košice</article>'),
    ).toBe('Twins\n\nNiš and Košice')
    expect(
      textOf('<article>News</article><p>The twin towns of the city are Niš, Bursa and Ostrava.</p>'),
    ).toContain('Ostrava')
  })

  test('is the whole page where leaving furniture out would leave next to nothing', () => {
    expect(textOf('<aside><p>The twin towns of the city are Niš, Bursa and Ostrava.</p></aside>')).toContain(
      'Ostrava',
    )
    expect(textOf('<form id=aspnet><h1>Twins</h1><label>Search</label><input><p>Niš</p></form>')).toBe(
      'Twins\n\nNiš',
    )
  })
})

describe('the blocks of a page', () => {
  test('are headings, paragraphs and loose words in their order', () => {
    expect(
      blocksOf(
        '<h1>Twins</h1>loose <i>words</i><p>Niš</p><div>Bursa<div>Turkey</div></div><h3><button>Asia</button></h3>',
      ),
    ).toEqual(['h1 Twins', 'p loose words', 'p Niš', 'p Bursa', 'p Turkey', 'h3 Asia'])
  })

  test('are a line each where lines are broken by hand, unless the sentence goes on', () => {
    expect(blocksOf('<p>Niš, Serbia<br>Bursa, Turkey<br>and in addition<br><br>Ostrava</p>')).toEqual([
      'p Niš, Serbia',
      'p Bursa, Turkey\nand in addition',
      'p Ostrava',
    ])
  })

  test('tell entries of lists, their depth and their number', () => {
    expect(
      blocksOf(
        '<ul><li>Serbia<ul><li>Niš<li><p>Užice</p><p>2009</p></ul>and more</li></ul><ol start=3><li>NATO</ol>',
      ),
    ).toEqual(['* Serbia', '  * Niš', '  * Užice\n2009', '* and more', '3. NATO'])
  })

  test('join a term with the one thing that is said of it', () => {
    expect(
      blocksOf('<dl><dt>Wuppertal<dd>Germany, 1980<div><dt>Raahe</dt><dd>Finland</dd></div></dl>'),
    ).toEqual(['* Wuppertal\nGermany, 1980', '* Raahe\nFinland'])
    expect(blocksOf('<dl><dt>Serbia<dd>Niš<dd>Užice</dl>')).toEqual(['p Serbia', '* Niš', '* Užice'])
  })

  test('find the lists and tables inside preformatted text', () => {
    expect(
      blocksOf(
        '<pre>* Niš\n* Bursa\n\nRaahe     Finland   1987\nMobile    USA       1991\nVerona    Italy     1992</pre>',
      ),
    ).toEqual([
      '* Niš',
      '* Bursa',
      '| 0 Raahe | 1 Finland | 2 1987',
      '| 0 Mobile | 1 USA | 2 1991',
      '| 0 Verona | 1 Italy | 2 1992',
    ])
  })

  test('stand in the order of the text, do not overlap, and begin and end with a word', () => {
    const { document } = readAsHtml(
      '<h1> A </h1><ul><li> b <ol><li>c </ol> d</ul><table><tr><td><td>e</table> f <br> G&nbsp; ',
    )
    let last = 0
    for (const { start, end, kind } of document.blocks) {
      expect(start).toBeGreaterThanOrEqual(last)
      if (kind !== 'row') expect(document.text.slice(start, end)).toBe(document.text.slice(start, end).trim())
      last = end
    }
    expect(document.blocks).toHaveLength(7)
  })
})

describe('the tables of a page', () => {
  test('have their cells parted by tabs, their header told', () => {
    const html =
      '<table><caption>Twins</caption><thead><tr><th>City<th>Year<tbody><tr><th>Niš<td>2001<tr><td><td>1980</table>'
    expect(textOf(html)).toBe('Twins\nCity\tYear\nNiš\t2001\n\t1980')
    expect(blocksOf(html)).toEqual(['p Twins', '# 0h City | 1h Year', '| 0h Niš | 1 2001', '| 0 | 1 1980'])
  })

  test('repeat a cell that reaches over several rows, with the same words', () => {
    const html =
      '<table><tr><td rowspan=2>Hungary<td>Miskolc<td>1997<tr><td>Budapest<td>1997<tr><td>Italy<td>Verona<td>1992</table>'
    expect(blocksOf(html)).toEqual([
      '| 0 Hungary | 1 Miskolc | 2 1997',
      '| 0 Hungary | 1 Budapest | 2 1997',
      '| 0 Italy | 1 Verona | 2 1992',
    ])
  })

  test('number columns across wide cells, and end a tall one with its group', () => {
    const html =
      '<table><tbody><tr><td colspan=2>Poland<td rowspan=0>2009<tr><td>Krosno<td>x<tbody><tr><td>a<td>b<td>c</table>'
    expect(blocksOf(html)).toEqual(['| 0 Poland | 2 2009', '| 0 Krosno | 1 x | 2 2009', '| 0 a | 1 b | 2 c'])
  })

  test('keep the lines of a cell, and leave out rows without words', () => {
    const html =
      '<table><tr><td>Miskolc<td><p>1997</p><p>2009</p><tr><td>&nbsp;<td><tr hidden><td>x<td>y<tr><td>Bursa<td>in<br>2000</table>'
    expect(blocksOf(html)).toEqual(['| 0 Miskolc | 1 1997\n2009', '| 0 Bursa | 1 in\n2000'])
  })

  test('that only hold the page together are read as its parts', () => {
    const html =
      '<table><tr><td>Menu<td><h1>Twins</h1><table><tr><td>Niš<td>2001<tr><td>Bursa<td>2000</table></table>'
    expect(blocksOf(html)).toEqual(['p Menu', 'h1 Twins', '| 0 Niš | 1 2001', '| 0 Bursa | 1 2000'])
  })
})

describe('what a page says of itself', () => {
  test('are its title, language, day and notice', () => {
    const html =
      '<html lang="sr-Latn"><head><title> Gradovi\n pobratimi </title><meta name="pobratim:as-of" content="2016"><META NAME="Pobratim:Notice" CONTENT="Primer.">'
    expect(readAsHtml(`${html}<p>Niš`).document).toMatchObject({
      title: 'Gradovi pobratimi',
      declaredLanguage: 'sr-Latn',
      asOf: '2016',
      notice: 'Primer.',
    })
    expect(readAsHtml('<h1>Twins</h1>').document).toMatchObject({
      title: 'Twins',
      declaredLanguage: null,
      asOf: null,
      notice: null,
    })
  })

  test('is its encoding, in a meta element or an XML declaration', () => {
    const page = (head: string) => encode(`${head}<p>Partnerské mestá: Niš`, 'windows-1250')
    for (const head of [
      '<meta charset=windows-1250>',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">',
      '<?xml version="1.0" encoding="windows-1250"?>',
    ]) {
      const { document, findings } = readAsHtml(page(head))
      expect(document.text).toContain('Partnerské mestá: Niš')
      expect(findings).toEqual([])
    }
  })

  test('is told in a finding where it shows no words of its own', () => {
    const { document, findings } = readAsHtml('<div id=app></div><script src=app.js></script>')
    expect(document.text).toBe('')
    expect(findings).toMatchObject([{ kind: 'unread', severity: 'warning' }])
  })
})
