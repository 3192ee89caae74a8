import { expect, test } from 'vitest'
import { readCountry } from './read-country.ts'
import { openStages } from './stages.ts'

test.each([
  ['RS', 'RS'],
  ['gr', 'GR'],
  ['Serbia', 'RS'],
  [' Slovakia ', 'SK'],
  ['YUCS', 'YUCS'],
  ['TK', 'TK'],
  ['aq', 'AQ'],
  ['', null],
  ['Ruritania', null],
  ['QX', null],
])('%s is %s', async (words, code) => {
  expect(await readCountry(words, openStages())).toBe(code)
})
