// Lines and sentences below a partner's name, which tell of that partner: the layout of most town halls' pages.
import { describe } from 'vitest'
import { testCases } from '../test-support/told.ts'

const kassel = { name: 'Kassel', country: 'DE' }
const zilina = { name: 'Žilina', country: 'SK' }
const vratsa = { name: 'Враца', country: 'BG' }
const dijon = { name: 'Dijon', country: 'FR' }

describe('below a name and its state', () => {
  testCases([
    [
      'a line that says since when they cooperate tells of it',
      'Gradovi prijatelji\n\n1. Grad Leszno – Gradonačelnik – Jan Nowak\nwww: www.leszno.pl\n– Suradnja postoji od 2003. godine\n2. Grad Jihlava – Gradonačelnik – Petr Svoboda\nwww: www.jihlava.cz\n– Suradnja postoji od 2004. godine',
      { publisher: { name: 'Sisak', country: 'HR' }, language: 'hr' },
      [
        'Leszno · friendship_agreement · other 2003 · active',
        'Jihlava · friendship_agreement · other 2004 · active',
      ],
    ],
    [
      'a sentence that names no other body tells of it',
      'Partnerské mestá\n\nPLAUEN - Nemecko\nLeží v údolí rieky. Zmluva o partnerstve bola podpísaná 14. 9. 2007.\n\nGyőr – Maďarsko\nPriateľstvo trvá dlho. Dohoda o spolupráci bola podpísaná v máji 2012.',
      { publisher: zilina, language: 'sk' },
      [
        'PLAUEN (DE) · twinning · signed 2007-09-14 · active',
        'Győr (HU) · cooperation_agreement · signed 2012-05 · active',
      ],
    ],
    [
      'may be signed in the page’s own town, in its own case',
      'Mednarodno sodelovanje Mestne občine Ptuj\n\nBurghausen (Nemčija)\n\nListina o pobratenju je bila podpisana 12. maja 2001 na Ptuju.',
      { publisher: { name: 'Ptuj', country: 'SI' }, language: 'sl' },
      ['Burghausen (DE) · twinning · signed 2001-05-12 in Ptuju · active'],
    ],
    [
      'in other languages too',
      'Partnerské mestá\n\nGyőr (Maďarsko)\n\nZmluva o partnerstve bola podpísaná 14. 9. 2007 v Žiline.',
      { publisher: zilina, language: 'sk' },
      ['Győr (HU) · twinning · signed 2007-09-14 in Žiline · active'],
    ],
    [
      'but not where the other body of the act stands behind the day',
      'Partnerské mestá\n\nGyőr (Maďarsko)\n\nZmluva o partnerstve bola podpísaná 14. 9. 2007 s Plauenom.',
      { publisher: zilina, language: 'sk' },
      ['Győr (HU) · twinning · active', 'Plauenom · twinning · signed 2007-09-14 · unknown'],
    ],
    [
      'a paragraph of its own does',
      'Побратимени градове\n\nЛесковац, Сърбия\n\nДоговор за побратимяване е подписан на 5.06.2004 г.\n\nгр. Суми, Украйна\n\nСпоразумение за сътрудничество е подписано на 12.05.2003 г.',
      { publisher: vratsa, language: 'bg' },
      [
        'Лесковац (RS) · twinning · signed 2004-06-05 · active',
        'Суми (UA) · cooperation_agreement · signed 2003-05-12 · active',
      ],
    ],
    [
      'a line without a full stop does',
      'Jumelages\n\nMAYENCE (Allemagne)\nLe jumelage a été signé le 10 mai 1958\n\nREGGIO D’ÉMILIE (Italie)\nJumelée depuis 1963',
      { publisher: dijon, language: 'fr' },
      [
        'MAYENCE (DE) · twinning · signed 1958-05-10 · active',
        'REGGIO D’ÉMILIE (IT) · twinning · other 1963 · active',
      ],
    ],
    [
      'a sentence that names it in another case goes by the name above',
      'Partnerské mestá\n\nPlauen (Nemecko)\n\nZmluvu s Plauenom podpísali primátori 14. septembra 2007.',
      { publisher: zilina, language: 'sk' },
      ['Plauen (DE) · twinning · signed 2007-09-14 · active'],
    ],
    [
      'a sentence below many rows tells of none of them',
      'Partnerstädte\n\nMulhouse (Frankreich)\nVästerås (Schweden)\nArnstadt (Thüringen)\n\nDie erste Partnerschaft wurde 1965 begründet.',
      { publisher: kassel, language: 'de' },
      [
        'Mulhouse (FR) · twinning · active',
        'Västerås (SE) · twinning · active',
        'Arnstadt · twinning · active',
      ],
    ],
    [
      'a founding year and an inhabitant count are no days of the tie',
      'Partnerstädte\n\nMulhouse (Frankreich)\nEinwohner: 110.000\nStadtrecht: 1803\nBürgermeisterin: Anna Keller\nPartnerstadt seit: 1965',
      { publisher: kassel, language: 'de' },
      ['Mulhouse (FR) · twinning · other 1965 · active'],
    ],
  ])
})

