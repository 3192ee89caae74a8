// What Latvian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

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
    [
      'lists the areas after their label, of a twinning',
      '<h2>Sadraudzības pilsētas</h2><table><tr><th>Pilsēta</th><th>Valsts</th><th>Līguma parakstīšanas datums</th></tr><tr><td>Gīterslo</td><td>Vācija</td><td>12.05.1994.</td></tr><tr><td>Viljandi</td><td>Igaunija</td><td>1992</td></tr></table>',
      [
        'Gīterslo (DE) · twinning · signed 1994-05-12 · active',
        'Viljandi (EE) · twinning · signed 1992 · active',
      ],
    ],
    [
      'lists partners under their states',
      'Sadraudzības pilsētas\n\nIgaunija\nViljandi\nZviedrija\nSolna',
      ['Viljandi (EE) · twinning · active', 'Solna (SE) · twinning · active'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Pašvaldība vēlas nodibināt sadarbību ar pilsētu Grāca Austrijā.',
      [],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
