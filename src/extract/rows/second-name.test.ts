// Names behind slashes, regions in small letters, and lines of lists that tell of the row above them.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'de',
    ['Aalen', 'DE'],
    'Partnerstädte\n\nCisnădie/Heltau\nRumänien\nseit 2003\n\nBautzen/Budyšin, Deutschland – seit 1991\nHouston/Texas\nUSA',
    [
      'Cisnădie (RO) · twinning · other 2003 · active',
      'Bautzen (DE) · twinning · other 1991 · active',
      'Houston (US) · twinning · active',
    ],
  ],
  [
    'pl',
    ['Województwo opolskie', 'PL'],
    'Regiony partnerskie\n\nObwód tarnopolski (Ukraina)\n• Umowa o współpracy – 15 czerwca 2004 r.\n\nBurgundia (Francja)\n• Wspólna deklaracja – 25 października 2002 r.',
    [
      'Obwód tarnopolski (UA) · cooperation_agreement · signed 2004-06-15 · active',
      'Burgundia (FR) · declaration · signed 2002-10-25 · active',
    ],
  ],
  [
    'uk',
    ['Самбір', 'UA'],
    'Міста-партнери\n\nм. Перемишль\nПідкарпатське воєводство, Республіка Польща\nУгоду про співпрацю підписано 17 червня 2005 року',
    ['Перемишль (PL) · cooperation_agreement · signed 2005-06-17 · active'],
  ],
  [
    'ja',
    ['上田市', 'JP'],
    '姉妹都市\n\nダボス（スイス連邦）\n提携の種類：姉妹都市\n提携年月日：昭和51年10月26日\n\n寧波市（中華人民共和国）\n提携の種類：友好都市\n提携年月日：平成7年2月21日',
    [
      'ダボス (CH) · twinning · signed 1976-10-26 · active',
      '寧波市 (CN) · friendship_agreement · signed 1995-02-21 · active',
    ],
  ],
  [
    'ko',
    ['고양시', 'KR'],
    '자매결연도시\n\n중국 치치하얼시 (1998.4.21)\n  • 기본현황\n    • 기 후\n    • 산 업\n미국 샌버나디노시 (2003.7.30)',
    [
      '치치하얼시 (CN) · twinning · other 1998-04-21 · active',
      '샌버나디노시 (US) · twinning · other 2003-07-30 · active',
    ],
  ],
  [
    'sk',
    ['Slovensko', 'SK'],
    'Prehľad dvojstranných zmlúv\nMaďarsko\n\nNázov zmluvy: Dohoda o hraniciach\nPodpísaná: Budapešť, 14. novembra 2003\nPlatnosť od: 23. februára 2004',
    ['Maďarsko (HU) · treaty · signed 2003-11-14, other 2004-02-23 · active'],
  ],
])
