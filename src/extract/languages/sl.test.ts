// What Slovene pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

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
    [
      'lists the areas after their label, of a twinning',
      '<h2>Pobratena mesta</h2><table><tr><th>Mesto</th><th>Država</th><th>Leto podpisa</th></tr><tr><td>Gradec</td><td>Avstrija</td><td>1987</td></tr><tr><td>Kragujevac</td><td>Srbija</td><td>1964</td></tr></table>',
      ['Gradec (AT) · twinning · signed 1987 · active', 'Kragujevac (RS) · twinning · signed 1964 · active'],
    ],
    [
      'lists the areas after their label, of a twinning',
      'Maribor je pobraten z Gradcem (Avstrija), Osijekom (Hrvaška) in Udinami (Italija).',
      [
        'Gradcem (AT) · twinning · active',
        'Osijekom (HR) · twinning · active',
        'Udinami (IT) · twinning · active',
      ],
    ],
    [
      'tells a tie that has ended',
      'Nekdanja pobratena mesta\n\nPetrozavodsk, Rusija (do 2022)',
      ['Petrozavodsk (RU) · twinning · ended 2022 · ended'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Maribor nima uradnega sporazuma z mestom Padova.',
      [],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Ljubljana’s page in Slovene', () => {
  const options = { language: 'sl', publisher: { name: 'Ljubljana', country: 'SI' } }
  test.each([
    [
      'lists partners with their state and year',
      'Pobratena mesta\n\nReka (Hrvaška), od 1979\nWiesbaden, Nemčija\nListina o pobratenju, podpisana 12. 5. 1977',
      [
        'Reka (HR) · twinning · other 1979 · active',
        'Wiesbaden (DE) · twinning · signed 1977-05-12 · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Jesenice’s page in Slovene', () => {
  const options = { language: 'sl', publisher: { name: 'Jesenice', country: 'SI' } }
  test.each([
    [
      'tells a cooperation agreement and its day',
      'Pobratene in prijateljske občine\n\nObčina Jesenice in mesto Nagold sta leta 1994 podpisali Pogodbo o sodelovanju.',
      ['Nagold · cooperation_agreement · signed 1994 · unknown'],
    ],
    [
      'tells a twinning and its day',
      'Skupščini občin Jesenice in Trbovlje sta leta 1978 podpisali Listino o pobratenju.',
      ['Trbovlje · twinning · signed 1978 · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Slovenija’s page in Slovene', () => {
  const options = { language: 'sl', publisher: { name: 'Slovenija', country: 'SI' } }
  test.each([
    [
      'tells an agreement of states on classified information',
      'Sporazumi o varovanju tajnih podatkov\n\nRepublika Hrvaška (2005)\nSlovaška republika, 2004\nČrna gora – 2013',
      [
        'Republika Hrvaška (HR) · security_agreement · other 2005 · active',
        'Slovaška republika (SK) · security_agreement · other 2004 · active',
        'Črna gora (ME) · security_agreement · other 2013 · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
