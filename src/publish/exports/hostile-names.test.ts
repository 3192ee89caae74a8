import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { hostileNames } from '../test-support/hostile-names.ts'
import { hostileRegister } from '../test-support/hostile-register.ts'
import { bytesOf, textOf } from '../test-support/select-from.ts'
import { exportFormats } from './export-formats.ts'

test('there are a hundred of them, each other than the rest', () => {
  expect(new Set(hostileNames).size).toBe(100)
})

const texts = exportFormats.filter(({ file }) => !file.endsWith('.parquet'))

describe.each(texts)('$file', (format) => {
  test('is UTF-8 without controls, and no mark in it turns the direction of writing', async () => {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(format, hostileRegister))
    expect(text.match(/[[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]--[\t\r\n]]/v)).toBeNull()
  })
})

/** Names of everything that the XML is made of; an entity or an instruction of somebody else would be an error. */
function tagsIn(xml: string): ReadonlySet<string> {
  const tags = new Set<string>()
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', ({ name }) => tags.add(name))
  const refuse = (kind: string) => (told: unknown) => {
    throw new Error(`${kind}: ${String(told)}`)
  }
  parser.on('error', refuse('error'))
  parser.on('doctype', refuse('doctype'))
  parser.on('cdata', refuse('cdata'))
  parser.on('comment', refuse('comment'))
  parser.on('processinginstruction', refuse('instruction'))
  parser.write(xml).close()
  return tags
}

test.each([
  ['graphml', ['graphml', 'key', 'graph', 'node', 'edge', 'data']],
  [
    'gexf',
    [
      'gexf',
      'meta',
      'creator',
      'description',
      'graph',
      'attributes',
      'attribute',
      'nodes',
      'node',
      'attvalues',
      'attvalue',
      'edges',
      'edge',
    ],
  ],
  ['atom', ['feed', 'id', 'title', 'updated', 'link', 'author', 'name', 'entry', 'category', 'summary']],
] as const)('a strict reader of XML finds in %s no tag that is not ours', async (name, tags) => {
  const format = exportFormats.find((one) => one.name === name)
  expect([...tagsIn(await textOf(format!, hostileRegister))].sort()).toEqual([...tags].sort())
})

test.each(['csv', 'csv-parties', 'csv-claims'])('no cell of %s begins as a formula does', async (name) => {
  const format = exportFormats.find((one) => one.name === name)
  const text = await textOf(format!, hostileRegister)
  const cells = text.match(/(?<=^|,)("(?:[^"]|"")*"|[^,"\r\n]*)/gm) ?? []
  const words = cells.map((cell) => cell.replace(/^"|"$/g, ''))
  const formulas = words.filter(
    (cell) => /^[\s\p{Cf}]*[=+\-@|%＝＋－＠]/u.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell),
  )
  expect(formulas).toEqual([])
  expect(words.length).toBeGreaterThan(1_000)
})
