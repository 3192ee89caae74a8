// Sentences in which bodies tell of their agreements, as real pages phrase them.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('a sentence on a city’s own page', () => {
  test.each([
    [
      'tells a signing with the partner after "with"',
      'In September 2019, the City of Nis signed a Letter of Intent with the City of Sliven from Bulgaria within the framework of a project of the City of Bydgoszcz from Poland.',
      ['Sliven (BG) · letter_of_intent · signed 2019-09 · unknown'],
    ],
    [
      'keeps three sides of one paper together',
      'In May 2011 the City of Nis, the City of Trier and the Council of the Gironde Department signed a Partnership Agreement.',
      ['Trier + Gironde Department · partnership_agreement · signed 2011-05 · unknown'],
    ],
    [
      'tells partners apart that each have a paper of their own',
      'Nis has cooperation agreements with Kursk, Kaluga and Belgorod.',
      [
        'Kursk · cooperation_agreement · active',
        'Kaluga · cooperation_agreement · active',
        'Belgorod · cooperation_agreement · active',
      ],
    ],
    [
      'gives each partner of a series its own year',
      'Nis has twinning agreements with 3 cities: Kursk (2009), Kaluga (2017) and Belgorod (2014).',
      [
        'Kursk · twinning · signed 2009 · active',
        'Kaluga · twinning · signed 2017 · active',
        'Belgorod · twinning · signed 2014 · active',
      ],
    ],
    [
      'tells a renewal from a beginning',
      'Cooperation with the Municipality of Saltdal (Kingdom of Norway) began in 1986 and was renewed in 2002 with a Letter of Intent.',
      ['Saltdal (NO) · letter_of_intent · other 1986, renewed 2002 · unknown'],
    ],
    [
      'tells the decision of an assembly from a signature',
      'In June 1990 the Municipal Assembly of Nis adopted a decision on cooperation with the city of Beersheba in Israel.',
      ['Beersheba (IL) · decision · decided 1990-06 · unknown'],
    ],
    [
      'takes the title whole, so that a protocol on twinning is a protocol',
      'In 2009 Nis and the City of Aarhus signed a Protocol on Twinning and Cooperation.',
      ['Aarhus · protocol · signed 2009 · unknown'],
    ],
    [
      'reads the partner before "by" and a common act',
      'A Memorandum of Understanding was signed on 12 March 2020 in Nis by the mayors of Nis and Kragujevac.',
      ['Kragujevac · memorandum · signed 2020-03-12 in Nis · unknown'],
    ],
    [
      'lists the areas that the next sentence names',
      'The City of Vaxjo (Kingdom of Sweden) and the City of Nis signed a Letter of Intent in March 2009. Areas of cooperation: energy efficiency, environmental protection.',
      [
        'Vaxjo (SE) · letter_of_intent · signed 2009-03 · energy efficiency, environmental protection · unknown',
      ],
    ],
    [
      'tells ties that were given up',
      'Nis used to be twinned with Vilnius, Tel Aviv and Madison, Wisconsin, but has since given it up.',
      ['Vilnius · twinning · ended', 'Tel Aviv · twinning · ended', 'Madison · twinning · ended'],
    ],
    [
      'tells that a tie is suspended',
      'The sister city relationship with Nanjing in China was suspended on 21 February 2012, following remarks by the mayor.',
      ['Nanjing (CN) · twinning · other 2012-02-21 · suspended'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words)).toEqual(expected)
  })

  test.each([
    ['hopes', 'The city would like to become a sister city of Graz in Austria.'],
    ['denials', 'Nis does not have any official partnership with Istanbul.'],
    [
      'hospitals and faculties',
      'There was an agreement between the Clinical Centre of Nis and the Belgorod District Hospital, signed in 2010.',
    ],
    ['consulates', 'An agreement with the Honorary Consulate of Slovakia in Nis was signed in 2011.'],
    [
      'old acquaintance without an act',
      'Relations with Kursk date back to 1920, when an icon was kept in Nis.',
    ],
  ])('does not take %s for agreements', async (_, words) => {
    expect(await told(words)).toEqual([])
  })
})

describe('a sentence on a third party’s page', () => {
  const options = { publisher: null }
  test.each([
    [
      'one pair',
      'Belgrade has been twinned with Corfu since 2010.',
      ['Belgrade + Corfu · twinning · other 2010 · active'],
    ],
    [
      'two clauses with a subject each',
      'Vranje is twinned with the Greek city of Trikala, and Krusevac is twinned with the city of Corfu.',
      ['Vranje + Trikala (GR) · twinning · active', 'Krusevac + Corfu · twinning · active'],
    ],
    [
      'a pair in full and pairs in short',
      'Čukarica signed a charter of brotherhood with Thassos island, Niš with Serres, Užice and Veroia, Niš and the municipality of Glyfada.',
      [
        'Čukarica + Thassos · twinning · unknown',
        'Niš + Serres · twinning · unknown',
        'Užice + Veroia · twinning · unknown',
        'Niš + Glyfada · twinning · unknown',
      ],
    ],
    [
      'several partners with one state told for all',
      'Jagodina signed a twinning charter with three Greek cities - Corinth, Perdika and Hrisoupoli.',
      [
        'Jagodina + Corinth (GR) · twinning · unknown',
        'Jagodina + Perdika (GR) · twinning · unknown',
        'Jagodina + Hrisoupoli (GR) · twinning · unknown',
      ],
    ],
    [
      'two subjects with one partner',
      'Aleksinac and Banja Luka are both twinned with Patras.',
      ['Aleksinac + Patras · twinning · active', 'Banja Luka + Patras · twinning · active'],
    ],
    [
      'pairs told respectively',
      'Vranje and Čačak are twinned with Trikala and Katerini respectively.',
      ['Vranje + Trikala · twinning · active', 'Čačak + Katerini · twinning · active'],
    ],
    ['nothing where one side has no name', 'Novi Pazar is twinned with municipalities in Turkey.', []],
  ])('tells %s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
