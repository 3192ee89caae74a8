import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readSources } from './read-sources.ts'
import { openStages } from './stages.ts'

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
