// Cards that stand on a page before any tie is told.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'de',
    ['Emmendingen', 'DE'],
    'Newark-on-Trent\nLand: Großbritannien\nEinwohner: 27.700\nPartnerschaft seit: 1984\n\nSandomierz\nLand: Polen\nPartnerschaft seit: 1997',
    [
      'Newark-on-Trent (GB) · twinning · other 1984 · active',
      'Sandomierz (PL) · twinning · other 1997 · active',
    ],
  ],
  [
    'fr',
    ['Redon', 'FR'],
    'Andover\nPays : Royaume-Uni\nJumelage : 1990\n\nPunta Umbría\nPays : Espagne\nJumelage : 1992',
    ['Andover (GB) · twinning · other 1990 · active', 'Punta Umbría (ES) · twinning · other 1992 · active'],
  ],
  ['en', ['Niš', 'RS'], 'Andover\nCountry: United Kingdom\nPopulation: 52,000\nFamous for: watercress', []],
])
