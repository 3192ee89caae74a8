// What German pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Freiberg’s page in German', () => {
  const options = { language: 'de', publisher: { name: 'Freiberg', country: 'DE' } }
  test.each([
    [
      'lists partners with their state and year in brackets',
      'Städtepartnerschaften\n\nFreiberg unterhält Partnerschaften mit folgenden Städten:\n\nDelft (Niederlande, seit 1986)\nPříbram (Tschechische Republik, seit 1993)\nNess Ziona, Israel – Freundschaftsvertrag 1998',
      [
        'Delft (NL) · twinning · other 1986 · active',
        'Příbram (CZ) · twinning · other 1993 · active',
        'Ness Ziona (IL) · friendship_agreement · signed 1998 · active',
      ],
    ],
    [
      'groups partners by their state',
      'Partnerstädte\n\nFrankreich\nGentilly, Partnerschaft seit 1971\nTulle\n\nPolen\nWałbrzych, Vertrag unterzeichnet am 3. März 1992',
      [
        'Gentilly (FR) · twinning · other 1971 · active',
        'Tulle (FR) · twinning · active',
        'Wałbrzych (PL) · twinning · signed 1992-03-03 · active',
      ],
    ],
    [
      'prints one cell a line',
      'Partnerstädte der Stadt Freiberg\n\nDarmstadt\nDeutschland\nPartnerschaft seit 1990\n\nWałbrzych\nPolen\nPartnerschaft seit 1991',
      ['Darmstadt (DE) · twinning · other 1990 · active', 'Wałbrzych (PL) · twinning · other 1991 · active'],
    ],
    [
      'fills a table',
      '<h2>Unsere Partnerstädte</h2><table><tr><th>Stadt</th><th>Land</th><th>Partnerschaft seit</th></tr><tr><td>Gentilly</td><td>Frankreich</td><td>12.05.1971</td></tr><tr><td>Amstetten</td><td>Österreich</td><td>1989</td></tr></table>',
      [
        'Gentilly (FR) · twinning · other 1971-05-12 · active',
        'Amstetten (AT) · twinning · other 1989 · active',
      ],
    ],
    [
      'tells a tie that holds between two towns',
      'Die Städtepartnerschaft zwischen Freiberg und Delft besteht seit dem Jahr 1986.',
      ['Delft · twinning · other 1986 · active'],
    ],
    [
      'tells a signing by two mayors, the act before them',
      'Am 12. Mai 2006 unterzeichneten die Bürgermeister von Freiberg und Krosno den Partnerschaftsvertrag.',
      ['Krosno · twinning · signed 2006-05-12 · unknown'],
    ],
    [
      'tells a friendship with the partner between verb and participle',
      'Die Stadt Freiberg hat am 3. Oktober 2011 mit der polnischen Stadt Krosno einen Freundschaftsvertrag geschlossen.',
      ['Krosno (PL) · friendship_agreement · signed 2011-10-03 · unknown'],
    ],
    [
      'tells a cooperation agreement and its areas',
      'Am 5. Juni 2009 wurde in Freiberg eine Kooperationsvereinbarung mit der Gemeinde Växjö (Schweden) unterzeichnet. Bereiche der Zusammenarbeit: Energieeffizienz, Umweltschutz, Kultur.',
      [
        'Växjö (SE) · cooperation_agreement · signed 2009-06-05 · Energieeffizienz, Umweltschutz, Kultur · unknown',
      ],
    ],
    [
      'tells a declaration of intent',
      'Mit der Stadt Tainan (Taiwan) unterzeichnete Freiberg am 14. Oktober 2023 eine Absichtserklärung.',
      ['Tainan (TW) · letter_of_intent · signed 2023-10-14 · unknown'],
    ],
    [
      'tells a memorandum between two towns',
      'Ein Memorandum über die Zusammenarbeit wurde am 1. Juli 2015 zwischen der Stadt Freiberg und der Stadt Sankt Pölten unterzeichnet.',
      ['Sankt Pölten · memorandum · signed 2015-07-01 · unknown'],
    ],
    [
      'tells what the council has decided',
      'Der Stadtrat hat in seiner Sitzung am 4. April 2013 den Abschluss einer Städtepartnerschaft mit Melitopol (Ukraine) beschlossen.',
      ['Melitopol (UA) · twinning · decided 2013-04-04 · unknown'],
    ],
    [
      'tells a tie that ended',
      'Mit Schreiben vom 3. März 2024 wurde die Städtepartnerschaft mit Smolensk gekündigt.',
      ['Smolensk · twinning · ended 2024-03-03 · ended'],
    ],
    [
      'tells a tie that is suspended',
      'Die Städtepartnerschaft mit Wolgograd ruht seit März 2022.',
      ['Wolgograd · twinning · other 2022-03 · suspended'],
    ],
    [
      'tells a renewal',
      'Die Partnerschaft mit Tulle besteht seit 1974 und wurde 2004 erneuert.',
      ['Tulle · twinning · other 1974, renewed 2004 · unknown'],
    ],
    [
      'tells a plan',
      'Im Herbst 2027 soll ein Freundschaftsvertrag mit Tartu unterzeichnet werden.',
      ['Tartu · friendship_agreement · signed 2027 · planned'],
    ],
    [
      'tells two partners, each with its year',
      'Die Stadt Freiberg ist seit 1990 mit Clausthal-Zellerfeld und seit 1996 mit Delft partnerschaftlich verbunden.',
      ['Clausthal-Zellerfeld · twinning · other 1990 · active', 'Delft · twinning · other 1996 · active'],
    ],
    [
      'lists districts',
      'Partnerkreise\n\nPowiat Krotoszyn (Polen), Partnerschaftsvertrag vom 2. Mai 1998\nLandkreis Calw (Baden-Württemberg), seit 1990',
      ['Krotoszyn (PL) · twinning · signed 1998-05-02 · active', 'Calw · twinning · other 1990 · active'],
    ],
    [
      'lists former partners',
      'Ehemalige Partnerstädte\n\nPskow, Russland (1990–2022)\nZaanstad (Niederlande), bis 2010',
      [
        'Pskow (RU) · twinning · other 1990, ended 2022 · ended',
        'Zaanstad (NL) · twinning · ended 2010 · ended',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })

  test.each([
    ['wishes', 'Freiberg möchte eine Partnerschaft mit Graz in Österreich eingehen.'],
    [
      'schools and fire brigades',
      'Die Freiwillige Feuerwehr Freiberg pflegt eine Partnerschaft mit der Feuerwehr Zell am See.',
    ],
    ['denials', 'Freiberg hat derzeit keine Partnerstadt in Spanien.'],
    ['sponsorships', '1954 übernahm Freiberg die Patenschaft für die Heimatvertriebenen aus Reichenberg.'],
  ])('does not take %s for agreements', async (_, words) => {
    expect(await told(words, options)).toEqual([])
  })
})

