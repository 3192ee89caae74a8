// What Swedish pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Växjö’s page in Swedish', () => {
  const options = { language: 'sv', publisher: { name: 'Växjö', country: 'SE' } }
  test.each([
    [
      'lists twins with their state and year',
      'Vänorter\n\n- Lohja (Finland), sedan 1940\n- Schwerin (Tyskland), sedan den 12 maj 1996\n- Duluth, USA (2000)',
      [
        'Lohja (FI) · twinning · other 1940 · active',
        'Schwerin (DE) · twinning · other 1996-05-12 · active',
        'Duluth (US) · twinning · other 2000 · active',
      ],
    ],
    [
      'groups twins by their state',
      'Vänorter\n\nTyskland\nUlm, vänort sedan 1974\nReutlingen\n\nPolen\nŚwidnica, vänortsavtal undertecknat den 1 mars 1992',
      [
        'Ulm (DE) · twinning · other 1974 · active',
        'Reutlingen (DE) · twinning · active',
        'Świdnica (PL) · twinning · signed 1992-03-01 · active',
      ],
    ],
    [
      'fills a table',
      '<h1>Vänorter</h1><table><tr><th>Ort</th><th>Land</th><th>Sedan</th></tr><tr><td>Skagaströnd</td><td>Island</td><td>1984</td></tr><tr><td>Kaunas</td><td>Litauen</td><td>1989</td></tr></table>',
      ['Skagaströnd (IS) · twinning · other 1984 · active', 'Kaunas (LT) · twinning · other 1989 · active'],
    ],
    [
      'tells a signing by two mayors, the act before them',
      'Den 12 maj 2006 undertecknade borgmästarna i Växjö och Košice vänortsavtalet.',
      ['Košice · twinning · signed 2006-05-12 · unknown'],
    ],
    [
      'tells a friendship',
      'Växjö kommun ingick den 3 oktober 2011 ett vänskapsavtal med den polska staden Krosno.',
      ['Krosno (PL) · friendship_agreement · signed 2011-10-03 · unknown'],
    ],
    [
      'tells a declaration of intent',
      'År 2014 undertecknades en avsiktsförklaring med staden Sliven i Bulgarien.',
      ['Sliven (BG) · letter_of_intent · signed 2014 · unknown'],
    ],
    [
      'tells a memorandum and its areas',
      'Ett samförståndsavtal inom områdena kultur och turism slöts den 1 juli 2015 mellan staden Växjö och staden Graz.',
      ['Graz · memorandum · signed 2015-07-01 · kultur och turism · unknown'],
    ],
    [
      'tells a cooperation with a municipality and its areas in the sentence after',
      'Den 5 juni 2009 undertecknades i Växjö ett samarbetsavtal med Bærum kommune (Norge). Samarbetsområden: energieffektivitet, miljö, kultur.',
      [
        'Bærum (NO) · cooperation_agreement · signed 2009-06-05 · energieffektivitet, miljö, kultur · unknown',
      ],
    ],
    [
      'tells what the council has decided',
      'Kommunfullmäktige beslutade den 14 juni 1990 om vänortssamarbete med Beersheba i Israel.',
      ['Beersheba (IL) · twinning · decided 1990-06-14 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Vänortsavtalet med den ryska staden Kursk sades upp 2022.',
      ['Kursk (RU) · twinning · ended 2022 · ended'],
    ],
    [
      'tells a tie that is suspended',
      'Vänortssamarbetet med Volgograd är vilande sedan mars 2022.',
      ['Volgograd · twinning · other 2022-03 · suspended'],
    ],
    [
      'tells a renewal',
      'Vänortsavtalet med Lohja ingicks 1940 och förnyades 2004.',
      ['Lohja · twinning · signed 1940, renewed 2004 · unknown'],
    ],
    [
      'tells a plan',
      'Ett samarbetsavtal med Tartu planeras att undertecknas 2027.',
      ['Tartu · cooperation_agreement · signed 2027 · planned'],
    ],
    [
      'gives each twin of a series its own year',
      'Växjö har vänorter i Lohja (1940), Schwerin (1996) och Duluth (2000).',
      [
        'Lohja · twinning · other 1940 · active',
        'Schwerin · twinning · other 1996 · active',
        'Duluth · twinning · other 2000 · active',
      ],
    ],
    [
      'lists former twins',
      'Tidigare vänorter\n\nPskov, Ryssland (1990–2022)\nZaanstad (Nederländerna), till 2010',
      [
        'Pskov (RU) · twinning · other 1990, ended 2022 · ended',
        'Zaanstad (NL) · twinning · ended 2010 · ended',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })

  test.each([
    ['wishes', 'Växjö vill bli vänort med Graz i Österrike.'],
    ['hospitals', 'Sjukhuset i Växjö samarbetar med kliniken i Tours.'],
    ['denials', 'Kommunen har inga vänorter i Spanien.'],
  ])('does not take %s for agreements', async (_, words) => {
    expect(await told(words, options)).toEqual([])
  })
})
