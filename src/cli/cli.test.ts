import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGazetteer } from '../gazetteer/open-gazetteer.ts'
import { runHere as here } from './test-support/run-here.ts'

const folder = mkdtempSync(join(tmpdir(), 'pobratim-cli-'))

function page(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}

beforeAll(() => openGazetteer(), 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('how it is used', () => {
  test.each([
    'start',
    'read',
    'add',
    'resolve',
    'party',
    'gazetteer',
    'serve',
    'export',
    'findings',
    'rebuild',
    'questions',
    'decide',
    'undo',
    'work',
    'backup',
    'restore',
    'verify',
  ])('%s tells how it is used, every option of it', async (name) => {
    const { code, out, err } = await here(name, '--help')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`Usage: pobratim ${name} `)
    expect(out).toContain('Exit code')
  })

  test('without a command it lists them and fails as wrong use; asked for help it does not fail', async () => {
    const bare = await here()
    expect(bare.code).toBe(2)
    const asked = await here('--help')
    expect([asked.code, asked.out]).toEqual([0, bare.out])
    expect((await here('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test.each<[string[], string]>([
    [['frobnicate'], 'there is no command "frobnicate"'],
    [['constructor'], 'there is no command "constructor"'],
    [['read', '--bogus'], "unknown option '--bogus'"],
    [['read'], 'name at least one source'],
    [['add', 'a.txt', ''], 'name at least one source'],
    [['read', 'a.txt', '--language', 'English please'], '"English please" is no language tag'],
    [['read', 'a.txt', '--publisher', ', RS'], 'names nobody'],
    [['export'], 'tell the format: csv, '],
    [['export', '--format', 'xml'], '"xml" is no format'],
    [['findings', '--kind', 'gossip'], '"gossip" is no kind of finding'],
    [['serve', '--port', '99999'], '"99999" is no port'],
    [['resolve'], 'name one list of names'],
    [['resolve', 'n.csv', '--candidates', '0'], '--candidates "0" is no number from 1 to 50'],
    [['party'], 'tell what to add'],
    [['party', 'add', 'Lug'], 'tell the kind, --kind: city, municipality'],
    [['party', 'add', 'Lug', '--kind', 'planet'], '"planet" is no kind of party'],
    [['party', 'add', 'Lug', '--kind', 'city'], 'tell the country of a city'],
    [['party', 'add', 'Lug', '--kind', 'city', '--country', 'RS', '--lat', '91', '--lng', '0'], '--lat "91"'],
    [
      ['party', 'add', 'Lug', '--kind', 'city', '--country', 'RS', '--lat', '9'],
      'tell both, --lat and --lng',
    ],
    [['party', 'add', 'Lug', '--kind', 'city', '--country', 'RS', '--from', 'May'], '--from "May" is no day'],
    [
      ['party', 'add', 'Lug', '--kind', 'city', '--country', 'RS', '--key', 'a b'],
      '--key "a b" has more than',
    ],
    [['gazetteer', 'export'], 'name one dump'],
  ])('%j is wrong use: one clear line, where to read more, exit code 2', async (args, message) => {
    const { code, out, err } = await here(...args)
    expect([code, out]).toEqual([2, ''])
    const [line, hint, ...more] = err.trimEnd().split('\n')
    expect(line).toContain(message)
    expect(hint).toMatch(/^see: pobratim .*--help$/)
    expect(more).toEqual([])
  })
})

test('resolve prints one answer a row', async () => {
  const names = join(folder, page('names.csv', 'name,country,language\nVeroia,Greece,\nNobody’s Place,RS,\n'))
  const { code, out } = await here('resolve', names, '--json')
  expect(code).toBe(0)
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers.map(({ name, country, match }) => [name, country, match?.country])).toEqual([
    ['Veroia', 'GR', 'GR'],
    ['Nobody’s Place', 'RS', undefined],
  ])
})