describe('a German ministry’s page', () => {
  const options = { language: 'de', publisher: { name: 'Deutschland', country: 'DE' } }
  test.each([
    [
      'lists the states that agreements were concluded with',
      'Geheimschutzabkommen\n\nDie Bundesrepublik Deutschland hat mit folgenden Staaten Geheimschutzabkommen geschlossen:\n\nSlowakische Republik, 10.12.2002\nRepublik Korea, 2009',
      [
        'Slowakische Republik (SK) · security_agreement · signed 2002-12-10 · active',
        'Republik Korea (KR) · security_agreement · signed 2009 · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('the chrome of a German website', () => {
  const options = { language: 'de', publisher: { name: 'Freiberg', country: 'DE' } }
  test.each([
    [
      'leaves its lines out',
      'Unsere Partnerstädte\n\nDelft (Niederlande)\nPříbram (Tschechien)\n\nZurück zur Übersicht\nNach oben\nImpressum\nDatenschutzerklärung\nLeichte Sprache\nFacebook\nNewsletter\nBauen und Wohnen',
      ['Delft (NL) · twinning · active', 'Příbram (CZ) · twinning · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('a German page of a third party', () => {
  const options = { language: 'de', publisher: null }
  test.each([
    [
      'lists pairs',
      'Deutsch-serbische Städtepartnerschaften\n\nNeuss – Novi Sad (1998)\nIngolstadt – Kragujevac, seit 2003\nDortmund und Novi Sad, seit 1982',
      [
        'Neuss + Novi Sad · twinning · other 1998 · active',
        'Ingolstadt + Kragujevac · twinning · other 2003 · active',
        'Dortmund + Novi Sad · twinning · other 1982 · active',
      ],
    ],
    [
      'tells a tie between two towns',
      'Zwischen Dortmund und Novi Sad besteht seit 1982 eine Städtepartnerschaft.',
      ['Dortmund + Novi Sad · twinning · other 1982 · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
