// What Slovene pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../told.test-support.ts'

describe('Maribor’s page in Slovene', () => {
  const options = { language: 'sl', publisher: { name: 'Maribor', country: 'SI' } }
  test.each([
    [
      'lists partners with their state and year',
      'Pobratena mesta\n\nGradec (Avstrija), od leta 1987\nKragujevac (Srbija), 1964\nGreenwich, Velika Britanija',
      [
        'Gradec (AT) · twinning · other 1987 · active',
        'Kragujevac (RS) · twinning · other 1964 · active',
        'Greenwich (GB) · twinning · active',
      ],
    ],
    [
      'lists partners under their states',
      'Pobratena mesta\n\nMadžarska\nSzombathely\nHrvaška\nOsijek',
      ['Szombathely (HU) · twinning · active', 'Osijek (HR) · twinning · active'],
    ],
    [
      'tells a cooperation agreement and its day',
      'Sporazum o sodelovanju med Mestno občino Maribor in mestom Tours je bil podpisan 12. maja 2005 v Toursu.',
      ['Tours · cooperation_agreement · signed 2005-05-12 in Toursu · unknown'],
    ],
    [
      'tells a friendship agreement and its day',
      'Leta 1994 je Maribor z mestom Marburg iz Nemčije podpisal listino o prijateljstvu.',
      ['Marburg (DE) · friendship_agreement · signed 1994 · unknown'],
    ],
    [
      'tells the decision of an assembly',
      'Mestni svet je 14. marca 2011 sprejel sklep o pobratenju z mestom Petrozavodsk (Rusija).',
      ['Petrozavodsk (RU) · decision · decided 2011-03-14 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Sodelovanje z mestom Pétange (Luksemburg) je prenehalo leta 2003.',
      ['Pétange (LU) · unknown · ended 2003 · ended'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Občina si želi pobratenja z mestom Udine v Italiji.',
      [],
    ],
    [
      'lists the areas after their label, of a letter of intent',
      'Pismo o nameri z mestom Chongqing (Kitajska) je bilo podpisano septembra 2016. Področja sodelovanja: kultura, turizem, gospodarstvo.',
      ['Chongqing (CN) · letter_of_intent · signed 2016-09 · kultura, turizem, gospodarstvo · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
