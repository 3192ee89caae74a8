import { expect, test } from 'vitest'
import { openStages } from '../stages.ts'
import { readCountry } from './read-country.ts'

const stages = openStages()

test.each([
  ['RS', 'RS'],
  ['gr', 'GR'],
  ['Serbia', 'RS'],
  [' Slovakia ', 'SK'],
  ['Србија', 'RS'],
  ['Deutschland', 'DE'],
  ['Grčka', 'GR'],
  ['Ελλάδα', 'GR'],
  ['中国', 'CN'],
  ['Jugoslavija', 'YUCS'],
  ['YUCS', 'YUCS'],
  ['TK', 'TK'],
  ['aq', 'AQ'],
  ['', null],
  ['Ruritania', null],
  ['QX', null],
  ['Niš', null],
  ['x'.repeat(10_000), null],
])('%s is %s', async (words, code) => {
  expect(await readCountry(words, stages)).toBe(code)
})
