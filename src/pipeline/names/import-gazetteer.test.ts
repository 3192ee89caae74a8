import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PartyId } from '../../model/ids.ts'
import {
  geonamesRow,
  openSmallRegister,
  type Place,
  type SmallRegister,
} from '../test-support/small-gazetteer.ts'
import { importGazetteer } from './import-gazetteer.ts'

let register: SmallRegister
beforeEach(() => {
  register = openSmallRegister([
    { id: 1, name: 'Niš' },
    { id: 2, name: 'Leskovac' },
  ])
})
afterEach(() => register.remove())

function dump(name: string, lines: readonly string[]): string {
  const file = join(register.directory, '..', name)
  writeFileSync(file, lines.join('\n'))
  return file
}

const rows = (...places: readonly Place[]) => places.map(geonamesRow)
const into = () => ({ directory: register.directory })

async function nameOf(id: string) {
  return (await (await register.openStages()).gazetteer()).findParty(id as PartyId)?.name
}

test('adds places, and tells known ones anew', async () => {
  const file = dump('RS.txt', rows({ id: 2, name: 'Leskovac na Veternici' }, { id: 3, name: 'Vlasotince' }))
  const imported = await importGazetteer(file, into())
  expect(imported).toMatchObject({ places: 2, others: 0, refused: 0, refusals: [] })
  expect(await Promise.all(['pty_g1', 'pty_g2', 'pty_g3'].map(nameOf))).toEqual([
    'Niš',
    'Leskovac na Veternici',
    'Vlasotince',
  ])
})

test('stands instead of what there was, where that is asked for', async () => {
  const instead = { ...into(), instead: true }
  await importGazetteer(dump('RS.txt', rows({ id: 3, name: 'Vlasotince' })), instead)
  const { path } = await importGazetteer(
    dump('GR.txt', rows({ id: 4, name: 'Serres', country: 'GR' })),
    instead,
  )
  expect(await Promise.all(['pty_g1', 'pty_g3', 'pty_g4'].map(nameOf))).toEqual([
    undefined,
    undefined,
    'Serres',
  ])
  expect(readdirSync(join(path, '..'))).toEqual(['GR.txt'])
})

test('replaces what was imported from a file of the same name', async () => {
  await importGazetteer(dump('RS.txt', rows({ id: 3, name: 'Vlasotince' })), into())
  await importGazetteer(
    dump('RS.txt', rows({ id: 5, name: 'Surdulica' }, { id: 6, name: 'Atafu', country: 'TK' })),
    into(),
  )
  expect(await Promise.all(['pty_g3', 'pty_g5'].map(nameOf))).toEqual([undefined, 'Surdulica'])
})

test('refuses broken rows by their line and leaves out what is no place', async () => {
  const good = { id: 9, name: 'Vranje' }
  const file = dump('RS.txt', [
    ...rows(good),
    ...rows({ id: 10, name: 'Nowhere', lat: 'NaN' }, { id: 11, name: 'Beyond', lng: '181' }),
    ...rows(
      { id: 12, name: 'Blank', feature: '' },
      { id: 13, name: 'Blanker', featureClass: '', feature: '' },
    ),
    ...rows({ id: 14, name: 'Južna Morava', featureClass: 'H', feature: 'STM' }),
    ...rows({ id: 'x', name: 'Odd' }, { id: 15, name: ' ' }, { id: 16, name: 'Lost', country: 'YY' }),
    ...rows({ id: 17, name: 'Many', population: 'many' }, { ...good, name: 'Vranje again' }),
    'one\ttwo',
    '',
    `${rows({ id: 18, name: 'Pirot' })[0]}\r`,
  ])
  const { places, others, refused, refusals, path } = await importGazetteer(file, into())
  expect([places, others, refused]).toEqual([2, 1, 10])
  expect(refusals.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
    '2: its latitude “NaN” is no number from -90 to 90',
    '3: its longitude “181” is no number from -180 to 180',
    '4: its feature code is blank',
    '5: its feature class is blank',
    '7: its id “x” is no GeoNames id',
    '8: its name is blank',
    '9: its country “YY” is no code of a country',
    '10: its population “many” is no whole number',
    '11: its id 9 stands on line 1 already',
    '12: it has 2 columns, a GeoNames dump has 19',
  ])
  expect(
    readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.split('\t')[1] ?? ''),
  ).toEqual(['Vranje', 'Pirot', ''])
})

test('takes over a dump longer than one piece of the file, letters cut in two included', async () => {
  const many = Array.from({ length: 3000 }, (_, n) => ({
    id: n + 100,
    name: `Ćuprija ${'ћ'.repeat(n % 7)}${n}`,
  }))
  const shares: number[] = []
  const { places } = await importGazetteer(dump('RS.txt', rows(...many)), {
    ...into(),
    onProgress: (share) => shares.push(share),
  })
  expect(places).toBe(3000)
  expect(shares.length).toBeGreaterThan(2)
  expect(shares.at(-1)).toBe(1)
  expect(await nameOf('pty_g3099')).toBe('Ćuprija ћћћ2999')
})

test.each<[string, string | Buffer, string]>([
  ['a table of another kind', 'name,country\nNiš,RS', 'line 1: it has 1 column, a GeoNames dump has 19'],
  ['nothing', '', 'no row can be taken over (0 refused, 0 of other things than places)'],
  ['letters that are no UTF-8', Buffer.from('Ni\xb9\n', 'latin1'), 'the file is not UTF-8 text'],
  ['a line without end', 'x'.repeat(1 << 21), 'a line is longer than 1048576 characters'],
])('changes nothing where the file holds %s', async (_, contents, message) => {
  await importGazetteer(dump('RS.txt', rows({ id: 3, name: 'Vlasotince' })), into())
  const file = dump('RS.txt', [])
  writeFileSync(file, contents)
  await expect(importGazetteer(file, into())).rejects.toThrow(message)
  expect(await nameOf('pty_g3')).toBe('Vlasotince')
  expect(readdirSync(join(register.directory, 'gazetteer', 'beside'))).toEqual(['RS.txt'])
})

test('tells that there is no such file', async () => {
  await expect(importGazetteer(join(register.directory, 'no.txt'), into())).rejects.toThrow(
    'there is no such file',
  )
  expect(existsSync(register.directory)).toBe(false)
})
