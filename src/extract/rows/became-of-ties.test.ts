// What became of a tie that a row told: it rests, it ended, it was renewed, or it is only being talked about.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'en',
    ['Bristol', 'GB'],
    'Twin towns\n\nBordeaux, France\nKaluga, Russia\nThe twinning with Kaluga has been suspended since March 2022.\nPorto, Portugal',
    [
      'Bordeaux (FR) · twinning · active',
      'Kaluga (RU) · twinning · other 2022-03 · suspended',
      'Porto (PT) · twinning · active',
    ],
  ],
  [
    'de',
    ['Jena', 'DE'],
    'Partnerstädte\n\nLugoj, Rumänien (seit 1983)\nWladimir, Russland (seit 2008)\nDie Partnerschaft mit Wladimir ruht seit 2022.',
    [
      'Lugoj (RO) · twinning · other 1983 · active',
      'Wladimir (RU) · twinning · other 2008, other 2022 · suspended',
    ],
  ],
  [
    'fr',
    ['Nantes', 'FR'],
    'La ville est jumelée avec Jena depuis 1990. Le jumelage avec Jena a été suspendu en 2022.',
    ['Jena · twinning · other 1990, other 2022 · suspended'],
  ],
  [
    'pl',
    ['Gdynia', 'PL'],
    'Miasta partnerskie\n\nKaliningrad (Rosja)\nKarlskrona (Szwecja)\n\nWspółpraca z Kaliningradem została zawieszona w 2022 roku.',
    ['Kaliningrad (RU) · twinning · other 2022 · suspended', 'Karlskrona (SE) · twinning · active'],
  ],
  [
    'en',
    ['Bristol', 'GB'],
    'Twin towns\n\n- Bordeaux, France\n- Volgograd\nThe twinning has been suspended since 2022.',
    ['Bordeaux (FR) · twinning · active', 'Volgograd · twinning · other 2022 · suspended'],
  ],
  [
    'en',
    ['Bristol', 'GB'],
    'Twin towns\n\nBordeaux, France\n\nKaluga, Russia\n\nThe twinning is currently suspended.\n\nPorto, Portugal\n\nSuspended twinnings\n\nMinsk, Belarus',
    [
      'Bordeaux (FR) · twinning · active',
      'Kaluga (RU) · twinning · suspended',
      'Porto (PT) · twinning · active',
      'Minsk (BY) · twinning · suspended',
    ],
  ],
  [
    'en',
    ['Oslo', 'NO'],
    'Cooperation agreements\n\nShanghai, China\nRiga, Latvia\n\nOslo was formerly twinned with Riga.',
    [
      'Shanghai (CN) · cooperation_agreement · active',
      'Riga (LV) · cooperation_agreement · active',
      'Riga · twinning · ended',
    ],
  ],
  [
    'sv',
    ['Lund', 'SE'],
    'Vänorter\n\nBorgå, Finland\n\nBorgå och Lund ingick ett vänortsavtal 1974. Avtalet förnyades 2004.',
    ['Borgå (FI) · twinning · signed 1974, renewed 2004 · active'],
  ],
  [
    'sl',
    ['Maribor', 'SI'],
    'Potekajo pogovori o pobratenju z mestom Gradec.',
    ['Gradec · twinning · planned'],
  ],
  [
    'en',
    ['Niš', 'RS'],
    'The City of Niš has begun talks on twinning with the City of Jena.',
    ['Jena · twinning · planned'],
  ],
  [
    'de',
    ['Jena', 'DE'],
    'Die Stadt Jena führt Gespräche über eine Städtepartnerschaft mit Niš.',
    ['Niš · twinning · planned'],
  ],
  [
    'sr',
    ['Niš', 'RS'],
    'Grad Niš vodi razgovore o bratimljenju sa gradom Jena.',
    ['Jena · twinning · planned'],
  ],
  [
    'sv',
    ['Lund', 'SE'],
    'Lunds kommun för samtal om ett vänortsavtal med Greifswald i Tyskland.',
    ['Greifswald (DE) · twinning · planned'],
  ],
])
