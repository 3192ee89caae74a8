// What Lithuanian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

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
    [
      'lists the areas after their label, of a twinning',
      '<h2>Miestai partneriai</h2><table><tr><th>Miestas</th><th>Šalis</th><th>Sutarties pasirašymo data</th></tr><tr><td>Daugpilis</td><td>Latvija</td><td>2001-05-12</td></tr><tr><td>Liublinas</td><td>Lenkija</td><td>1994</td></tr></table>',
      [
        'Daugpilis (LV) · twinning · signed 2001-05-12 · active',
        'Liublinas (PL) · twinning · signed 1994 · active',
      ],
    ],
    [
      'lists partners under their states',
      'Miestai partneriai\n\nLenkija\nLiublinas\nVokietija\nRostokas',
      ['Liublinas (PL) · twinning · active', 'Rostokas (DE) · twinning · active'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Miestas norėtų užmegzti bendradarbiavimą su Graco miestu Austrijoje.',
      [],
    ],
    [
      'tells a renewal',
      'Bendradarbiavimo susitarimas su Ramla (Izraelis) atnaujintas 2016 m.',
      ['Ramla (IL) · cooperation_agreement · renewed 2016 · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
