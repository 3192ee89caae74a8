// What stands behind the name of a row: its kind cut short, a region called like a state, a remark, the number of a paper.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'hu',
    ['Győr', 'HU'],
    'Testvérvárosaink\n\nKUOPIO (Finnország) – 1977. (Az együttműködés 2015 óta szünetel.)\nSINDELFINGEN (Németország) – 1987. május 4.',
    [
      'KUOPIO (FI) · twinning · other 1977, other 2015 · suspended',
      'SINDELFINGEN (DE) · twinning · other 1987-05-04 · active',
    ],
  ],
  [
    'lt',
    ['Utena', 'LT'],
    'Užsienio partneriai\n\nSuvalkų m. (Lenkija) – nuo 2001 m.',
    ['Suvalkų (PL) · twinning · other 2001 · active'],
  ],
  [
    'sl',
    ['Kranj', 'SI'],
    'Pobratena mesta\n\nAthens, Georgia, ZDA (1992)\nKutaisi, Gruzija (1988)',
    ['Athens (US) · twinning · other 1992 · active', 'Kutaisi (GE) · twinning · other 1988 · active'],
  ],
  [
    'tr',
    ['Ayvalık', 'TR'],
    'Kardeş şehirlerimiz\n\nYURT DIŞI\n• Kotor – Karadağ / Meclis kararı: 04.06.2012-77\n• Kastav – Hırvatistan / 2014/53 sayılı karar',
    ['Kotor (ME) · twinning · decided 2012-06-04 · active', 'Kastav (HR) · twinning · other 2014 · active'],
  ],
  [
    'et',
    ['Tõrva', 'EE'],
    'Sõprusvallad\n\nJurva (Soome) – 1990ndate algusest\nRūjiena (Läti) – 1994',
    ['Jurva (FI) · twinning · active', 'Rūjiena (LV) · twinning · other 1994 · active'],
  ],
])
