// Lines that say behind a dash that the body is a partner, two ties told in one row, and columns that tell of no day.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'de',
    ['Rohrbach', 'DE'],
    'ST. MARGARETHEN - UNSERE PARTNERGEMEINDE IM BURGENLAND\n\nMit St. Margarethen verbindet uns seit 1983 eine herzliche Freundschaft.',
    ['ST. MARGARETHEN · twinning · other 1983 · active'],
  ],
  [
    'fr',
    ['Vertou', 'FR'],
    'Ste Anne du Lac - notre commune jumelle au Québec\n\nLe jumelage a été signé en 1992.',
    ['Ste Anne du Lac · twinning · signed 1992 · active'],
  ],
  [
    'it',
    ['Feltre', 'IT'],
    'Gemellaggi e patti\n\nDudelange (L) - gemellaggio sottoscritto il 18 marzo 1978\nBagnols (F) - patto di amicizia, 2001; gemellaggio dal 14 settembre 2003',
    [
      'Dudelange (LU) · twinning · signed 1978-03-18 · active',
      'Bagnols (FR) · friendship_agreement · signed 2001 · active',
      'Bagnols (FR) · twinning · other 2003-09-14 · active',
    ],
  ],
  [
    'es',
    ['España', 'ES'],
    'Acuerdos para la protección de la información clasificada\n\nPaís | Firma | Entrada en vigor | B.O.E.\nHungría | 27-06-2012 | 01-08-2013 | 26-07-2013\nCroacia | 28-04-2011 | 22-02-2013 | ',
    [
      'Hungría (HU) · security_agreement · signed 2012-06-27, other 2013-08-01 · active',
      'Croacia (HR) · security_agreement · signed 2011-04-28, other 2013-02-22 · active',
    ],
  ],
  [
    'es',
    ['Rancagua', 'CL'],
    'Hermanamientos\n\nLogroño, España (1993)\nPaju, Corea del Sur (2005)\n\nConsulados\n\nItalia (viceconsulado)\nEspaña (consulado honorario)',
    ['Logroño (ES) · twinning · other 1993 · active', 'Paju (KR) · twinning · other 2005 · active'],
  ],
])
