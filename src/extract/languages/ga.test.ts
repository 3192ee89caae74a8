// What Irish pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Galway’s page in Irish', () => {
  const options = { language: 'ga', publisher: { name: 'Gaillimh', country: 'IE' } }
  test.each([
    [
      'lists twins with their state and year',
      'Cathracha cúplacha\n\n- Lorient (An Fhrainc), 1975\n- Milwaukee, Stáit Aontaithe (2001)',
      ['Lorient (FR) · twinning · other 1975 · active', 'Milwaukee (US) · twinning · other 2001 · active'],
    ],
    [
      'tells a signing',
      'Síníodh comhaontú nasctha idir Gaillimh agus Lorient i 1975.',
      ['Lorient · twinning · signed 1975 · unknown'],
    ],
    [
      'tells a tie since a year',
      'Tá Gaillimh nasctha le Lorient ó 1975.',
      ['Lorient · twinning · other 1975 · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
