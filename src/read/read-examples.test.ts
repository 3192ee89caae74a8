import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readAsHtml, readAsText, showBlocks } from './test-support/read-words.ts'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))
const read = (name: string) =>
  (name.endsWith('.html') ? readAsHtml : readAsText)(readFileSync(examples + name))

describe('each example', () => {
  test.each([
    ['nis.html', 'text/html', '2019', 'City of Niš'],
    ['kosice.html', 'text/html', '2016', 'City of Košice'],
    ['kosice-flattened.txt', 'text/plain', '2016', 'City of Košice'],
    ['serbian-greek-twins.txt', 'text/plain', '2018', 'travel blog'],
    ['security-agreements.txt', 'text/plain', '2020', 'National Security Council'],
  ])('%s says that it is one, whose facts it restates, and as of when', (name, mediaType, asOf, whose) => {
    const { document, findings } = read(name)
    expect(document).toMatchObject({ mediaType, asOf })
    expect(document.notice).toMatch(/^Example\. /)
    expect(document.notice).toContain(whose)
    expect(document.text).toMatch(/Example\./)
    expect(findings).toEqual([])
  })

  test('is listed with the columns that a list of sources has, and is there', () => {
    const [header, ...rows] = readFileSync(`${examples}sources.csv`, 'utf8').trim().split('\n')
    expect(header).toBe('location,publisher,country,language,authority,as_of')
    expect(rows).toHaveLength(4)
    for (const row of rows) expect(existsSync(examples + row.split(',')[0])).toBe(true)
  })
})

describe('their shapes', () => {
  test('are prose, a table, a list and a numbered list', () => {
    const kinds = (name: string) => read(name).document.blocks.map(({ kind }) => kind)
    expect(kinds('nis.html').filter((kind) => kind === 'paragraph')).toHaveLength(17)
    expect(kinds('kosice.html').filter((kind) => kind === 'row')).toHaveLength(24)
    expect(kinds('serbian-greek-twins.txt').filter((kind) => kind === 'item')).toHaveLength(9)
    expect(kinds('security-agreements.txt').filter((kind) => kind === 'item')).toHaveLength(15)
  })

  test('hold the country and city of a row above that reaches down', () => {
    const blocks = showBlocks(read('kosice.html').document)
    expect(blocks.filter((row) => row.startsWith('| 0 Hungary | 1 Miskolc |'))).toHaveLength(2)
  })
})
