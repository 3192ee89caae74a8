// Treaties whose title names both sides, and the lines below a title: where and when it was signed, since when it is in force.
import { describe } from 'vitest'
import { testPhrases } from '../test-support/told.ts'

const latvia = ['Latvia', 'LV'] as const

describe('a title that names both sides', () => {
  testPhrases([
    [
      'en',
      latvia,
      'Agreement between the Government of Latvia and the Government of Ghana on Tourism\n\nAgreement between the Government of Latvia and the Government of Peru on Air Transport',
      ['Ghana (GH) · treaty · active', 'Peru (PE) · treaty · active'],
    ],
    [
      'lt',
      ['Lietuva', 'LT'],
      'Lietuvos Respublikos Vyriausybės ir Gruzijos Vyriausybės susitarimas dėl turizmo',
      ['Gruzijos (GE) · treaty · active'],
    ],
    [
      'tr',
      ['Türkiye', 'TR'],
      'Türkiye Cumhuriyeti Hükümeti ile Gürcistan Hükümeti Arasında Turizm Anlaşması',
      ['Gürcistan (GE) · treaty · active'],
    ],
    [
      'et',
      ['Eesti', 'EE'],
      'Eesti Vabariigi valitsuse ja Läti Vabariigi valitsuse leping turismi kohta, 5. mai 1999',
      ['Läti Vabariigi (LV) · treaty · signed 1999-05-05 · active'],
    ],
    [
      'hu',
      ['Magyarország', 'HU'],
      'Megállapodás a Magyar Köztársaság Kormánya és Grúzia Kormánya között a légi közlekedésről',
      ['Grúzia (GE) · treaty · active'],
    ],
  ])
})

describe('a title all in capitals', () => {
  testPhrases([
    [
      'en',
      ['Serbia', 'RS'],
      'AGREEMENT BETWEEN THE GOVERNMENT OF THE REPUBLIC OF SERBIA AND THE GOVERNMENT OF THE KINGDOM OF NORWAY ON TOURISM',
      ['KINGDOM OF NORWAY (NO) · treaty · active'],
    ],
    [
      'bg',
      ['България', 'BG'],
      'СПОРАЗУМЕНИЕ МЕЖДУ ПРАВИТЕЛСТВОТО НА РЕПУБЛИКА БЪЛГАРИЯ И ПРАВИТЕЛСТВОТО НА РЕПУБЛИКА ТУРЦИЯ ЗА ПЪТИЩАТА (Подписано на 5 май 2010 г. В сила от 6 юни 2011 г.)',
      ['РЕПУБЛИКА ТУРЦИЯ (TR) · treaty · signed 2010-05-05, other 2011-06-06 · unknown'],
    ],
  ])
})

describe('a title behind its day', () => {
  testPhrases([
    [
      'en',
      ['Serbia', 'RS'],
      'Chile\n\n18.1.2024 Agreement on taxes\n19.1.2024 Agreement on tourism',
      [
        'Chile (CL) · treaty · signed 2024-01-18 · active',
        'Chile (CL) · treaty · signed 2024-01-19 · active',
      ],
    ],
    [
      'sk',
      ['Slovensko', 'SK'],
      'Zmluvy\n\n5. 5. 2010 Zmluva medzi Slovenskou republikou a Mongolskom o zamedzení dvojitého zdanenia v oblasti daní z príjmov a o zabránení daňovému úniku',
      ['Mongolskom (MN) · treaty · signed 2010-05-05 · active'],
    ],
  ])
})

describe("a title below the other state's name", () => {
  testPhrases([
    [
      'en',
      ['Serbia', 'RS'],
      'Bilateral agreements\n\nNorway\n\n- Agreement on Extradition between the Socialist Federal Republic of Yugoslavia and the Kingdom of Norway from May 5, 1981; came into effect in 1984 (“Official Gazette” no. 2/1983).\n\n- Agreement on Legal Aid between Yugoslavia and Norway from May 5, 1981.\n\nPeru\n\n- Convention on Roads concluded between Serbia and Peru of June 6,  2009',
      [
        'Norway (NO) · treaty · signed 1981-05-05, other 1984 · active',
        'Norway (NO) · treaty · signed 1981-05-05 · active',
        'Peru (PE) · treaty · signed 2009-06-06 · active',
      ],
    ],
    [
      'en',
      ['Serbia', 'RS'],
      'Treaties\n\nGreece\n\n- Agreement on Roads, 5 May 1999\n\n- Agreement on Customs, 5 May 1999',
      [
        'Greece (GR) · treaty · signed 1999-05-05 · active',
        'Greece (GR) · treaty · signed 1999-05-05 · active',
      ],
    ],
  ])
})

describe('the lines below a title', () => {
  testPhrases([
    [
      'en',
      latvia,
      'Agreement between the Government of Latvia and the Government of Georgia on Air Transport\nTbilisi, 12 April 1996\nEntered into force on 3 May 1997\n\nAgreement between the Government of Latvia and the Government of Malta on Tourism\nValletta, 1 March 2001\nEntered into force on 5 June 2002',
      [
        'Georgia (GE) · treaty · signed 1996-04-12, other 1997-05-03 · active',
        'Malta (MT) · treaty · signed 2001-03-01, other 2002-06-05 · active',
      ],
    ],
    [
      'lt',
      ['Lietuva', 'LT'],
      'Moldova\n\n1. Lietuvos Respublikos Vyriausybės ir Moldovos Vyriausybės susitarimas dėl kelių\n  Kišiniovas, 1996-05-05.\n  Įsigaliojo 1998-06-06.\n  Ratifikuotas 1998 m. balandžio 5 d. įstatymu Nr. 5.\n2. Lietuvos Respublikos Vyriausybės ir Moldovos Vyriausybės susitarimas dėl turizmo\n  Vilnius, 1997-07-07.',
      [
        'Moldova (MD) · treaty · signed 1996-05-05, other 1998-06-06 · active',
        'Moldova (MD) · treaty · signed 1997-07-07 · active',
      ],
    ],
    [
      'cs',
      ['Česko', 'CZ'],
      'Dohoda mezi Českou republikou a Maltou o turismu\nPraha, 5. 5. 1999\nvstup v platnost: 6. 6. 2000',
      ['Maltou (MT) · treaty · signed 1999-05-05, other 2000-06-06 · active'],
    ],
  ])
})

describe('a sentence behind the signing that tells since when a treaty is in force', () => {
  testPhrases([
    [
      'sk',
      ['Slovensko', 'SK'],
      'Dňa 5. mája 2000 bola v Prahe podpísaná Dohoda medzi vládou Slovenskej republiky a vládou Českej republiky o lesoch.\n\nDohoda nadobudne platnosť 6. augusta 2001.',
      ['Českej republiky (CZ) · treaty · signed 2000-05-05, other 2001-08-06 · unknown'],
    ],
    [
      'pl',
      ['Polska', 'PL'],
      'Dnia 5 maja 2008 r. w Warszawie podpisano Umowę między Rządem Rzeczypospolitej Polskiej a Rządem Rumunii o turystyce. Umowa weszła w życie 6 czerwca 2009 r.',
      ['Rumunii (RO) · treaty · signed 2008-05-05 in Warszawie, other 2009-06-06 · unknown'],
    ],
    [
      'en',
      ['Niš', 'RS'],
      'The City of Niš signed an agreement on cooperation with the City of Sliven (Bulgaria) on 5 May 2000. The new bridge came into use on 6 June 2001.',
      ['Sliven (BG) · cooperation_agreement · signed 2000-05-05 · unknown'],
    ],
  ])
})
