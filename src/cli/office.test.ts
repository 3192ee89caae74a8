// What an office adds to the names of the world, from the commands that add it to those that know it then.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { geonamesRow } from '../pipeline/test-support/small-gazetteer.ts'
import { runHere } from './test-support/run-here.ts'

const folder = mkdtempSync(join(tmpdir(), 'pobratim-office-'))
const data = join(folder, 'data')
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

test('a dump is imported, a party added, and both are resolved at once', async () => {
  const good = geonamesRow({ id: 787657, name: 'Niš', feature: 'PPLA' })
  const dump = write('small.txt', `${good}\n${geonamesRow({ id: 5, name: 'Nowhere', lat: 'NaN' })}\n`)
  const imported = await runHere('gazetteer', 'import', dump, '--instead', '--data', data)
  expect(imported).toEqual({
    code: 1,
    out: `${dump}: 1 place taken over, 0 of other things left out, 1 refused\n`,
    err: `pobratim: ${dump}, line 2: refused, its latitude “NaN” is no number from -90 to 90\n`,
  })
  const added = await runHere(
    ...['party', 'add', 'Gornji Lug', '--kind', 'municipality', '--country', 'Serbia'],
    ...['--container', 'Bela Palanka', '--aliases', 'Горњи Луг', '--data', data, '--json'],
  )
  expect([added.code, JSON.parse(added.out)]).toEqual([
    0,
    {
      id: 'pty_prs-gornji-lug',
      name: 'Gornji Lug',
      kind: 'municipality',
      country: 'RS',
      container: 'Bela Palanka',
      path: join(data, 'parties', 'office.csv'),
    },
  ])
  const names = write('names.csv', 'name,country\nГорњи Луг,RS\nQwzrtplk,RS\nNiš,RS\n')
  const { out } = await runHere('resolve', names, '--data', data, '--json')
  const matches = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).match?.id)
  expect(matches).toEqual(['pty_prs-gornji-lug', undefined, 'pty_g787657'])
}, 120_000)

test('resolve tells the runners-up, and once what is wrong with many names', async () => {
  const names = write('twins.csv', 'town;land\nNiš;Ruritania\nNiš;Ruritania\n;RS\nNiš;RS\n')
  const { code, out, err } = await runHere(
    ...['resolve', names, '--column', 'town', '--country', 'land', '--candidates', '2', '--data', data],
  )
  expect(code).toBe(0)
  const lines = out.trimEnd().split('\n')
  expect(lines.filter((line) => !line.startsWith('  or '))).toEqual([
    expect.stringMatching(/^Niš: Niš, RS · city · pty_g787657 · \d\.\d\d/),
    expect.stringMatching(/^Niš: Niš/),
    '(no name) (RS): nobody',
    expect.stringMatching(/^Niš \(RS\): Niš/),
  ])
  expect(err.trimEnd().split('\n')).toEqual([
    `pobratim: ${names}: line 2 and 1 more: “Ruritania” is no country; the name was looked for everywhere`,
    `pobratim: ${names}: line 4: the name is empty`,
  ])
}, 120_000)

test('a dump that cannot be read and a party that cannot be added fail in one line', async () => {
  const missing = await runHere('gazetteer', 'import', join(folder, 'no.txt'), '--data', data)
  expect(missing).toEqual({
    code: 1,
    out: '',
    err: `pobratim: ${join(folder, 'no.txt')}: there is no such file\n`,
  })
  const known = await runHere('party', 'add', 'Niš', '--kind', 'city', '--country', 'RS', '--data', data)
  expect(known).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('is known as pty_g787657 already'),
  })
}, 120_000)
