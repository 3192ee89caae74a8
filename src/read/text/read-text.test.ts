import { describe, expect, test } from 'vitest'
import { sourceOffset } from '../../model/document.ts'
import { encode } from '../../text/test-support/encode.ts'
import { readAsText, showBlocks } from '../test-support/read-words.ts'

const blocksOf = (text: string) => showBlocks(readAsText(text).document)

describe('the text of a plain file', () => {
  test('is the file as it stands, but for its mark and its line ends', () => {
    const { document } = readAsText('\ufeffNiš\u00a0 is \r\n\r\n  twinned\rwith…\n')
    expect(document.text).toBe('Niš\u00a0 is \n\n  twinned\nwith…\n')
  })

  test('leads back to the decoded source from behind every line end', () => {
    const source = 'Wuppertal\r\nRaahe\n\r\nMobile\rVerona'
    const { document } = readAsText(source)
    for (const name of ['Wuppertal', 'Raahe', 'Mobile', 'Verona']) {
      const offset = sourceOffset(document, document.text.indexOf(name))
      expect(source.slice(offset, offset + name.length)).toBe(name)
    }
  })

  test('is decoded whatever its encoding', () => {
    for (const encoding of ['windows-1251', 'utf-8']) {
      const bytes = encode('Ниш и Кошице потписали су споразум', encoding)
      expect(readAsText(bytes).document.text).toBe('Ниш и Кошице потписали су споразум')
    }
    expect(readAsText(encode('\ufeffНиш', 'utf-16le')).document.text).toBe('Ниш')
  })

  test('tells in a finding that its encoding was guessed, or that letters were lost', () => {
    const guessed = readAsText(encode('Mesto Košice podpísalo zmluvu', 'windows-1250'))
    expect(guessed.findings).toMatchObject([
      { kind: 'unread', severity: 'note', message: expect.stringContaining('windows-1250') },
    ])
    const lost = readAsText(new Uint8Array([0x4e, 0x69, 0xff, 0x81]))
    expect(lost.findings).toMatchObject([{ kind: 'unread', severity: 'warning', start: 2, end: 3 }])
    expect(readAsText('Niš').findings).toEqual([])
  })

  test('tells in a finding that its letters were spoilt on their way', () => {
    const { findings } = readAsText('Grad NiÅ¡ i grad KoÅ¡ice')
    expect(findings).toMatchObject([{ kind: 'unread', severity: 'warning', start: 5, end: 9 }])
    expect(readAsText('Århus, Ångermanland, Ño, Åland').findings).toEqual([])
  })

  test('is none where a million signs stand without a gap', () => {
    expect(() => readAsText(`Niš ${'x'.repeat(1_200_000)}`)).toThrow(
      expect.objectContaining({ code: 'document-no-words' }),
    )
    expect(readAsText('Niš '.repeat(400_000)).document.blocks).toHaveLength(1)
  })
})