describe('a card', () => {
  testCases([
    [
      'of labels with values',
      'Sister cities\n\nKobe\nCountry: Japan\nSister city since: 1986\nMayor: Ken Sato\nAreas of cooperation: culture, sport',
      {},
      ['Kobe (JP) · twinning · other 1986 · culture, sport · active'],
    ],
    [
      'of a name, its region and its state, one a line',
      'Ciudades hermanas\n\nMETEPEC\nEstado de México, México\nFirma del hermanamiento: 14 de febrero de 1994\n\nLE VÉSINET\nFrancia\nFirma del hermanamiento: 23 de mayo de 1996',
      { publisher: { name: 'Oviedo', country: 'ES' }, language: 'es' },
      [
        'METEPEC (MX) · twinning · signed 1994-02-14 · active',
        'LE VÉSINET (FR) · twinning · signed 1996-05-23 · active',
      ],
    ],
  ])
})

describe('a heading', () => {
  testCases([
    [
      'of a tie with the publisher in another case opens a list',
      'Partnerská města Brna\n\nPoznaň, Polsko, od roku 1966\nLeeds, Velká Británie, od roku 1984',
      { publisher: { name: 'Brno', country: 'CZ' }, language: 'cs' },
      ['Poznaň (PL) · twinning · other 1966 · active', 'Leeds (GB) · twinning · other 1984 · active'],
    ],
    [
      'whose publisher has an ending behind an apostrophe opens a list',
      'Bursa’nın Kardeş Şehirleri\n\nDarmstadt, Almanya, 1971\nSaraybosna, Bosna-Hersek, 1972',
      { publisher: { name: 'Bursa', country: 'TR' }, language: 'tr' },
      ['Darmstadt (DE) · twinning · other 1971 · active', 'Saraybosna (BA) · twinning · other 1972 · active'],
    ],
    [
      'of a tie with one partner opens that partner’s prose',
      'Städtepartnerschaft Mulhouse (Frankreich)\n\nAm 3. April 1965 unterzeichneten die Bürgermeister die Urkunde.',
      { publisher: kassel, language: 'de' },
      ['Mulhouse (FR) · twinning · signed 1965-04-03 · active'],
    ],
    [
      'of a pair names the one that is not the publisher',
      'Partnerstvo Žilina - Plauen\n\nZmluva bola podpísaná 14. septembra 2007.',
      { publisher: zilina, language: 'sk' },
      ['Plauen · twinning · signed 2007-09-14 · active'],
    ],
  ])
})

describe('below a name that is called a city', () => {
  testCases([
    [
      'a sentence that names both sides tells of the same tie',
      'Twin cities\n\nThe city of Bor /Serbia/\n\nThe charter between Vratsa and Bor was signed on 9 May 1996.\n\nThe town of Kobrin (Belarus)\n\nOur friendship began in 2002.',
      { publisher: { name: 'Vratsa', country: 'BG' }, language: 'en' },
      [
        'Bor (RS) · charter · signed 1996-05-09 · active',
        'Kobrin (BY) · friendship_agreement · other 2002 · active',
      ],
    ],
    [
      'in other languages too',
      'Städtepartnerschaften\n\nDie Stadt Kowel (Ukraine)\n\nDer Partnerschaftsvertrag zwischen Kassel und Kowel wurde am 9. Mai 1996 unterzeichnet.',
      { publisher: kassel, language: 'de' },
      ['Kowel (UA) · twinning · signed 1996-05-09 · active'],
    ],
    [
      'the words below a picture end no list',
      'Home » The city » Twin towns\n\nThe town of Bor /Serbia/\n\nThe charter was signed on 9 May 1996.\n\nTown centre\n\nThe town of Arles /France/\n\nThe charter was signed on 4 June 1999.',
      { publisher: { name: 'Vratsa', country: 'BG' }, language: 'en' },
      [
        'Bor (RS) · charter · signed 1996-05-09 · active',
        'Arles (FR) · charter · signed 1999-06-04 · active',
      ],
    ],
    [
      'the same name without the word is the same partner',
      'Twin towns\n\nThe town of Bor /Serbia/\n\nThe charter was signed on 9 May 1996.\n\nBor /Serbia/ Panorama',
      { publisher: { name: 'Vratsa', country: 'BG' }, language: 'en' },
      ['Bor (RS) · charter · signed 1996-05-09 · active'],
    ],
  ])
})

