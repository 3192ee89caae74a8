import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSmallRegister, type SmallRegister } from '../test-support/small-gazetteer.ts'
import { addParty, type PartyToAdd } from './add-party.ts'
import { answerName } from './answer-name.ts'

let register: SmallRegister
beforeEach(() => {
  register = openSmallRegister([{ id: 1, name: 'Niš' }])
})
afterEach(() => register.remove())

const add = (party: PartyToAdd, options: { readonly anyway?: boolean } = {}) =>
  addParty(party, { ...register, ...options })
const lug: PartyToAdd = { name: 'Lug', kind: 'city', country: 'RS' }
const file = () => join(register.directory, 'parties', 'office.csv')

test('a party that was added is resolved at once, by each of its names', async () => {
  const { party, path } = await add({
    ...lug,
    country: 'Serbia',
    container: 'Bela Palanka',
    lat: 43.2,
    lng: 22.3,
    population: 71,
    aliases: ['Луг', 'Lug, pri reci'],
    successor: 'pty_g1',
    to: '2010-12-31',
  })
  expect(path).toBe(file())
  expect(party).toMatchObject({
    id: 'pty_prs-lug',
    name: 'Lug',
    kind: 'city',
    country: 'RS',
    container: 'Bela Palanka',
    population: 71,
    successor: 'pty_g1',
  })
  const gazetteer = await (await register.openStages()).gazetteer()
  for (const name of ['Lug', 'Луг', 'Lug, pri reci'])
    expect(answerName({ name, country: 'RS' }, gazetteer).match?.known.id).toBe('pty_prs-lug')
})

test('parties are kept one a row, after what people wrote by hand and in their order of columns', async () => {
  mkdirSync(join(register.directory, 'parties'), { recursive: true })
  const columns =
    'name,key,kind,country,container,lat,lng,population,geonameId,region,aliases,successor,from,to'
  writeFileSync(file(), `${columns}\n"Gora, Donja",gora,city,RS,,,,,,,,,,`)
  await add(lug)
  await add({ name: 'Савет Европе "мали"', kind: 'organization', country: null })
  expect(readFileSync(file(), 'utf8').split('\n')).toEqual([
    columns,
    '"Gora, Donja",gora,city,RS,,,,,,,,,,',
    'Lug,rs-lug,city,RS,,,,,,,,,,',
    '"Савет Европе ""мали""",savet-evrope-mali,organization,,,,,,,,,,,',
    '',
  ])
})

test('names can be added to a place that is known', async () => {
  const { party } = await add({
    name: 'Niš',
    kind: 'city',
    country: 'RS',
    geonameId: 1,
    aliases: ['Medijana grad'],
  })
  expect(party.id).toBe('pty_g1')
  const gazetteer = await (await register.openStages()).gazetteer()
  expect(gazetteer.partiesNamed('Medijana grad').length).toBe(1)
})

test.each<[string, Partial<PartyToAdd>, string]>([
  ['a country that is none', { country: 'Ruritania' }, '“Ruritania” is no country'],
  ['an empty name', { name: ' ' }, 'the name is empty'],
  ['a name in letters of two scripts', { name: 'Kруг' }, 'letters of two scripts'],
  ['a name that is too long', { name: 'x'.repeat(201) }, 'the name has 201 characters, limit 200'],
  ['a bar in a name', { name: 'Lug|Gora' }, 'a bar parts names'],
  [
    'a successor that nobody knows',
    { successor: 'pty_g404' },
    'the successor pty_g404 is no party that is known',
  ],
  [
    'a name that is known',
    { name: 'Niš' },
    'is known as pty_g1 already, --geonames 1 adds names to it; --anyway',
  ],
])('refuses %s, and adds nothing', async (_, change, message) => {
  await expect(add({ ...lug, ...change })).rejects.toThrow(message)
  expect(() => readFileSync(file())).toThrow()
})

test('takes another of the same name where that is meant, with a key of its own', async () => {
  await add(lug)
  await expect(add(lug, { anyway: true })).rejects.toThrow(
    'Lug is known as pty_prs-lug already; tell another key',
  )
  await expect(add({ ...lug, key: 'lug-2' })).rejects.toThrow(
    'is known as pty_prs-lug already; --anyway adds another',
  )
  expect((await add({ ...lug, key: 'lug-2' }, { anyway: true })).party.id).toBe('pty_plug-2')
})

test('a file that lacks a column is told with its path and those it has', async () => {
  mkdirSync(join(register.directory, 'parties'), { recursive: true })
  writeFileSync(file(), 'name,kind\n')
  await expect(add(lug)).rejects.toThrow(/office\.csv.*no (such )?(column|kind)/)
})
