// Signs beside names and lines of news: a state's sign before a year, pairs joined by "and", the place of the news before a dash.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  // A state's sign before the year, in one bracket.
  [
    'de',
    ['Memmingen', 'DE'],
    'Unsere Partnerstädte:\nTeramo (ITA, seit 1987)\nAuch (FRA, seit 1990)\nKolin (CZE, seit 1996)',
    [
      'Teramo (IT) · twinning · other 1987 · active',
      'Auch (FR) · twinning · other 1990 · active',
      'Kolin (CZ) · twinning · other 1996 · active',
    ],
  ],
  // The place of the news.
  [
    'it',
    ['Cortona', 'IT'],
    'CORTONA – Firmato nel 2015 il gemellaggio con la città di Arles.',
    ['Arles · twinning · signed 2015 · unknown'],
  ],
  // A known name behind "the twin town of".
  [
    'it',
    ['Fano', 'IT'],
    'Una delegazione della città gemellata di Rastatt è stata ricevuta in municipio.',
    ['Rastatt · twinning · active'],
  ],
  // A council of ministers acts for its state.
  [
    'fr',
    ['Ministère des Affaires étrangères', 'FR'],
    'Accord de coopération entre le Gouvernement de la République française et le Conseil des ministres de la République d’Albanie, signé à Paris le 12 mai 1994.',
    ['République d’Albanie (AL) · cooperation_agreement · signed 1994-05-12 in Paris · unknown'],
  ],
  [
    'es',
    ['Ministerio de Asuntos Exteriores', 'ES'],
    'Acuerdo de cooperación entre el Gobierno de España y el Consejo de Ministros de Albania, firmado en Madrid el 3 de junio de 1996.',
    ['Albania (AL) · cooperation_agreement · signed 1996-06-03 in Madrid · unknown'],
  ],
])
