// Days in prose: where their year words end, what they are days of, and when they are days of nothing that was agreed.
import { testPhrases } from '../test-support/told.ts'

testPhrases([
  // 2018-06 is a month, where 2003-05 may be two years.
  [
    'sv',
    ['Kalmar', 'SE'],
    'Våra vänorter\n\nGdańsk, Polen, 2018-06\nÅrhus, Danmark, 1996-11',
    ['Gdańsk (PL) · twinning · other 2018-06 · active', 'Århus (DK) · twinning · other 1996-11 · active'],
  ],
  [
    'lt',
    ['Alytus', 'LT'],
    'Miestai partneriai\n\nPoltava, Ukraina – 2019-02\nOpolė, Lenkija – 2003-05',
    [
      'Poltava (UA) · twinning · other 2019-02 · active',
      'Opolė (PL) · twinning · other 2003, ended 2005 · active',
    ],
  ],
  [
    'sr',
    ['Niš', 'RS'],
    'Povelja o bratimljenju sa gradom Košice potpisana je 12. maja 2009. godine u Nišu.',
    ['Košice · twinning · signed 2009-05-12 in Nišu · unknown'],
  ],
  [
    'hr',
    ['Osijek', 'HR'],
    'Gradsko vijeće donijelo je 14. ožujka 2011. Odluku o uspostavi suradnje s gradom Nitrom (Slovačka).',
    ['Nitrom (SK) · decision · decided 2011-03-14 · unknown'],
  ],
  [
    'pl',
    ['Płock', 'PL'],
    'Umowa o współpracy z miastem Lwów została podpisana 14 maja 2004 r. we Lwowie.',
    ['Lwów · cooperation_agreement · signed 2004-05-14 in Lwowie · unknown'],
  ],
  [
    'bg',
    ['Враца', 'BG'],
    'Общинският съвет одобри с решение от 27 април 2010 г. побратимяването с град Печ (Унгария).',
    ['Печ (HU) · twinning · decided 2010-04-27 · unknown'],
  ],
  [
    'cs',
    ['Brno', 'CZ'],
    'Smlouva o partnerství s městem Rennes byla podepsána v Rennes dne 12. května 1999.',
    ['Rennes · twinning · signed 1999-05-12 in Rennes · unknown'],
  ],
  [
    'cs',
    ['Brno', 'CZ'],
    'Dohoda o spolupráci s městem Lipsko byla uzavřena 14.5 1994.',
    ['Lipsko · cooperation_agreement · signed 1994-05-14 · unknown'],
  ],
  [
    'lv',
    ['Valmiera', 'LV'],
    'Sadarbības līgums ar Viljandi (Igaunija) parakstīts 1992. gada 12. maijā.',
    ['Viljandi (EE) · cooperation_agreement · signed 1992-05-12 · unknown'],
  ],
  [
    'de',
    ['Erfurt', 'DE'],
    '1991 wurde der Partnerschaftsvertrag mit Mainz unterzeichnet und 2001 erneuert.',
    ['Mainz · twinning · signed 1991, renewed 2001 · unknown'],
  ],
  [
    'de',
    ['Erfurt', 'DE'],
    'Im Jahr 2019 feierte die Partnerschaft mit Lille ihr 30-jähriges Bestehen.',
    ['Lille · twinning · active'],
  ],
  [
    'en',
    ['Niš', 'RS'],
    'In 2019 the twinning with Košice celebrated its 18th anniversary.',
    ['Košice · twinning · active'],
  ],
  [
    'en',
    ['Niš', 'RS'],
    'In 2014, on the occasion of its anniversary, the agreement on cooperation with Košice was renewed.',
    ['Košice · cooperation_agreement · renewed 2014 · unknown'],
  ],
  [
    'tr',
    ['Bursa', 'TR'],
    'Eski Kardeş Şehirler\n\nTirana, Arnavutluk (2009 yılına kadar)',
    ['Tirana (AL) · twinning · ended 2009 · ended'],
  ],
  [
    'hu',
    ['Szeged', 'HU'],
    'Korábbi testvérvárosok\n\nJekatyerinburg, Oroszország (2022-ig)',
    ['Jekatyerinburg (RU) · twinning · ended 2022 · ended'],
  ],
])
