// A year before the partner, flags in Japanese, brackets with the place of a signing, and days within a state's brackets.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'nl',
    ['Delft', 'NL'],
    'De gemeente heeft drie stedenbanden:\n\n* 1984, Estelí, Nicaragua\n\n* 1969, Aarau, Zwitserland\n\n* 2001, Adapazari, Turkije',
    [
      'Estelí (NI) · twinning · other 1984 · active',
      'Aarau (CH) · twinning · other 1969 · active',
      'Adapazari (TR) · twinning · other 2001 · active',
    ],
  ],
  [
    'ja',
    ['小樽市', 'JP'],
    '姉妹都市\nロシアの旗ナホトカ市(沿海地方)\n1966年9月12日 姉妹都市提携\nニュージーランドの旗ダニーデン市(オタゴ地方)\n1980年7月17日 姉妹都市提携',
    [
      'ナホトカ市 (RU) · twinning · other 1966-09-12 · active',
      'ダニーデン市 (NZ) · twinning · other 1980-07-17 · active',
    ],
  ],
  [
    'it',
    ['Italia', 'IT'],
    'Accordi sulla protezione delle informazioni classificate:\n\n• Albania (firmato a Roma il 18 maggio 2006)\n• Cipro (Nicosia, 8 gennaio 2003)',
    [
      'Albania (AL) · security_agreement · signed 2006-05-18 in Roma · active',
      'Cipro (CY) · security_agreement · other 2003-01-08 · active',
    ],
  ],
  [
    'sv',
    ['Växjö', 'SE'],
    'Växjö är vänort med Lohja (Finland), Ringerike (Norge) och Schwerin (Tyskland, 1996).',
    [
      'Lohja (FI) · twinning · active',
      'Ringerike (NO) · twinning · active',
      'Schwerin (DE) · twinning · other 1996 · active',
    ],
  ],
  [
    'fr',
    ['Saran', 'FR'],
    "La délégation s'est rendue à Burladingen, ville avec laquelle un jumelage a été signé en 1991.",
    ['Burladingen · twinning · signed 1991 · unknown'],
  ],
])

testPhrases([
  [
    'fr',
    null,
    'Ont signé un jumelage : Nantes et Sarrebruck, Tours et Mülheim, Angers et Osnabrück.',
    [
      'Nantes + Sarrebruck · twinning · unknown',
      'Tours + Mülheim · twinning · unknown',
      'Angers + Osnabrück · twinning · unknown',
    ],
  ],
])
