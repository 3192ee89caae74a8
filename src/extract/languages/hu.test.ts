// What Hungarian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Szombathely’s page in Hungarian', () => {
  const options = { language: 'hu', publisher: { name: 'Szombathely', country: 'HU' } }
  test.each([
    [
      'lists partners with their state and year',
      'Testvérvárosok\n\nOberwart (Ausztria) – 1970\nKaufbeuren (Németország) – 1992 óta\nFerrara (Olaszország)',
      [
        'Oberwart (AT) · twinning · other 1970 · active',
        'Kaufbeuren (DE) · twinning · other 1992 · active',
        'Ferrara (IT) · twinning · active',
      ],
    ],
    [
      'lists partners under their states',
      'Testvérvárosaink\n\nRománia\nCsíkszereda\nHorvátország\nVarasd',
      ['Csíkszereda (RO) · twinning · active', 'Varasd (HR) · twinning · active'],
    ],
    [
      'tells a twinning and its day',
      'A testvérvárosi megállapodást 1998. április 12-én írta alá Szombathely és Maribor polgármestere.',
      ['Maribor · twinning · signed 1998-04-12 · unknown'],
    ],
    [
      'tells a cooperation agreement and its day',
      'Szombathely 2004. május 8-án együttműködési megállapodást kötött Lublin városával.',
      ['Lublin · cooperation_agreement · signed 2004-05-08 · unknown'],
    ],
    [
      'tells a letter of intent and its day',
      'Szándéknyilatkozat aláírására került sor Wuxi (Kína) városával 2016. 09. 14-én.',
      ['Wuxi (CN) · letter_of_intent · signed 2016-09-14 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'A Kolozsvárral kötött testvérvárosi kapcsolat 2002-ben megszűnt.',
      ['Kolozsvárral · twinning · ended 2002 · ended'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Szombathely szeretne testvérvárosi kapcsolatot létesíteni az osztrák Graz városával.',
      [],
    ],
    [
      'tells a renewal',
      'A Lecce városával kötött megállapodást 2014-ben megújították.',
      ['Lecce · unknown · renewed 2014 · unknown'],
    ],
    [
      'tells a friendship agreement and its day',
      '1991-ben baráti kapcsolat jött létre a finn Lappeenranta városával.',
      ['Lappeenranta (FI) · friendship_agreement · other 1991 · active'],
    ],
    [
      'lists the areas after their label, of a twinning',
      '<h2>Testvérvárosok</h2><table><tr><th>Város</th><th>Ország</th><th>Aláírás éve</th></tr><tr><td>Oberwart</td><td>Ausztria</td><td>1970</td></tr><tr><td>Joskar-Ola</td><td>Oroszország</td><td>1970</td></tr></table>',
      [
        'Oberwart (AT) · twinning · signed 1970 · active',
        'Joskar-Ola (RU) · twinning · signed 1970 · active',
      ],
    ],
    [
      'lists the areas after their label, of a twinning',
      'Szombathely testvérvárosai: Oberwart (Ausztria), Kaufbeuren (Németország), Ferrara (Olaszország).',
      [
        'Oberwart (AT) · twinning · active',
        'Kaufbeuren (DE) · twinning · active',
        'Ferrara (IT) · twinning · active',
      ],
    ],
    [
      'lists the areas after their label, of a cooperation agreement',
      '2012-ben együttműködési megállapodást írtunk alá a lengyelországi Lublin és a horvátországi Varasd városokkal.',
      [
        'Lublin (PL) · cooperation_agreement · signed 2012 · unknown',
        'Varasd (HR) · cooperation_agreement · signed 2012 · unknown',
      ],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'A városnak nincs hivatalos testvérvárosi kapcsolata Grazcal.',
      [],
    ],
    [
      'tells the decision of an assembly',
      'Jóváhagyta a Szombathely és Lublin közötti testvérvárosi megállapodás megkötését a közgyűlés 2011. május 5-én.',
      ['Lublin · twinning · decided 2011-05-05 · unknown'],
    ],
    [
      'tells a twinning and its day',
      'Szombathely Megyei Jogú Város Önkormányzata testvérvárosi kapcsolatot létesít Kolín (Cseh Köztársaság) városával.',
      ['Kolín (CZ) · twinning · active'],
    ],
    [
      'tells a tie that is suspended',
      'Az együttműködés felfüggesztéséről döntöttek Jekatyerinburg várossal 2022 márciusában.',
      ['Jekatyerinburg · unknown · other 2022-03 · suspended'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('a third party’s page in Hungarian', () => {
  const options = { language: 'hu', publisher: null }
  test.each([
    [
      'lists partners with their state and year',
      'Testvértelepülések\n\nSzeged – Szabadka\nBaja – Zombor',
      ['Szeged + Szabadka · twinning · active', 'Baja + Zombor · twinning · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('the state’s page in Hungarian', () => {
  const options = { language: 'hu', publisher: { name: 'Magyarország', country: 'HU' } }
  test.each([
    [
      'tells an agreement of states on classified information',
      'Megállapodások a minősített adatok cseréjéről és védelméről\n\nSzlovák Köztársaság (2008)\nLengyelország, 2015',
      [
        'Szlovák Köztársaság (SK) · security_agreement · other 2008 · active',
        'Lengyelország (PL) · security_agreement · other 2015 · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
