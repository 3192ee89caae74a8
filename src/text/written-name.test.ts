import { expect, test } from 'vitest'
import { readWrittenName } from './written-name.ts'

const kinds = (text: string) => readWrittenName(text).faults.map(({ kind }) => kind)

test.each(['Niš', 'Ниш', 'Νίσυρος', 'Niš / Ниш', 'Bolzano – Bozen', '東大阪市', "L'Aquila", 'München (DE)'])(
  'finds nothing wrong with %s',
  (name) => {
    expect(readWrittenName(name)).toEqual({ name, faults: [] })
  },
)

test('tells the word whose letters come from two scripts that look alike', () => {
  const { name, faults } = readWrittenName('Град Koшице')
  expect(name).toBe('Град Koшице')
  expect(faults).toMatchObject([{ kind: 'mixed-scripts', message: expect.stringContaining('“Koшице”') }])
  expect(kinds('Αthens')).toEqual(['mixed-scripts'])
})

test('leaves out control characters and what turns the direction of writing, and says so', () => {
  expect(readWrittenName('Ni\u0000\u001b[31mš\u202e')).toMatchObject({
    name: 'Ni[31mš',
    faults: [{ kind: 'control-characters' }],
  })
  expect(readWrittenName('  Novi\t\n Sad ')).toEqual({ name: 'Novi Sad', faults: [] })
})

test('tells that a name is empty or too long, with its length and the limit', () => {
  expect(kinds('')).toEqual(['empty-name'])
  expect(kinds(' \u0000\n')).toEqual(['empty-name'])
  expect(readWrittenName('x'.repeat(10_000)).faults).toEqual([
    { kind: 'long-name', message: 'the name has 10000 characters, limit 200' },
  ])
})
