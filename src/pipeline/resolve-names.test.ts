import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { exportMatch } from '../publish/export-match.ts'
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
    told.map(({ name, country, unknownCountry, match }) => [
      name,
      country,
      unknownCountry,
      match?.known.country,
    ]),
  ).toEqual([
    ['Veroia', 'GR', null, 'GR'],
    ['Košice', 'SK', null, 'SK'],
    ['Niš', null, 'Ruritania', 'RS'],
    ['Qwzrtplk', 'RS', null, undefined],
  ])
}, 60_000)

test('a line tells the place that the party governs, and the other candidates', async () => {
  const [answer] = await answers('name,country\nKošice,SK\n')
  const line = JSON.parse(exportMatch(answer!))
  expect(line.match).toMatchObject({ name: 'Košice', kind: 'city', country: 'SK', geonameId: 724443 })
  expect(line.match.lat).toBeCloseTo(48.7, 1)
  expect(line.candidates[0]).toEqual(line.match)
}, 60_000)

test('a list without names is refused with its columns', async () => {
  await expect(answers('place\nNiš\n')).rejects.toThrow('no column "name" (it has: place)')
  await expect(Array.fromAsync(resolveNames(join(folder, 'none.csv')))).rejects.toThrow(
    'there is no such list',
  )
})
