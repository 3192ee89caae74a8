import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Publisher } from '../../model/source.ts'
import { openStages } from '../stages.ts'
import { readSources } from './read-sources.ts'

const folder = mkdtempSync(join(tmpdir(), 'pobratim-read-'))

afterAll(() => rmSync(folder, { recursive: true }))

test('a file that takes too much to be parsed is one failed source; those before and after it are read', async () => {
  const pages: Readonly<Record<string, string>> = {
    'a.html':
      '<p>The City of Niš and the City of Košice signed an Agreement on Cooperation on 22 March 2001.',
    'b.html': '<table><tr><td>'.repeat(1_300_000),
    'c.html': `<p>The City of Niš and the City of Veliko Tarnovo are twins since 2005.${' '.repeat(200_000)}`,
  }
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text)
  const stages = openStages({
    reader: {
      html: { maxNodes: 1e9, maxDepth: 1e9 },
      limits: { milliseconds: 3000, memory: 4_000_000_000, heap: 3_000_000_000 },
    },
  })
  const defaults = { publisher: { name: 'Niš', country: 'RS' }, language: 'en' }
  const outcomes = await Array.fromAsync(readSources([folder], { stages, defaults }))
  expect(outcomes).toMatchObject([
    { kind: 'read', reading: { records: [{}] } },
    {
      kind: 'failed',
      failure: {
        location: join(folder, 'b.html'),
        message: 'takes longer to be read than it may, limit 3 s',
      },
    },
    { kind: 'read', reading: { records: [{}] } },
  ])
}, 60_000)

test('a page that says whose it is is believed, unless whoever asks says otherwise', async () => {
  const rows = 'Košice, Slovakia: Agreement on Cooperation, 22 March 2001\n'
  const own = mkdtempSync(join(folder, 'own-'))
  const pages: Readonly<Record<string, string>> = {
    'a.txt': `Title: Twins\nPublisher: Niš, Serbia\n\nPartner cities\n\n${rows}`,
    'b.html': `<meta name="pobratim:publisher" content="Niš, RS"><h1>Partner cities</h1><p>${rows}`,
    'c.html': `Title: Twins\nPublisher: Office of Twinning, Niš\n\nPartner cities\n\n${rows}`,
  }
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(own, name), text)
  const publishers = async (publisher: Publisher | null) => {
    const outcomes = readSources([own], { stages: openStages(), defaults: { publisher, language: 'en' } })
    return (await Array.fromAsync(outcomes)).map((one) =>
      one.kind === 'read' ? one.reading.source.publisher : one.failure.message,
    )
  }
  expect(await publishers(null)).toEqual([
    { name: 'Niš', country: 'RS' },
    { name: 'Niš', country: 'RS' },
    { name: 'Office of Twinning, Niš', country: null },
  ])
  const told = { name: 'Novi Sad', country: 'RS' }
  expect(await publishers(told)).toEqual([told, told, told])
})
