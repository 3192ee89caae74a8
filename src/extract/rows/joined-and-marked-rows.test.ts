// Two towns of one state in one row, marks and short years of Korean lists, and labels of former ties.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'da',
    ['Odense', 'DK'],
    'Venskabsbyer\n\nKatsura og Funabashi i Japan (1989)\nSchwerin, Tyskland',
    [
      'Katsura (JP) · twinning · other 1989 · active',
      'Funabashi (JP) · twinning · other 1989 · active',
      'Schwerin (DE) · twinning · active',
    ],
  ],
  [
    'es',
    ['Ávila', 'ES'],
    'Ciudades hermanadas\n\nTeramo y Rieti (Italia), 1990\nRueil-Malmaison (Francia), 1982',
    [
      'Teramo (IT) · twinning · other 1990 · active',
      'Rieti (IT) · twinning · other 1990 · active',
      'Rueil-Malmaison (FR) · twinning · other 1982 · active',
    ],
  ],
  [
    'ko',
    ['청주시', 'KR'],
    "■ 자매도시\n ○ 중국 우한 ('00. 10. 29.)\n ○ 일본 돗토리 ('90. 8. 30)\n■ 우호도시\n ○ 러시아 크라스노야르스크 ('13. 5. 4)",
    [
      '우한 (CN) · twinning · other 2000-10-29 · active',
      '돗토리 (JP) · twinning · other 1990-08-30 · active',
      '크라스노야르스크 (RU) · friendship_agreement · other 2013-05-04 · active',
    ],
  ],
  [
    'ja',
    ['浜松市', 'JP'],
    '姉妹都市\n・キャマス市(アメリカ合衆国) 昭和56年9月17日\n・ロチェスター市(アメリカ合衆国) 平成8年10月12日',
    [
      'キャマス市 (US) · twinning · other 1981-09-17 · active',
      'ロチェスター市 (US) · twinning · other 1996-10-12 · active',
    ],
  ],
  [
    'en',
    ['Springfield', 'US'],
    'Sister cities\n\nIsesaki, Japan (est. 1986)\n\nEmeritus: Ashikaga, Japan (1990-2005)',
    [
      'Isesaki (JP) · twinning · other 1986 · active',
      'Ashikaga (JP) · twinning · other 1990, ended 2005 · ended',
    ],
  ],
  [
    'en',
    ['Swindon', 'GB'],
    'Swindon is twinned with Toruń. We also have a friendship link with Walt Disney World, which is not a formal twinning.',
    ['Toruń · twinning · active'],
  ],
])