describe('a line that opens with a state', () => {
  testCases([
    [
      'and goes on with a region tells where the town above it lies',
      'Partnerské mestá\n\nTelč\n\nČeská republika, Kraj Vysočina, okres Jihlava\npartnerské mesto od roku 2008\n\nSenj\n\nChorvátsko, Ličko-senjská župa\npartnerské mesto od roku 2016',
      { publisher: zilina, language: 'sk' },
      ['Telč (CZ) · twinning · other 2008 · active', 'Senj (HR) · twinning · other 2016 · active'],
    ],
    [
      'and goes on with a county does so, too',
      'Partnerstädte\n\nReutte\n\nÖsterreich, Bezirk Reutte\nPartnerstadt seit 2008\n\nSenj\n\nKroatien, Gespanschaft Lika\nPartnerstadt seit 2016',
      { publisher: kassel, language: 'de' },
      ['Reutte (AT) · twinning · other 2008 · active', 'Senj (HR) · twinning · other 2016 · active'],
    ],
  ])
})

describe('a line that begins with a paper and names another body behind “with”', () => {
  testCases([
    [
      'tells of that body, and not of the row above',
      'Miestai partneriai\n\nJēkabpils (Latvija), nuo 1996 m.\nSutartis su Gardinu nutraukta 2014 m.',
      { publisher: { name: 'Panevėžys', country: 'LT' }, language: 'lt' },
      ['Jēkabpils (LV) · twinning · other 1996 · active', 'Gardinu · twinning · ended 2014 · ended'],
    ],
    [
      'in Latvian',
      'Sadraudzības pilsētas\n\nGotlande (Zviedrija), kopš 1997. gada\nLīgums ar Pleskavu beidzās 2015. gadā',
      { publisher: { name: 'Ventspils', country: 'LV' }, language: 'lv' },
      ['Gotlande (SE) · twinning · other 1997 · active', 'Pleskavu · twinning · ended 2015 · ended'],
    ],
    [
      'by its ending, in Estonian',
      'Sõpruslinnad\n\nOulu (Soome), alates 1992\nLeping Pihkvaga lõppes 2016. aastal',
      { publisher: { name: 'Pärnu', country: 'EE' }, language: 'et' },
      ['Oulu (FI) · twinning · other 1992 · active', 'Pihkvaga · twinning · ended 2016 · ended'],
    ],
    [
      'before the word, in Finnish',
      'Ystävyyskaupungit\n\nRostock (Saksa), vuodesta 1975\nSopimus Pietarin kanssa päättyi 2022',
      { publisher: { name: 'Kotka', country: 'FI' }, language: 'fi' },
      ['Rostock (DE) · twinning · other 1975 · active', 'Pietarin · twinning · ended 2022 · ended'],
    ],
    [
      'in Polish',
      'Miasta partnerskie\n\nCottbus (Niemcy), od 1991\nUmowa z Witebskiem wygasła w 2021 r.',
      { publisher: { name: 'Zielona Góra', country: 'PL' }, language: 'pl' },
      ['Cottbus (DE) · twinning · other 1991 · active', 'Witebskiem · twinning · ended 2021 · ended'],
    ],
    [
      'but goes on about the row where it names the row',
      'Miestai partneriai\n\nJēkabpils (Latvija)\nSutartis su Jēkabpiliu pasirašyta 1996 m.',
      { publisher: { name: 'Panevėžys', country: 'LT' }, language: 'lt' },
      ['Jēkabpils (LV) · twinning · signed 1996 · active'],
    ],
  ])
})
