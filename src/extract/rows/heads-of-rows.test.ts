// Rows whose name stands behind a word, before a joined state, or below no heading at all.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'en',
    ['Jeonju', 'KR'],
    'Sister cities\n\nJiangsu of China (27th October, 1994)\nHyogo from Japan (27th October, 1996)',
    [
      'Jiangsu (CN) · twinning · other 1994-10-27 · active',
      'Hyogo (JP) · twinning · other 1996-10-27 · active',
    ],
  ],
  [
    'el',
    ['Χανιά', 'GR'],
    'Αδελφοποιήσεις\n\nΚεμπέρ (Γαλλία) (2.2008)\nCascais της Πορτογαλίας 27 Φεβρουαρίου 2023',
    [
      'Κεμπέρ (FR) · twinning · other 2008-02 · active',
      'Cascais (PT) · twinning · other 2023-02-27 · active',
    ],
  ],
  [
    'es',
    ['Elche', 'ES'],
    'Hermanamientos\n\nCON LA CIUDAD DE TOLEDO\n\nEl 8 de octubre de 1999 se firmó el acta.\n\nCON SAN LUIS',
    ['TOLEDO · twinning · signed 1999-10-08 · active', 'SAN LUIS · twinning · active'],
  ],
  [
    'fr',
    ['Nantes', 'FR'],
    'Jumelages\n\nAvec la ville de Jena (Allemagne)\nAvec Rimini (Italie)\nAvec La Spezia (Italie)',
    [
      'Jena (DE) · twinning · active',
      'Rimini (IT) · twinning · active',
      'La Spezia (IT) · twinning · active',
    ],
  ],
  [
    'pl',
    ['Gdynia', 'PL'],
    'Miasta partnerskie\n\nZ miastem Karlskrona (Szwecja)\nZe Świdnicą',
    ['Karlskrona (SE) · twinning · active', 'Świdnicą · twinning · active'],
  ],
  [
    'pl',
    ['Sochaczew', 'PL'],
    'Melton (Wielka Brytania)\n\nMiasto leży w hrabstwie Leicestershire. Umowa o partnerstwie została podpisana 5 maja 1995 roku.\n\nKontakt\n\nWarszawa (Polska)\n\nGorodok (Ukraina)\n\nJedno z najstarszych miast. List intencyjny podpisano 7 czerwca 2001 r. we Włoszech.',
    [
      'Melton (GB) · twinning · signed 1995-05-05 · active',
      'Gorodok (UA) · letter_of_intent · signed 2001-06-07 in Włoszech · active',
    ],
  ],
  [
    'uk',
    ['Бидгощ', 'PL'],
    'Черкаси (Україна)\n\nПідписано угоду: 13 вересня 2000 року\n\nМісто на Дніпрі.',
    ['Черкаси (UA) · unknown · signed 2000-09-13 · active'],
  ],
  [
    'hu',
    ['Szeged', 'HU'],
    'Testvérvárosok\n\nNiš (Szerbia) (1998. X. 31.)\nLiège (Belgium) (2001. V. 4.)',
    ['Niš (RS) · twinning · other 1998-10-31 · active', 'Liège (BE) · twinning · other 2001-05-04 · active'],
  ],
  [
    'ja',
    ['中津川市', 'JP'],
    '姉妹都市\n\nレジストロ市（ブラジル）\n1980年（昭和55年）\n11月7日\n大連市（中国）\n1985年\n4月\n2日',
    [
      'レジストロ市 (BR) · twinning · other 1980-11-07 · active',
      '大連市 (CN) · twinning · other 1985-04-02 · active',
    ],
  ],
  [
    'ru',
    ['Вологда', 'RU'],
    'С 1965 по 2011 год Вологда установила побратимские отношения с 3 городами мира:\n\nКоувола, Финляндия\nМишкольц, Венгрия\nЗволен, Словакия',
    [
      'Коувола (FI) · twinning · active',
      'Мишкольц (HU) · twinning · active',
      'Зволен (SK) · twinning · active',
    ],
  ],
  [
    'de',
    ['Weinheim', 'DE'],
    'Städtepartnerschaften\n\nCavaillon, Frankreich\nImola, Italien\n\nAuskünfte zu Städtepartnerschaften:\nFrau Gabriele Muster',
    ['Cavaillon (FR) · twinning · active', 'Imola (IT) · twinning · active'],
  ],
  [
    'ru',
    ['Полтава', 'UA'],
    'На сегодня у Полтавы - 2 города-побратима. Среди них есть и дальние:\n- Снина, Словакия;\n- Битола, Македония.\nСправка:',
    ['Снина (SK) · twinning · active', 'Битола (MK) · twinning · active'],
  ],
])
