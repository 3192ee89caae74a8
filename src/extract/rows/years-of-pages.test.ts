// Years that only say when a page was made, days with a dot behind a short word, and towns called like a state.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'ru',
    ['Тула', 'RU'],
    'Города-побратимы и партнёры Тулы на 2021 год\n\nФиллинген-Швеннинген, Германия\nБарановичи, Беларусь (2009)',
    ['Филлинген-Швеннинген (DE) · twinning · active', 'Барановичи (BY) · twinning · other 2009 · active'],
  ],
  [
    'fr',
    ['Dijon', 'FR'],
    'Depuis 1990, la ville est jumelée avec :\n\nPrague (République tchèque)\nSkopje (Macédoine du Nord)',
    ['Prague (CZ) · twinning · other 1990 · active', 'Skopje (MK) · twinning · other 1990 · active'],
  ],
  [
    'lv',
    ['Ventspils', 'LV'],
    'Sadraudzības pilsētas\n\nVestervīka, Zviedrija (2002.g. 5.maijā)\nStralzunde, Vācija — 1992.gada 3.jūnijs',
    [
      'Vestervīka (SE) · twinning · other 2002-05-05 · active',
      'Stralzunde (DE) · twinning · other 1992-06-03 · active',
    ],
  ],
  [
    'ro',
    ['Iași', 'RO'],
    'Orașe înfrățite\n\nColumbia, Carolina de Sud, SUA – din 1995\nForano, Italia – 2002',
    ['Columbia (US) · twinning · other 1995 · active', 'Forano (IT) · twinning · other 2002 · active'],
  ],
])
