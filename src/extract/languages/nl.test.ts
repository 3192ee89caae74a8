// What Dutch and Flemish pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Dordrecht’s page in Dutch', () => {
  const options = { language: 'nl', publisher: { name: 'Dordrecht', country: 'NL' } }
  test.each([
    [
      'lists twins with their state and year',
      'Partnersteden\n\n- Recklinghausen (Duitsland), sinds 1974\n- Hastings (Verenigd Koninkrijk), sinds 12 mei 1981\n- Varna, Bulgarije (1994)',
      [
        'Recklinghausen (DE) · twinning · other 1974 · active',
        'Hastings (GB) · twinning · other 1981-05-12 · active',
        'Varna (BG) · twinning · other 1994 · active',
      ],
    ],
    [
      'groups twins by their state',
      'Stedenbanden\n\nDuitsland\nUlm, stedenband sinds 1974\nReutlingen\n\nPolen\nŚwidnica, jumelageverdrag ondertekend op 1 maart 1992',
      [
        'Ulm (DE) · twinning · other 1974 · active',
        'Reutlingen (DE) · twinning · active',
        'Świdnica (PL) · twinning · signed 1992-03-01 · active',
      ],
    ],
    [
      'fills a table',
      '<h1>Zustersteden</h1><table><tr><th>Stad</th><th>Land</th><th>Datum ondertekening</th></tr><tr><td>Montreal</td><td>Canada</td><td>17 oktober 2006</td></tr><tr><td>Bamenda</td><td>Kameroen</td><td>1991</td></tr></table>',
      [
        'Montreal (CA) · twinning · signed 2006-10-17 · active',
        'Bamenda (CM) · twinning · signed 1991 · active',
      ],
    ],
    [
      'tells a signing by two mayors, the act before them',
      'Op 12 mei 2006 ondertekenden de burgemeesters van Dordrecht en Košice de jumelageovereenkomst.',
      ['Košice · twinning · signed 2006-05-12 · unknown'],
    ],
    [
      'tells a friendship',
      'De gemeente Dordrecht heeft op 3 oktober 2011 een vriendschapsverdrag gesloten met de Poolse stad Krosno.',
      ['Krosno (PL) · friendship_agreement · signed 2011-10-03 · unknown'],
    ],
    [
      'tells a declaration of intent',
      'In 2014 werd een intentieverklaring ondertekend met de stad Sliven in Bulgarije.',
      ['Sliven (BG) · letter_of_intent · signed 2014 · unknown'],
    ],
    [
      'tells a memorandum and its areas',
      'Een memorandum op het gebied van cultuur en toerisme werd op 1 juli 2015 gesloten tussen de stad Dordrecht en de stad Graz.',
      ['Graz · memorandum · signed 2015-07-01 · cultuur en toerisme · unknown'],
    ],
    [
      'tells a cooperation and its areas in the sentence after',
      'Op 5 juni 2009 werd in Dordrecht een samenwerkingsovereenkomst ondertekend met de gemeente Växjö (Zweden). Samenwerkingsterreinen: energie-efficiëntie, milieu, cultuur.',
      [
        'Växjö (SE) · cooperation_agreement · signed 2009-06-05 · energie-efficiëntie, milieu, cultuur · unknown',
      ],
    ],
    [
      'tells what the council has decided',
      'De gemeenteraad besloot op 14 juni 1990 tot een stedenband met Beër Sjeva in Israël.',
      ['Beër Sjeva (IL) · twinning · decided 1990-06-14 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'De stedenband met de Russische stad Koersk werd in 2022 beëindigd.',
      ['Koersk (RU) · twinning · ended 2022 · ended'],
    ],
    [
      'tells a tie that is suspended',
      'De stedenband met Wolgograd is sinds maart 2022 opgeschort.',
      ['Wolgograd · twinning · other 2022-03 · suspended'],
    ],
    [
      'tells a renewal',
      'De jumelage met Hastings bestaat sinds 1981 en werd in 2004 hernieuwd.',
      ['Hastings · twinning · other 1981, renewed 2004 · unknown'],
    ],
    [
      'tells a plan',
      'De ondertekening van een samenwerkingsovereenkomst met Tartu is gepland voor 2027.',
      ['Tartu · cooperation_agreement · signed 2027 · planned'],
    ],
    [
      'gives each twin of a series its own year',
      'Dordrecht heeft stedenbanden met Recklinghausen (1974), Hastings (1981) en Varna (1994).',
      [
        'Recklinghausen · twinning · other 1974 · active',
        'Hastings · twinning · other 1981 · active',
        'Varna · twinning · other 1994 · active',
      ],
    ],
    [
      'begins rows with the year',
      'Partnersteden\n\n1974 Recklinghausen (Duitsland)\n1974 Hastings (Verenigd Koninkrijk)\n1994 Varna (Bulgarije)',
      [
        'Recklinghausen (DE) · twinning · other 1974 · active',
        'Hastings (GB) · twinning · other 1974 · active',
        'Varna (BG) · twinning · other 1994 · active',
      ],
    ],
    [
      'lists former twins',
      'Voormalige partnersteden\n\nPskov, Rusland (1990–2022)\nZaanstad (Nederland), tot 2010',
      [
        'Pskov (RU) · twinning · other 1990, ended 2022 · ended',
        'Zaanstad (NL) · twinning · ended 2010 · ended',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })

  test.each([
    ['wishes', 'Dordrecht zou graag een stedenband aangaan met Graz in Oostenrijk.'],
    ['hospitals', 'Het ziekenhuis van Dordrecht werkt samen met de kliniek van Tours.'],
    ['denials', 'Dordrecht heeft geen partnersteden in Spanje.'],
  ])('does not take %s for agreements', async (_, words) => {
    expect(await told(words, options)).toEqual([])
  })
})

describe('a Flemish town’s page', () => {
  const options = { language: 'nl', publisher: { name: 'Roeselare', country: 'BE' } }
  test.each([
    [
      'tells a fraternisation',
      'Roeselare en Finnentrop ondertekenden op 7 mei 1983 een verbroederingsakte.',
      ['Finnentrop · twinning · signed 1983-05-07 · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
