import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listSources } from './list-sources.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pobratim-list-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, text: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

describe('what was named', () => {
  test('a file is itself, a folder its pages by name, and no source comes twice', async () => {
    const page = write('b.html', 'x')
    write('a.txt', 'x')
    write('coat-of-arms.png', 'x')
    mkdirSync(join(folder, 'old.html'))
    const { requests, failures } = await listSources([page, folder])
    expect(requests.map(({ location }) => location)).toEqual([page, join(folder, 'a.txt')])
    expect(failures).toEqual([])
  })

  test('a list may name a file by its whole path, which is shown as it stands', async () => {
    const page = write('a.txt', 'x')
    const list = write('sources.csv', `location\n${page}\n`)
    const { requests } = await listSources([list])
    expect(requests.map(({ location, file }) => [location, file])).toEqual([[page, page]])
  })

  test('what is not there, and a folder without pages, are told; the rest is listed', async () => {
    mkdirSync(join(folder, 'empty'))
    const page = write('a.txt', 'x')
    const missing = join(folder, 'missing.html')
    const { requests, failures } = await listSources([missing, join(folder, 'empty'), page])
    expect(requests).toHaveLength(1)
    expect(failures.map(({ message }) => message)).toEqual([
      'there is no such file or folder',
      expect.stringContaining('the folder holds no page'),
    ])
  })

  test('an address is itself, and the same page however it is written', async () => {
    const list = write('list.csv', 'location\nhttps://niš.rs/twins\n')
    const { requests, failures } = await listSources([
      'HTTPS://NIŠ.rs:443/twins#cities',
      list,
      'https://niš.rs/other',
      'ftp://niš.rs/',
    ])
    expect(failures).toEqual([])
    expect(requests.map(({ location, file, identity }) => [location, file, identity])).toEqual([
      ['HTTPS://NIŠ.rs:443/twins#cities', null, 'https://xn--ni-mta.rs/twins'],
      ['https://niš.rs/other', null, 'https://xn--ni-mta.rs/other'],
      ['ftp://niš.rs/', null, 'ftp://xn--ni-mta.rs/'],
    ])
  })

  test('a table with a column of locations is a list, any other table is a source', async () => {
    const list = write('ours.csv', '"Publisher";" Location "\nNiš;a.html\n')
    const table = write('twins.csv', 'City,Country,Since\nKošice,Slovakia,2001\n')
    const { requests, failures } = await listSources([list, table])
    expect(requests.map(({ location }) => location)).toEqual([join(folder, 'a.html'), table])
    expect(failures).toEqual([])
  })

  test('the list of a folder tells of its pages, wherever their names stand; the others are taken too', async () => {
    for (const name of ['a.html', 'b.pdf', 'z.docx']) write(name, 'x')
    write('sources.csv', 'location,publisher\nz.docx,Niš\n')
    const { requests } = await listSources([folder])
    expect(requests.map(({ location, publisher }) => [basename(location), publisher?.name])).toEqual([
      ['z.docx', 'Niš'],
      ['a.html', undefined],
      ['b.pdf', undefined],
    ])
  })

  test('files that come with the program are the same sources on every machine', async () => {
    const examples = fileURLToPath(new URL('../../../examples/sources.csv', import.meta.url))
    const { requests } = await listSources([examples])
    expect(requests.map(({ location, identity }) => [location, identity])).toContainEqual([
      'examples/nis.html',
      'examples/nis.html',
    ])
  })

  test('what the options say stands for all that says nothing else', async () => {
    write('a.txt', 'x')
    write('b.txt', 'x')
    const list = write('sources.csv', 'location,publisher,country\na.txt,Niš,RS\nb.txt,,\n')
    const defaults = { publisher: { name: 'Košice', country: 'SK' }, language: 'en' }
    const { requests } = await listSources([list], defaults)
    expect(requests.map(({ publisher, language }) => [publisher?.name, language])).toEqual([
      ['Niš', 'en'],
      ['Košice', 'en'],
    ])
  })
})

describe('a list', () => {
  test('tells of each source what it knows; its paths are relative to it', async () => {
    const list = write(
      'sources.csv',
      '\ufeffLocation;Publisher;Country;Language;Title;Authority;As of;Notice\r\npage.html;Niš;Serbia;en;Our ties;party;2019-05;An example\r\n',
    )
    const { requests } = await listSources([list])
    expect(requests).toMatchObject([
      {
        location: join(folder, 'page.html'),
        file: join(folder, 'page.html'),
        publisher: { name: 'Niš', country: 'Serbia' },
        language: 'en',
        title: 'Our ties',
        authority: 'party',
        asOf: '2019-05',
        notice: 'An example',
      },
    ])
  })

  test('each row that cannot be used is told by its line; the others are listed', async () => {
    const list = write(
      'sources.csv',
      'location,authority,as_of,language\n,party,,\n"a\nb.txt",boss,,\nc.txt,,31/4/2001,\nd.txt,,,not a tag\ne.txt,,,\n',
    )
    const { requests, failures } = await listSources([list])
    expect(requests.map(({ location }) => location)).toEqual([join(folder, 'e.txt')])
    expect(failures).toEqual([
      { location: `${list} line 2`, message: 'no location' },
      { location: `${list} line 3`, message: expect.stringContaining('authority "boss" is none of party') },
      { location: `${list} line 5`, message: expect.stringContaining('as_of "31/4/2001" is no day') },
      { location: `${list} line 6`, message: expect.stringContaining('"not a tag" is no language tag') },
    ])
  })

  test.each([
    [
      'without the column location',
      'page,publisher\na.html,Niš\n',
      'no column "location" (it has: page, publisher)',
    ],
    ['that is empty', '', 'the list is empty'],
    ['that is not UTF-8', new Uint8Array([0x6c, 0xff, 0xfe]), 'not UTF-8'],
    ['with a quote that never ends', 'location\n"a.html\n', 'the list is no CSV table'],
  ])('%s is one clear message', async (_told, text, message) => {
    const { requests, failures } = await listSources([write('sources.csv', text)])
    expect(requests).toEqual([])
    expect(failures).toHaveLength(1)
    expect(failures[0]?.message).toContain(message)
  })
})
