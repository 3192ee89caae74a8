// What Lithuanian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../told.test-support.ts'

describe('Panevėžys’s page in Lithuanian', () => {
  const options = { language: 'lt', publisher: { name: 'Panevėžys', country: 'LT' } }
  test.each([
    [
      'lists partners with their state and year',
      'Miestai partneriai\n\nDaugpilis (Latvija), nuo 2001 m.\nLiublinas (Lenkija) – 1994 m.\nRostokas, Vokietija',
      [
        'Daugpilis (LV) · twinning · other 2001 · active',
        'Liublinas (PL) · twinning · other 1994 · active',
        'Rostokas (DE) · twinning · active',
      ],
    ],
    [
      'tells a cooperation agreement and its day',
      'Bendradarbiavimo sutartis su Liublino miestu (Lenkija) pasirašyta 1994 m. birželio 3 d.',
      ['Liublino (PL) · cooperation_agreement · signed 1994-06-03 · unknown'],
    ],
    [
      'tells a letter of intent and its day',
      '2011 m. gegužės 12 d. pasirašytas ketinimų protokolas su Kutaisio miestu Gruzijoje.',
      ['Kutaisio (GE) · letter_of_intent · signed 2011-05-12 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Bendradarbiavimas su Kaliningradu (Rusija) nutrauktas 2022 m.',
      ['Kaliningradu (RU) · unknown · ended 2022 · ended'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
