import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { exportMatch } from '../../publish/exports/export-match.ts'
import { resolveNames } from './resolve-names.ts'

const folder = mkdtempSync(join(tmpdir(), 'pobratim-names-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function answers(csv: string) {
  const file = join(folder, 'names.csv')
  writeFileSync(file, csv)
  return Array.fromAsync(resolveNames(file))
}

test('one answer a row, in the order of the file, whether the country is a code, a name or no country', async () => {
  const told = await answers(
    'name,country,language\nVeroia,Greece,en\nKošice,SK,\nNiš,Ruritania,\n,,\nQwzrtplk,RS,\n',
  )
  expect(
    told.map(({ name, country, notes, match, line }) => [
      line,
      name,
      country,
      notes.map(({ kind }) => kind).join(),
      match?.known.country,
    ]),
  ).toEqual([
    [2, 'Veroia', 'GR', '', 'GR'],
    [3, 'Košice', 'SK', '', 'SK'],
    [4, 'Niš', null, 'unknown-country', 'RS'],
    [6, 'Qwzrtplk', 'RS', '', undefined],
  ])
}, 60_000)

test('a line tells the place that the party governs, and the other candidates', async () => {
  const [answer] = await answers('name,country\nKošice,SK\n')
  const line = JSON.parse(exportMatch(answer!))
  expect(line.match).toMatchObject({ name: 'Košice', kind: 'city', country: 'SK', geonameId: 724443 })
  expect(line.match.lat).toBeCloseTo(48.7, 1)
  expect(line.candidates[0]).toEqual(line.match)
}, 60_000)

test('what is wrong with a name is told, and nobody is taken for one that is empty, too long or in letters of two scripts', async () => {
  const told = await answers(`name,country\n,RS\n${'x'.repeat(10_000)},RS\nNi\u0000š,RS\nКoшице,SK\n`)
  expect(told.map(({ notes, match }) => [notes.map(({ kind }) => kind).join(), match?.known.name])).toEqual([
    ['empty-name', undefined],
    ['long-name', undefined],
    ['control-characters', 'Niš'],
    ['mixed-scripts', undefined],
  ])
}, 60_000)

test('names and countries may stand in columns called otherwise', async () => {
  const file = join(folder, 'partners.csv')
  writeFileSync(file, 'Twin town;State\nKošice;Slovakia\n')
  const named = { nameColumn: 'twin_town', countryColumn: 'state' }
  const [answer] = await Array.fromAsync(resolveNames(file, named))
  expect([answer?.country, answer?.match?.known.name]).toEqual(['SK', 'Košice'])
  await expect(Array.fromAsync(resolveNames(file, { ...named, countryColumn: 'land' }))).rejects.toThrow(
    'no column "land" (it has: twin_town, state)',
  )
}, 60_000)

test('as many candidates are told as are asked for', async () => {
  const file = join(folder, 'namesakes.csv')
  writeFileSync(file, 'name\nSpringfield\n')
  for (const candidates of [1, 12]) {
    const [answer] = await Array.fromAsync(resolveNames(file, { candidates }))
    expect(answer?.candidates.length).toBe(candidates)
  }
}, 60_000)

test('a row whose quotation mark is never closed, and letters that are no UTF-8, are told', async () => {
  await expect(answers('name\n"Niš\nKošice\n')).rejects.toThrow('no CSV table: Quote Not Closed')
  const file = join(folder, 'latin.csv')
  writeFileSync(file, Buffer.from('name\nNi\xb9\n', 'latin1'))
  await expect(Array.fromAsync(resolveNames(file))).rejects.toThrow('not UTF-8')
  await expect(answers(' \n')).rejects.toThrow('the list is empty')
})

test('a list without names is refused with its columns', async () => {
  await expect(answers('place\nNiš\n')).rejects.toThrow('no column "name" (it has: place)')
  await expect(Array.fromAsync(resolveNames(join(folder, 'none.csv')))).rejects.toThrow(
    'there is no such list',
  )
})
