// What Hungarian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../told.test-support.ts'

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
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
