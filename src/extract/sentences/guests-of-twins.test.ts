// Guests from twin towns: the bodies that stand behind the tie, as each language tells it.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'sl',
    ['Koper', 'SI'],
    'Na slovesnosti so bile delegacije pobratenih mest Ferrara in Žilina.',
    ['Ferrara · twinning · active', 'Žilina · twinning · active'],
  ],
  // Of a list one name may be unknown.
  [
    'sq',
    ['Shkodër', 'AL'],
    'Në ceremoni morën pjesë delegacione nga qytetet e binjakëzuara Ulqin, Prizren dhe Modena.',
    ['Ulqin · twinning · active', 'Prizren · twinning · active', 'Modena · twinning · active'],
  ],
  [
    'hu',
    ['Győr', 'HU'],
    'Az ünnepségre eljöttek testvérvárosaink, Kassa és Sindelfingen polgármesterei.',
    ['Kassa · twinning · active', 'Sindelfingen · twinning · active'],
  ],
  [
    'en',
    ['Niš', 'RS'],
    'Our twin towns, Reims and Graz, sent delegations to the festival.',
    ['Reims · twinning · active', 'Graz · twinning · active'],
  ],
  ['en', ['Niš', 'RS'], 'We thank our twin town, the councillor Ada Reims, and everybody.', []],
])

// A permanent office of a region is no guest of a town, and the United Nations are none of two towns.
testPhrases([
  [
    'ru',
    ['Тула', 'RU'],
    'Соглашение о сотрудничестве между городами подписано 3 мая 2011 года. Фото: сайт постоянного представительства Республики Татарстан',
    [],
  ],
  [
    'sr',
    ['Niš', 'RS'],
    'Ovu inicijativu pokrenule su Ujedinjene nacije. Bratimljenje dva grada znači i potpisivanje posebnih protokola o saradnji.',
    [],
  ],
])
