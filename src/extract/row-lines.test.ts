// Lines and sentences below a partner's name, which tell of that partner: the layout of most town halls' pages.
import { describe, expect, test } from 'vitest'
import { told } from './told.test-support.ts'

const kassel = { name: 'Kassel', country: 'DE' }
const zilina = { name: 'Žilina', country: 'SK' }
const vratsa = { name: 'Враца', country: 'BG' }
const dijon = { name: 'Dijon', country: 'FR' }

describe('below a name and its state', () => {
  test.each([
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
  ])('%s', async (_, words, options, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('a card', () => {
  test.each([
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
  ])('%s', async (_, words, options, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('a heading', () => {
  test.each([
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
  ])('%s', async (_, words, options, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('a row', () => {
  test.each([
    [
      'may begin with "since" and a year',
      'Städtepartnerschaften\n\nSeit 1965: Mulhouse (Frankreich)\nSeit 1972: Västerås (Schweden)',
      { publisher: kassel, language: 'de' },
      ['Mulhouse (FR) · twinning · other 1965 · active', 'Västerås (SE) · twinning · other 1972 · active'],
    ],
    [
      'may begin with a number without a dot',
      'Sister cities\n\n1 Kobe, Japan\n2 Lyon, France\n3 Riga, Latvia',
      {},
      ['Kobe (JP) · twinning · active', 'Lyon (FR) · twinning · active', 'Riga (LV) · twinning · active'],
    ],
    [
      'is a known name beside its state, whatever else the word means',
      'Gemellaggi\n\nPorto (Portogallo)\nEssen (Germania)\nSan Francisco (Stati Uniti)',
      { publisher: { name: 'Modena', country: 'IT' }, language: 'it' },
      [
        'Porto (PT) · twinning · active',
        'Essen (DE) · twinning · active',
        'San Francisco (US) · twinning · active',
      ],
    ],
    [
      'may tell what the body is behind its name, in small letters',
      'Partnerské regióny\n\nPodkarpatské vojvodstvo (Poľsko) – 2001\nZakarpatská oblasť (Ukrajina) – 2004',
      { publisher: { name: 'Prešovský samosprávny kraj', country: 'SK' }, language: 'sk' },
      [
        'Podkarpatské vojvodstvo (PL) · twinning · other 2001 · active',
        'Zakarpatská oblasť (UA) · twinning · other 2004 · active',
      ],
    ],
    [
      'may tell its state by the sign that cars bear',
      'Partnerstädte\n\nMulhouse (F)\nVästerås (S), seit 1972\nThun (CH)',
      { publisher: kassel, language: 'de' },
      [
        'Mulhouse (FR) · twinning · active',
        'Västerås (SE) · twinning · other 1972 · active',
        'Thun (CH) · twinning · active',
      ],
    ],
    [
      'may name the regions that a town lies in, with what they are',
      'Orașe înfrățite\n\n• Orașul Zadar, Județul Zadar din Republica Croația\n• Comuna Bari, Provincia Bari, Regiunea Puglia din Italia',
      { publisher: { name: 'Sibiu', country: 'RO' }, language: 'ro' },
      ['Zadar (HR) · twinning · active', 'Bari (IT) · twinning · active'],
    ],
    [
      'begins behind a number without a space, and may end like a sentence',
      'Αδελφοποιήσεις\n\n1.Κρήμνη (Σερβία)\n\n2.Τάρτου (Εσθονία) Πρακτικό Συμβουλίου 31/2007 (5.6.2007).',
      { publisher: { name: 'Βέροια', country: 'GR' }, language: 'el' },
      ['Κρήμνη (RS) · twinning · active', 'Τάρτου (EE) · twinning · other 2007-06-05 · active'],
    ],
    [
      'tells its own tie below a heading of papers',
      'Patti di amicizia\n\nLinz, Austria: gemellaggio sottoscritto il 19 maggio 1992',
      { publisher: { name: 'Modena', country: 'IT' }, language: 'it' },
      ['Linz (AT) · twinning · signed 1992-05-19 · active'],
    ],
    [
      'is no figure of bytes, metres or inhabitants',
      'Sister cities\n\nKobe, Japan (PDF, 1779 KB)\nLyon, France, 1850 inhabitants\nRiga, Latvia, 1652 km away',
      {},
      ['Kobe (JP) · twinning · active', 'Lyon (FR) · twinning · active', 'Riga (LV) · twinning · active'],
    ],
    [
      'may stand below a line that ends in a semicolon',
      'Bursa Belediyesi’nin Yurtdışındaki Kardeş Şehirleri;\n\n• Almanya Kulmbach Belediyesi\n• Bulgaristan Vraca Belediyesi',
      { publisher: { name: 'Bursa', country: 'TR' }, language: 'tr' },
      ['Kulmbach Belediyesi (DE) · twinning · active', 'Vraca Belediyesi (BG) · twinning · active'],
    ],
    [
      'may have two names of one town',
      'Testvérvárosok\n\nCluj-Napoca / Kolozsvár (Románia)\nBraşov - Brassó (Románia), 1998',
      { publisher: { name: 'Szeged', country: 'HU' }, language: 'hu' },
      ['Cluj-Napoca (RO) · twinning · active', 'Braşov (RO) · twinning · other 1998 · active'],
    ],
    [
      'may bear the name of another state before its own',
      'Orașe înfrățite\n\nColumbia - SUA (1994)\nLandshut - Germania (2002)',
      { publisher: { name: 'Brașov', country: 'RO' }, language: 'ro' },
      ['Columbia (US) · twinning · other 1994 · active', 'Landshut (DE) · twinning · other 2002 · active'],
    ],
    [
      'tells an era’s year and the same year in brackets',
      '姉妹都市\n\nドイツ連邦共和国 ミュンヘン市 昭和47年（1972年）8月28日',
      { publisher: { name: '札幌市', country: 'JP' }, language: 'ja' },
      ['ミュンヘン市 (DE) · twinning · other 1972-08-28 · active'],
    ],
    [
      'has Arabic commas and figures',
      'المدن التوأمة\n\nغرونوبل، فرنسا، منذ 1998\nمرسيليا (فرنسا) ١٩٩٢',
      { publisher: { name: 'صفاقس', country: 'TN' }, language: 'ar' },
      ['غرونوبل (FR) · twinning · other 1998 · active', 'مرسيليا (FR) · twinning · other 1992 · active'],
    ],
    [
      'names the partner beside the publisher',
      'Szeged és Trento (Olaszország) 1991 óta testvérvárosok.',
      { publisher: { name: 'Szeged', country: 'HU' }, language: 'hu' },
      ['Trento (IT) · twinning · other 1991 · active'],
    ],
    [
      'stands below a heading that begins with the publisher in the genitive',
      'Turun ystävyyskaupungit\n\nGöteborg (Ruotsi) 1946\nGdańsk (Puola) 1958',
      { publisher: { name: 'Turku', country: 'FI' }, language: 'fi' },
      ['Göteborg (SE) · twinning · other 1946 · active', 'Gdańsk (PL) · twinning · other 1958 · active'],
    ],
  ])('%s', async (_, words, options, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

test('pairs of a third party’s list keep a town that is called like another state’s region', async () => {
  const words = 'Twin towns\n\nBursa – Darmstadt\nEdirne – Prizren'
  expect(await told(words, { publisher: null })).toEqual([
    'Bursa + Darmstadt · twinning · active',
    'Edirne + Prizren · twinning · active',
  ])
})
