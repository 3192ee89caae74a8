import { describe, expect, test } from 'vitest'
import { sourceOffset } from '../../model/document.ts'
import { readAs, readAsText, showBlocks } from '../test-support/read-words.ts'

const readMarkdown = (content: string) => readAs(content, 'text/markdown')

describe('Markdown', () => {
  test.each([
    ['a heading and a link', '# Twins\nWith [Niš](https://nis.rs).'],
    ['a heading and bold words', '## Twins\n- **Niš**, Serbia'],
  ])('is known by %s', (_, text) => {
    expect(readAsText(text).document.mediaType).toBe('text/markdown')
  })

  test('is not known by one of its signs alone, which other texts have too', () => {
    for (const text of ['# Twins\nNiš', 'Niš ** Bursa ** Raahe', 'see [1] (page 2)']) {
      expect(readAsText(text).document.mediaType, text).toBe('text/plain')
    }
  })

  test.each([
    [
      'links by their label',
      'With [Niš](https://nis.rs "The city") and [Bursa][b].\n\n[b]: https://b.tr',
      'With Niš and Bursa.\n\n',
    ],
    [
      'emphasis and code by their words',
      '**Niš**, *Bursa*, __Raahe__, _Verona_, ~~Ruse~~, `Umeå`',
      'Niš, Bursa, Raahe, Verona, Ruse, Umeå',
    ],
    [
      'signs inside words and figures as they are',
      'snake_case_name, 3 * 4 * 5, a*b',
      'snake_case_name, 3 * 4 * 5, a*b',
    ],
    ['no pictures, elements or comments', '![Map](map.png)Niš<!-- x --> <b>2001</b>', 'Niš 2001'],
    ['a break as a line’s end', 'Niš<br>Serbia', 'Niš\nSerbia'],
    ['escaped signs as themselves', 'Niš \\*2001\\* \\[a\\] \\|', 'Niš *2001* [a] |'],
    [
      'an escaped bar within a table’s cell as a slash, which parts no cells',
      '| Town | Since |\n| --- | --- |\n| Cluj \\| Kolozsvár | 1997 |',
      '| Town | Since |\n| --- | --- |\n| Cluj / Kolozsvár | 1997 |',
    ],
    [
      'footnotes, and not what calls them',
      'Niš[^1] 2001.\n\n[^1]: Renewed in 2010.',
      'Niš 2001.\n\n Renewed in 2010.',
    ],
    ['quotations without their sign', '> Niš\n> Bursa', 'Niš\nBursa'],
  ])('has %s', (_, source, text) => {
    expect(readMarkdown(`# x\n${source}`).document.text).toBe(`# x\n${text}`)
  })

  test('has headings, lists and tables', () => {
    const source =
      '---\ntitle: "Twins of Veroia"\nlang: en\n---\n# Twins\n\n1. [Niš](a.md)\n2. **Bursa**\n\n| City | Since |\n|------|------:|\n| [Raahe](r.md) | 1987 |\n| Verona | *1992* |\n'
    const { document } = readMarkdown(source)
    expect(document).toMatchObject({ title: 'Twins of Veroia', declaredLanguage: 'en' })
    expect(showBlocks(document)).toEqual([
      'h1 Twins',
      '1. Niš',
      '2. Bursa',
      '# 0h City | 1h Since',
      '| 0 Raahe | 1 1987',
      '| 0 Verona | 1 1992',
    ])
    for (const words of ['Niš', 'Bursa', 'Raahe', 'Verona', '1992']) {
      expect(source.slice(sourceOffset(document, document.text.indexOf(words)))).toMatch(
        new RegExp(`^${words}`),
      )
    }
  })
})
