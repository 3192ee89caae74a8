// Lists of treaties as ministries and embassies publish them: a state's name, or a title with both, over a paper a line.
import { describe } from 'vitest'
import { type Phrase, testPhrases } from '../test-support/told.ts'

const serbia = ['Srbija', 'RS'] as const
const england = ['Serbia', 'RS'] as const

describe('below a title that names the other state', () => {
  const phrases: readonly Phrase[] = [
    [
      'sr',
      serbia,
      'Bilateralni sporazumi sa Mađarskom\n\nSporazum o saradnji u oblasti kulture, potpisan 5. maja 1999.\nKonvencija o socijalnom osiguranju, potpisana u Budimpešti 20. oktobra 2004.\nUgovor o pravnoj pomoći, 1968.',
      [
        'Mađarskom (HU) · cooperation_agreement · signed 1999-05-05 · kulture · active',
        'Mađarskom (HU) · treaty · signed 2004-10-20 in Budimpešti · active',
        'Mađarskom (HU) · treaty · signed 1968 · active',
      ],
    ],
    [
      'hr',
      ['Hrvatska', 'HR'],
      'Pregled međunarodnih ugovora: Češka\n\nUgovor o izbjegavanju dvostrukog oporezivanja, potpisan u Pragu 22. siječnja 1999.\nSporazum o turizmu, potpisan 5. svibnja 1996., stupio na snagu 1. lipnja 1997.',
      [
        'Češka (CZ) · treaty · signed 1999-01-22 in Pragu · active',
        'Češka (CZ) · treaty · signed 1996-05-05, other 1997-06-01 · active',
      ],
    ],
    [
      'tr',
      ['Türkiye', 'TR'],
      'Sırbistan ile imzalanan anlaşmalar\n\nKültürel İşbirliği Anlaşması, 5 Mayıs 1999\nSerbest Ticaret Anlaşması, 1 Haziran 2009',
      [
        'Sırbistan (RS) · cooperation_agreement · signed 1999-05-05 · active',
        'Sırbistan (RS) · treaty · signed 2009-06-01 · active',
      ],
    ],
    [
      'pl',
      ['Polska', 'PL'],
      'Umowy dwustronne z Rumunią\n\n1. Umowa o transporcie, Bukareszt, 23 czerwca 1994 r.\n2. Konwencja konsularna, podpisana w Warszawie 1 marca 1975 r.',
      [
        'Rumunią (RO) · treaty · signed 1994-06-23 · active',
        'Rumunią (RO) · treaty · signed 1975-03-01 in Warszawie · active',
      ],
    ],
  ]
  testPhrases(phrases)
})

describe('below the name of the other state', () => {
  testPhrases([
    [
      'en',
      england,
      'International agreements\n\nGreece\nAgreement on the Avoidance of Double Taxation, signed in Athens on 25 June 1997\nAgreement on Air Transport, Belgrade, 12 March 2004\n\nRomania\nAgreement on Police Cooperation, 7 November 2002',
      [
        'Greece (GR) · treaty · signed 1997-06-25 in Athens · active',
        'Greece (GR) · treaty · signed 2004-03-12 · active',
        'Romania (RO) · cooperation_agreement · signed 2002-11-07 · active',
      ],
    ],
    [
      'en',
      england,
      'Greece\n\nAgreement on Customs, signed on 25 June 1997\nAgreement on Air Transport, 12 March 2004',
      [
        'Greece (GR) · treaty · signed 1997-06-25 · active',
        'Greece (GR) · treaty · signed 2004-03-12 · active',
      ],
    ],
  ])
})

describe('a state that the publisher came out of', () => {
  testPhrases([
    [
      'sk',
      ['Slovensko', 'SK'],
      'Dňa 5. mája 1979 bol v Tunise podpísaný Konzulárny dohovor medzi Československou socialistickou republikou a Tuniskou republikou.',
      ['Tuniskou republikou (TN) · treaty · signed 1979-05-05 · unknown'],
    ],
    [
      'sr',
      ['Srbija', 'RS'],
      'Ugovor između SFRJ i Narodne Republike Mađarske o pravnoj pomoći potpisan je 7. marta 1968. godine.',
      ['Narodne Republike Mađarske (HU) · treaty · signed 1968-03-07 · unknown'],
    ],
    [
      'hr',
      ['Hrvatska', 'HR'],
      'Sporazum o normalizaciji odnosa između Republike Hrvatske i SR Jugoslavije potpisan je 23. kolovoza 1996.',
      ['SR Jugoslavije (YUCS) · treaty · signed 1996-08-23 · unknown'],
    ],
  ])
})

describe('a sentence whose lines are broken where they are full', () => {
  testPhrases([
    [
      'sk',
      ['Slovensko', 'SK'],
      'Dňa 5. mája 2004 bola vo Viedni slávnostne podpísaná Zmluva medzi Slovenskou\nrepublikou a Rakúskou republikou o policajnej spolupráci.',
      ['Rakúskou republikou (AT) · cooperation_agreement · signed 2004-05-05 · unknown'],
    ],
  ])
})

describe('governments in the cases and word orders of a language', () => {
  testPhrases([
    [
      'lt',
      ['Lietuva', 'LT'],
      'Lietuvos Respublikos Vyriausybės ir Serbijos Respublikos Vyriausybės susitarimas dėl turizmo pasirašytas 2005 m. gegužės 5 d. Belgrade.',
      ['Serbijos Respublikos (RS) · treaty · signed 2005-05-05 · unknown'],
    ],
    [
      'et',
      ['Eesti', 'EE'],
      'Eesti Vabariigi valitsuse ja Serbia Vabariigi valitsuse leping allkirjastati 5. mail 2005.',
      ['Serbia Vabariigi (RS) · treaty · signed 2005-05-05 · unknown'],
    ],
    [
      'sv',
      ['Sverige', 'SE'],
      'Avtalet mellan Konungariket Sveriges regering och Republiken Serbiens regering undertecknades i Belgrad den 5 maj 2005.',
      ['Republiken Serbiens (RS) · treaty · signed 2005-05-05 in Belgrad · unknown'],
    ],
    [
      'nl',
      ['Nederland', 'NL'],
      'Verdrag tussen het Koninkrijk der Nederlanden en de Republiek Servië, ondertekend te Belgrado op 5 mei 2005.',
      ['Republiek Servië (RS) · treaty · signed 2005-05-05 in Belgrado · unknown'],
    ],
    [
      'tr',
      ['Türkiye', 'TR'],
      'Türkiye Cumhuriyeti Hükümeti ile Sırbistan Cumhuriyeti Hükümeti Arasında Turizm Anlaşması 5 Mayıs 2005 tarihinde imzalanmıştır.',
      ['Sırbistan Cumhuriyeti (RS) · treaty · signed 2005-05-05 · unknown'],
    ],
  ])
})
