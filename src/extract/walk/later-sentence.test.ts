// What a sentence says of fields and days, of its own agreement or of the one told before it.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  [
    'sr',
    ['Нови Сад', 'RS'],
    'Град Нови Сад и град Тирана потписали су Споразум о сарадњи.\n\nСарадња ће бити остварена у областима привреде, туризма, спорта и заштите животне средине.',
    ['Тирана · cooperation_agreement · привреде, туризма, спорта, заштите животне средине · unknown'],
  ],
  [
    'sk',
    ['Žilina', 'SK'],
    'Mesto Žilina má zmluvu o partnerstve s mestom Svitavy.\n\nZmluva bola podpísaná 5. mája 1998 v Žiline.',
    ['Svitavy · twinning · signed 1998-05-05 in Žiline · active'],
  ],
  [
    'de',
    ['Freiberg', 'DE'],
    'Freiberg unterzeichnete am 14. Oktober 2023 mit der Stadt Tainan (Taiwan) eine Absichtserklärung über die Zusammenarbeit in den Bereichen Wissenschaft, Wirtschaft und Kultur.',
    ['Tainan (TW) · letter_of_intent · signed 2023-10-14 · Wissenschaft, Wirtschaft, Kultur · unknown'],
  ],
  [
    'en',
    ['Niš', 'RS'],
    'In 2012 Niš signed a memorandum with the City of Tirana. The parties will cooperate in the fields of culture, sport and education.',
    ['Tirana · memorandum · signed 2012 · culture, sport, education · unknown'],
  ],
  [
    'pl',
    ['Płock', 'PL'],
    'Płock podpisał w 2004 r. umowę o współpracy z miastem Żytomierz (Ukraina). Współpraca jest prowadzona w zakresie kultury, oświaty i sportu.',
    ['Żytomierz (UA) · cooperation_agreement · signed 2004 · kultury, oświaty, sportu · unknown'],
  ],
  [
    'hr',
    ['Ilok', 'HR'],
    'Grad Ilok i Grad Pregrada sklopit će Sporazum o prijateljstvu i suradnji. Suradnja će se odvijati na području kulture, obrazovanja i gospodarstva.',
    ['Pregrada · friendship_agreement · kulture, obrazovanja, gospodarstva · planned'],
  ],
  [
    'bg',
    ['Враца', 'BG'],
    'Подписано е споразумение за сътрудничество с град Печ (Унгария) в областта на културата, образованието и спорта.',
    ['Печ (HU) · cooperation_agreement · културата, образованието, спорта · unknown'],
  ],
  [
    'fr',
    ['Reims', 'FR'],
    'La ville a signé en 2011 un accord de coopération avec Brazzaville (Congo) dans les domaines de la culture, de la santé et du sport.',
    ['Brazzaville (CG) · cooperation_agreement · signed 2011 · culture, santé, sport · unknown'],
  ],
  [
    'it',
    ['Parma', 'IT'],
    'Nel 1999 il Comune ha firmato un accordo di collaborazione con Shijiazhuang (Cina) nei settori della cultura, del turismo e dello sport.',
    ['Shijiazhuang (CN) · cooperation_agreement · signed 1999 · cultura, turismo, sport · unknown'],
  ],
  [
    'cs',
    ['Brno', 'CZ'],
    'Město Brno podepsalo dohodu o spolupráci s městem Lipsko. V roce 2012 oslavilo město výročí.',
    ['Lipsko · cooperation_agreement · unknown'],
  ],
  [
    'en',
    ['Niš', 'RS'],
    'Niš is twinned with Košice. The new bridge was opened in 2012 with concerts, sport and culture.',
    ['Košice · twinning · active'],
  ],
  [
    'cs',
    ['Tanvald', 'CZ'],
    'V listopadu 2004 byla podepsána deklarace o spolupráci s obcí Marcinowice v Polsku.V roce 2009 byla navázána spolupráce s městem Lubomierz v Polsku.',
    [
      'Marcinowice (PL) · declaration · signed 2004-11 · unknown',
      'Lubomierz (PL) · unknown · other 2009 · active',
    ],
  ],
])
