// Partners that another sentence names, or only the place of signing; one partner told twice, in two scripts or with its state once.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'es',
    ['Getafe', 'ES'],
    'El alcalde recibió al teniente de alcalde de Quimper, Yves Morel. La visita se enmarca en las relaciones entre ambos municipios, hermanados desde el año 2006.',
    ['Quimper · twinning · other 2006 · active'],
  ],
  [
    'it',
    ['Montaione', 'IT'],
    'Montaione avrà presto una gemella. Si tratta di Orange, nel sud della Francia. A settembre verrà firmato il patto di gemellaggio delle due città.',
    ['Orange · twinning · planned'],
  ],
  [
    'de',
    ['Bautzen', 'DE'],
    'Gäste aus Kaposvár waren da. Die Partnerschaft der beiden Städte besteht seit 1991.',
    ['Kaposvár · twinning · other 1991 · active'],
  ],
  // Two bodies were named before, and nobody knows which is meant.
  [
    'de',
    ['Bautzen', 'DE'],
    'Gäste aus Kaposvár und Worms waren da. Die Partnerschaft der beiden Städte besteht seit 1991.',
    [],
  ],
  [
    'fr',
    ['La Châtre-Langlin', 'FR'],
    'Le 2 mai 1964 à La Châtre, puis le 8 août 1964 à Tulle, les deux maires prêtent le serment de jumelage.',
    ['Tulle · twinning · signed 1964-05-02 in La Châtre, signed 1964-08-08 · unknown'],
  ],
  [
    'ko',
    ['안동시', 'KR'],
    '자매도시\n\n휴스턴 시(미국)\nHouston (United States of America)\n1972 (S47).10.24\n몽트뢰 시(스위스)\nMontreux (Switzerland)\n1996 (H8). 5.28',
    [
      '휴스턴 시 (US) · twinning · other 1972-10-24 · active',
      '몽트뢰 시 (CH) · twinning · other 1996-05-28 · active',
    ],
  ],
  [
    'nb',
    ['Molde', 'NO'],
    'Signerte vennskapsbyavtalen med Plunge\n\nPlunge kommune i Litauen har vært Moldes vennskapsby siden 1994.',
    ['Plunge (LT) · twinning · other 1994 · unknown'],
  ],
])
