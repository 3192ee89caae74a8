// What Latvian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../told.test-support.ts'

describe('Valmiera’s page in Latvian', () => {
  const options = { language: 'lv', publisher: { name: 'Valmiera', country: 'LV' } }
  test.each([
    [
      'lists partners with their state and year',
      'Sadraudzības pilsētas\n\nGīterslo (Vācija), kopš 1994. gada\nViljandi (Igaunija) – 1992\nSolna, Zviedrija',
      [
        'Gīterslo (DE) · twinning · other 1994 · active',
        'Viljandi (EE) · twinning · other 1992 · active',
        'Solna (SE) · twinning · active',
      ],
    ],
    [
      'tells a tie that has ended',
      'Sadarbība ar Pleskavu (Krievija) pārtraukta 2022. gadā.',
      ['Pleskavu (RU) · unknown · ended 2022 · ended'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
