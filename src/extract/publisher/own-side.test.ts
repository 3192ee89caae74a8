// The publisher's own side, told in another case or beside another's state, and bodies that a joint parts from it.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'pl',
    ['Konstancin-Jeziorna', 'PL'],
    'Umowa o współpracy Konstancina-Jeziorny z czeskim Benešovem została podpisana 7 kwietnia 2006 roku.',
    ['Benešovem (CZ) · cooperation_agreement · signed 2006-04-07 · unknown'],
  ],
  [
    'lv',
    ['Ādaži', 'LV'],
    '1993. gadā noslēgts un 2010. gada 17. jūnijā atjaunots sadraudzības līgums starp Ādažu novada pašvaldību un Eitīnu.',
    ['Eitīnu · twinning · signed 1993, renewed 2010-06-17 · unknown'],
  ],
  [
    'sv',
    ['Lund', 'SE'],
    'Lunds kommun har ingått ett vänortsavtal med Greifswald i Tyskland.',
    ['Greifswald (DE) · twinning · unknown'],
  ],
  [
    'da',
    ['Viborg', 'DK'],
    'De nordiske byer Lund i Sverige, Porvoo i Finland samt Hamar i Norge udgør Viborg Kommunes nordiske venskabsbyer.',
    ['Lund (SE) · twinning · active', 'Porvoo (FI) · twinning · active', 'Hamar (NO) · twinning · active'],
  ],
  [
    'de',
    ['Baienfurt', 'DE'],
    '2006 zur Stadt erhoben, ist Martonvásár mit Baienfurt seit 1993 über eine Gemeindepartnerschaft verbunden.',
    ['Martonvásár · twinning · other 1993 · active'],
  ],
  [
    'it',
    ['Asolo', 'IT'],
    'Il nostro comune è gemellato con il Comune di Mitterdorf an der Raab in Austria. Il gemellaggio con Mitterdorf è molto attivo.',
    ['Mitterdorf an der Raab (AT) · twinning · active'],
  ],
  [
    'tr',
    ['Bursa', 'TR'],
    "Darmstadt ile kardeş şehir protokolü 1971'de Darmstadt'ta imzalandı.",
    ['Darmstadt · protocol · signed 1971 · unknown'],
  ],
  ['tr', ['Altınova', 'TR'], "İki belediye arasındaki protokol Üsküp'te imzalandı.", []],
  [
    'ko',
    ['부안군', 'KR'],
    '부안군은 서울특별시 도봉구와 동대문구, 그리고 중국 호북성(湖北省) 홍호시와 우호 결연을 맺고 있다.',
    [
      '도봉구 · friendship_agreement · unknown',
      '동대문구 · friendship_agreement · unknown',
      '홍호시 (CN) · friendship_agreement · unknown',
    ],
  ],
  [
    'fr',
    ['Nice', 'FR'],
    "Dans le cadre de son programme de jumelage avec d'autres villes du monde, la ville de Nice est jumelée avec Alicante (Espagne) et Houston (Etats-Unis).",
    ['Alicante (ES) · twinning · active', 'Houston (US) · twinning · active'],
  ],
  [
    'fr',
    ['Rueil-Malmaison', 'FR'],
    'Les villes jumelles à Rueil\n\nLe premier jumelage date de 1975 avec Bad Soden, en Allemagne.\n\nLes villes jumelles\n\n- Bad Soden Am Taunus (Allemagne)\n- Fribourg (Suisse)',
    ['Bad Soden (DE) · twinning · other 1975 · active', 'Fribourg (CH) · twinning · active'],
  ],
])
