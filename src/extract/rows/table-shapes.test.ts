// Tables as town halls lay them: on their side, with cards in their cells, with columns that tell of the town alone.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

const kassel = { publisher: { name: 'Kassel', country: 'DE' }, language: 'de' }
const oviedo = { publisher: { name: 'Oviedo', country: 'ES' }, language: 'es' }

describe('a table', () => {
  test.each([
    [
      'on its side has a body in each column',
      '<h1>Partnerstädte</h1><table><tr><td>Stadt</td><td>Mulhouse</td><td>Västerås</td></tr><tr><td>Land</td><td>Frankreich</td><td>Schweden</td></tr><tr><td>Partnerschaft seit</td><td>1965</td><td>1972</td></tr></table>',
      kassel,
      ['Mulhouse (FR) · twinning · other 1965 · active', 'Västerås (SE) · twinning · other 1972 · active'],
    ],
    [
      'on its side in Spanish',
      '<h1>Ciudades hermanas</h1><table><tr><td>Ciudad</td><td>Bochum</td><td>Torrevieja</td></tr><tr><td>País</td><td>Alemania</td><td>España</td></tr><tr><td>Fecha de firma</td><td>14/02/1994</td><td>23/05/1996</td></tr></table>',
      oviedo,
      [
        'Bochum (DE) · twinning · signed 1994-02-14 · active',
        'Torrevieja (ES) · twinning · signed 1996-05-23 · active',
      ],
    ],
    [
      'of cards in its cells',
      '<h1>Städtepartnerschaften</h1><table><tr><td>Mulhouse<br>Frankreich<br>seit 1965</td><td>Västerås<br>Schweden<br>seit 1972</td></tr></table>',
      kassel,
      ['Mulhouse (FR) · twinning · other 1965 · active', 'Västerås (SE) · twinning · other 1972 · active'],
    ],
    [
      'with a state over each column has a partner in each cell',
      '<h1>Partnerstädte</h1><table><tr><td>Frankreich</td><td>Schweden</td></tr><tr><td>Mulhouse</td><td>Västerås</td></tr><tr><td>Arles</td><td></td></tr></table>',
      kassel,
      [
        'Mulhouse (FR) · twinning · active',
        'Västerås (SE) · twinning · active',
        'Arles (FR) · twinning · active',
      ],
    ],
    [
      'with a state over each column has a pair in each row of a third party’s page',
      '<h1>Vennskapskommuner</h1><table><tr><td>ISLAND</td><td>NORGE</td></tr><tr><td>Akureyri</td><td>Ålesund</td></tr><tr><td>Árborg</td><td>Arendal</td></tr></table>',
      { publisher: null, language: 'nb' },
      ['Akureyri (IS) + Ålesund (NO) · twinning · active', 'Árborg (IS) + Arendal (NO) · twinning · active'],
    ],
    [
      'with an inhabitant count that looks like a year',
      '<h1>Partnerstädte</h1><table><tr><th>Stadt</th><th>Land</th><th>Einwohner</th><th>seit</th></tr><tr><td>Mulhouse</td><td>Frankreich</td><td>110.000</td><td>1965</td></tr><tr><td>Thun</td><td>Schweiz</td><td>1850</td><td>1972</td></tr></table>',
      kassel,
      ['Mulhouse (FR) · twinning · other 1965 · active', 'Thun (CH) · twinning · other 1972 · active'],
    ],
    [
      'is no table where terms have their states below them',
      '<h1>Partnerstädte</h1><dl><dt>Mulhouse</dt><dd>Frankreich, seit 1965</dd><dt>Västerås</dt><dd>Schweden, seit 1972</dd></dl>',
      kassel,
      ['Mulhouse (FR) · twinning · other 1965 · active', 'Västerås (SE) · twinning · other 1972 · active'],
    ],
  ])('%s', async (_, words, options, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
