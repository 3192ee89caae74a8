import { describe, expect, test } from 'vitest'
import { sourceOffset } from '../../model/document.ts'
import { encode } from '../../text/test-support/encode.ts'
import { readAs, readAsText, showBlocks } from '../test-support/read-words.ts'

const readCsv = (content: string | Uint8Array) => readAs(content, 'text/csv')
const blocksOf = (content: string) => showBlocks(readCsv(content).document)

describe('the sign that parts cells', () => {
  test.each([
    ['a semicolon, where figures have commas', 'City;Height\nNiš;194,5\nKošice;206,0\n'],
    ['a comma', 'City,Height\nNiš,"194,5"\nKošice,"206,0"\n'],
    ['a tab', 'City\tHeight\nNiš\t194,5\nKošice\t206,0\n'],
    ['a bar', 'City|Height\nNiš|194,5\nKošice|206,0'],
    ['the same with returns for line ends', 'City;Height\rNiš;194,5\rKošice;206,0\r'],
  ])('may be %s', (_, text) => {
    expect(blocksOf(text)).toEqual(['# 0h City | 1h Height', '| 0 Niš | 1 194,5', '| 0 Košice | 1 206,0'])
  })

  test('is found without a name that tells, where every line divides alike and tightly', () => {
    const table = 'city,country,since\nNiš,Serbia,2001\nBursa,Turkey,2000\n'
    expect(readAsText(table).document.mediaType).toBe('text/csv')
  })

  test.each([
    ['a list', 'Bordeaux, France, since 1947\nHannover, Germany, since 1947\nOporto, Portugal, since 1984\n'],
    ['prose', 'Niš, Užice, and Vranje have ties;\nothers, as is known, have none;\nmore, in time, will.\n'],
    ['a line', 'a,b,c'],
  ])('is none in %s', (_, text) => {
    expect(readAsText(text).document.mediaType).toBe('text/plain')
  })

  test('is none under the name of a table either, where the text is none', () => {
    expect(readCsv('Niš signed an agreement.\nIt was in 2001, in spring.\n').document.mediaType).toBe(
      'text/plain',
    )
  })
})

describe('the rows of a CSV', () => {
  test('keep quoted signs, line ends and quotes, and leave blank cells out', () => {
    expect(
      blocksOf('City;Agreement\n"Niš; Serbia";"on ""culture""\r\nand sport"\n;1999\nBursa;2000\n'),
    ).toEqual([
      '# 0h City | 1h Agreement',
      '| 0 Niš; Serbia | 1 on "culture"\nand sport',
      '| 1 1999',
      '| 0 Bursa | 1 2000',
    ])
  })

  test('have no head where none tells the columns', () => {
    expect(blocksOf('Niš;Serbia;2001\nBursa;Turkey;2000')).toEqual([
      '| 0 Niš | 1 Serbia | 2 2001',
      '| 0 Bursa | 1 Turkey | 2 2000',
    ])
  })

  test('stand below the titles and among the sentences of the sheet that they come from', () => {
    expect(
      blocksOf(
        'Partner cities;;\n;;\nCity;Country;Since\nNiš;Serbia;2001\n;;\nBursa;Turkey;2000\n;;\nThe city has two partners in the world.;;\n',
      ),
    ).toEqual([
      'h1 Partner cities',
      '# 0h City | 1h Country | 2h Since',
      '| 0 Niš | 1 Serbia | 2 2001',
      '| 0 Bursa | 1 Turkey | 2 2000',
      'p The city has two partners in the world.',
    ])
  })

  test('lead back to the decoded source, quotes and line ends counted', () => {
    const source = 'City;Agreement\r\n" Niš";"on ""culture"" and\r\nsport"\r\nBursa ;1999\r\n'
    const { document } = readCsv(source)
    for (const words of ['City', 'Niš', 'on "', 'culture', ' and', 'sport', 'Bursa', '1999']) {
      const at = sourceOffset(document, document.text.indexOf(words))
      expect(source.slice(at).startsWith(words.replace('"', '""')), words).toBe(true)
    }
  })

  test('may be parted by the sign that Excel tells on a line of its own', () => {
    const source = 'sep=,\r\nCity,Note\r\nNiš,a; b; c\r\n'
    const { document } = readCsv(source)
    expect(showBlocks(document)).toEqual(['| 0 City | 1 Note', '| 0 Niš | 1 a; b; c'])
    expect(source.slice(sourceOffset(document, document.text.indexOf('Niš')))).toMatch(/^Niš,a/)
  })

  test('may be in an old encoding', () => {
    const { document } = readCsv(encode('Grad;Država\nKošice;Slovačka\nČačak;Srbija\n', 'windows-1250'))
    expect(document.text).toContain('Čačak\tSrbija')
  })
})

describe('a table made to hurt', () => {
  test('by a quote that is never closed is refused', () => {
    expect(() => readCsv(`City;Year\nNiš;2001\n"${'Bursa;2000\n'.repeat(200_000)}`)).toThrow(
      expect.objectContaining({ code: 'table-broken' }),
    )
  })

  test('by columns without end is refused', () => {
    expect(() => readCsv(`a;b\n1;2\n3;4\n${';'.repeat(50_000)}`)).toThrow(
      expect.objectContaining({ code: 'table-broken' }),
    )
  })

  test('by its length is read up to a limit, and says so', () => {
    const { document, findings } = readCsv('Niš;Serbia;2001;x;y;z\n'.repeat(60_000))
    expect(document.blocks).toHaveLength(50_000)
    expect(findings).toMatchObject([{ kind: 'unread', message: expect.stringContaining('300000 cells') }])
  })
})
