// What a row of a list may look like: figures and days before the name, states behind it, two names, in many scripts.
import { describe, expect, test } from 'vitest'
import { testCases, told } from '../test-support/told.ts'

const kassel = { name: 'Kassel', country: 'DE' }

describe('a row', () => {
  testCases([
    [
      'may have its state in brackets on the next line, and two states in a line are heads of columns',
      'Vennskapskommuner\nFinland Sverige\nVanda\n(Finland)\n\nHuddinge\n(Sverige)',
      { publisher: { name: 'Askim', country: 'NO' }, language: 'nb' },
      ['Vanda (FI) · twinning · active', 'Huddinge (SE) · twinning · active'],
    ],
    [
      'that has the publisher’s own name and state is none',
      'Vennskapsbyer\n\nMolde, Norge\n\nVejle, Danmark\n\nMikkeli, Finland',
      { publisher: { name: 'Molde', country: 'NO' }, language: 'nb' },
      ['Vejle (DK) · twinning · active', 'Mikkeli (FI) · twinning · active'],
    ],
    [
      'may stand below a heading whose letters are set wide',
      'M I A S T A  P A R T N E R S K I E\n\nDebreczyn – Węgry\nNancy – Francja',
      { publisher: { name: 'Lublin', country: 'PL' }, language: 'pl' },
      ['Debreczyn (HU) · twinning · active', 'Nancy (FR) · twinning · active'],
    ],
    [
      'may join the state by a word that begins with an accent',
      'Vinabæir\n\nArendal í Noregi\nÅlesund í Noregi',
      { publisher: { name: 'Akureyri', country: 'IS' }, language: 'is' },
      ['Arendal (NO) · twinning · active', 'Ålesund (NO) · twinning · active'],
    ],
    [
      'tells no partner where it tells of negotiations',
      'Sõpruslinnad\n\nSigtuna (Rootsi) – leping sõlmiti 1989\nLäbirääkimised Senaki linnaga (Gruusia) algasid 2024',
      { publisher: { name: 'Rakvere', country: 'EE' }, language: 'et' },
      ['Sigtuna (SE) · twinning · signed 1989 · active'],
    ],
    [
      'tells no partner where it tells of negotiations in German, either',
      'Partnerstädte\n\nMulhouse (Frankreich) seit 1965\nVerhandlungen mit Senaki (Georgien) seit 2024',
      { publisher: kassel, language: 'de' },
      ['Mulhouse (FR) · twinning · other 1965 · active'],
    ],
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
  ])
})

test('pairs of a third party’s list keep a town that is called like another state’s region', async () => {
  const words = 'Twin towns\n\nBursa – Darmstadt\nEdirne – Prizren'
  expect(await told(words, { publisher: null })).toEqual([
    'Bursa + Darmstadt · twinning · active',
    'Edirne + Prizren · twinning · active',
  ])
})
