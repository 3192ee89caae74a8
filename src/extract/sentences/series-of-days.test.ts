// Days and names in a series: what stands in a body's brackets is its own, hyphens join one name, and "after 1989" is no day of an act.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'et',
    ['Tõrva', 'EE'],
    'Tõrva valla sõprusvallad on Soome linn Lapua (leping sõlmitud 3. mail 1994) ja Saksamaa linn Plön.',
    ['Lapua (FI) · twinning · signed 1994-05-03 · unknown', 'Plön (DE) · twinning · unknown'],
  ],
  [
    'hu',
    ['Győr', 'HU'],
    'Győr testvérvárosai: a franciaországi Romilly-sur-Seine (1996) és a lengyelországi Poznań (2008).',
    [
      'Romilly-sur-Seine (FR) · twinning · other 1996 · active',
      'Poznań (PL) · twinning · other 2008 · active',
    ],
  ],
  [
    'sk',
    ['Hurbanovo', 'SK'],
    'Prvú zmluvu o partnerstve po roku 1990 podpísalo mesto s Kyjovom 4. mája 1995.',
    ['Kyjovom · twinning · signed 1995-05-04 · unknown'],
  ],
  [
    'ru',
    ['Россия', 'RU'],
    'Министр спорта Российской Федерации О.Белов и Министр спорта Республики Армения А.Петросян подписали 3 мая 2019 г. меморандум о взаимопонимании.',
    ['Республики Армения (AM) · memorandum · signed 2019-05-03 · unknown'],
  ],
  [
    'ro',
    ['Oradea', 'RO'],
    'Orașe înfrățite\n\nLocalitatea | Țara | Act | Data semnării\nLinköping | Suedia | Acord de înfrățire | 04.05.1990\nGivatayim | Israel | HCL 97/30.04.2012 | -',
    [
      'Linköping (SE) · twinning · signed 1990-05-04 · active',
      'Givatayim (IL) · twinning · decided 2012-04-30 · active',
    ],
  ],
  [
    'sr',
    ['Sombor', 'RS'],
    'Spisak gradova sa kojima Grad Sombor ima potpisane sporazume\n\n1) Baja – R. Mađarska, sporazum o saradnji od 21.09.2003.\n2) Opština Bar, Crna Gora – Protokol o saradnji, maj 2006.',
    [
      'Baja · cooperation_agreement · other 2003-09-21 · active',
      'Bar (ME) · protocol · signed 2006-05 · active',
    ],
  ],
])