describe('the blocks of a plain file', () => {
  test('are one a line where lines stand for themselves', () => {
    expect(blocksOf('Germany Wuppertal 22/5/1980\n\n\n  Finland Raahe 28/6/1987  \n')).toEqual([
      'p Germany Wuppertal 22/5/1980',
      'p Finland Raahe 28/6/1987',
    ])
  })

  test('join the lines of a paragraph that was wrapped', () => {
    const wrapped = [
      'The City Assembly of Niš decides whether the city enters into a tie with',
      'a town abroad. Before that can be signed, the Government of the Republic',
      'has to give its consent, which may take some months.',
    ].join('\n')
    expect(blocksOf(`${wrapped}\n\nWuppertal`)).toEqual([`p ${wrapped}`, 'p Wuppertal'])
  })

  test('leave the lines of a list apart, even of one length', () => {
    const list = [
      'Bordeaux, France, twinned with the city since October 1947',
      'Hannover, Germany, twinned with the city since August 1947',
    ]
    expect(blocksOf(list.join('\n'))).toEqual(list.map((line) => `p ${line}`))
  })

  test('know headings however they are marked', () => {
    expect(
      blocksOf(
        '# Twin towns #\n== Europe ==\nAsia\n----\nAfrica\n====\nOceania[edit]\nAmerika [Bearbeiten | Quelltext bearbeiten]\n#1 is no heading',
      ),
    ).toEqual([
      'h1 Twin towns',
      'h2 Europe',
      'h2 Asia',
      'h1 Africa',
      'h2 Oceania',
      'h2 Amerika',
      'p #1 is no heading',
    ])
  })

  test('know the entries of lists, without their bullets, and how deep they stand', () => {
    expect(
      blocksOf('- Wuppertal\n  since 1980\n  * renewed\n- Raahe\n• Mobile\n– Verona\n-5 degrees'),
    ).toEqual(['* Wuppertal\n  since 1980', '  * renewed', '* Raahe', '* Mobile', '* Verona', 'p -5 degrees'])
  })

  test('take a number for an ordinal only where its neighbours go on counting', () => {
    expect(blocksOf('1. NATO 2011\n2. European Union 2011\n\n3) Bulgaria 2011')).toEqual([
      '1. NATO 2011',
      '2. European Union 2011',
      '3. Bulgaria 2011',
    ])
    expect(blocksOf('1. 5. 2004\n2. 6. 2005')).toEqual(['p 1. 5. 2004', 'p 2. 6. 2005'])
    expect(blocksOf('22. May 1980 was the day of signing.')).toEqual([
      'p 22. May 1980 was the day of signing.',
    ])
  })

  test('begin a new list where the count begins again', () => {
    const { blocks } = readAsText('1. a\n2. b\n\n1. c\n2. d').document
    expect(blocks.map((block) => block.kind === 'item' && block.list)).toEqual([0, 0, 1, 1])
  })
})

describe('the tables of a plain file', () => {
  test('are parted by tabs, an empty cell keeping its column', () => {
    expect(blocksOf('Country\tCity\tYear\nSerbia\tNiš\t2001\n\tBelgrade\t2010\nPoland\t\t2009')).toEqual([
      '# 0h Country | 1h City | 2h Year',
      '| 0 Serbia | 1 Niš | 2 2001',
      '| 1 Belgrade | 2 2010',
      '| 0 Poland | 1 | 2 2009',
    ])
  })

  test('are parted by bars, the ruled line telling the header', () => {
    expect(blocksOf('| City | Country |\n|------|:-------:|\n| Niš | Serbia |\n| Bursa | |')).toEqual([
      '# 0h City | 1h Country',
      '| 0 Niš | 1 Serbia',
      '| 0 Bursa | 1',
    ])
    expect(blocksOf('Home | About | Contact')).toEqual(['p Home | About | Contact'])
  })

  test('are parted by columns of spaces where three lines keep them', () => {
    const table = [
      'Wuppertal   Germany   1980',
      'Raahe       Finland   1987',
      'Verona                1992',
      'not a row of it  at all',
    ]
    expect(blocksOf(table.join('\n'))).toEqual([
      '| 0 Wuppertal | 1 Germany | 2 1980',
      '| 0 Raahe | 1 Finland | 2 1987',
      '| 0 Verona | 2 1992',
      'p not a row of it  at all',
    ])
    expect(blocksOf('Two  spaces\nafter a  point.')).toEqual(['p Two  spaces', 'p after a  point.'])
  })
})

describe('what a plain file says of itself', () => {
  test('are known keys at its very top, which are no blocks', () => {
    const { document } = readAsText('Title: Twins (example)\nAs of: 2016\nNotice: Example.\n\nNiš 2001')
    expect(document).toMatchObject({ title: 'Twins (example)', asOf: '2016', notice: 'Example.' })
    expect(showBlocks(document)).toEqual(['p Niš 2001'])
    expect(document.text.startsWith('Title: Twins')).toBe(true)
  })

  test('are not single keys, unknown keys, or keys further down', () => {
    for (const text of [
      'Notice: closed today\n\nNiš',
      'Title: a\nMayor: b\n\nNiš',
      'Niš\n\nTitle: a\nAs of: 2016\n',
    ]) {
      expect(readAsText(text).document).toMatchObject({ asOf: null, notice: null })
    }
  })

  test('has the first heading for its title, or a first line that is no sentence', () => {
    expect(readAsText('Home\n# Twin towns\n').document.title).toBe('Twin towns')
    expect(readAsText('Skip to content\nHome » Cooperation\nTwin cities of Košice\n').document.title).toBe(
      'Twin cities of Košice',
    )
    expect(readAsText('Niš signed an agreement in 2001.\n').document.title).toBeNull()
  })
})
