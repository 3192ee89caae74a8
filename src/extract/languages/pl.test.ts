// What Polish pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../told.test-support.ts'

describe('Lublin’s page in Polish', () => {
  const options = { language: 'pl', publisher: { name: 'Lublin', country: 'PL' } }
  test.each([
    [
      'lists partners with their state and year',
      'Miasta partnerskie\n\nDebreczyn (Węgry) – od 1987 roku\nWindsor (Kanada) – od 2000 roku\nNancy (Francja)',
      [
        'Debreczyn (HU) · twinning · other 1987 · active',
        'Windsor (CA) · twinning · other 2000 · active',
        'Nancy (FR) · twinning · active',
      ],
    ],
    [
      'lists partners under their states',
      'Miasta partnerskie\n\nNiemcy\nMünster\nDelmenhorst\nUkraina\nŁuck',
      [
        'Münster (DE) · twinning · active',
        'Delmenhorst (DE) · twinning · active',
        'Łuck (UA) · twinning · active',
      ],
    ],
    [
      'tells a cooperation agreement and its day',
      'Miasto Lublin podpisało 8 października 1992 roku umowę o współpracy z miastem Viseu w Portugalii.',
      ['Viseu (PT) · cooperation_agreement · signed 1992-10-08 · unknown'],
    ],
    [
      'tells a letter of intent and its day',
      'List intencyjny w sprawie współpracy między Lublinem a Tbilisi podpisano w 2013 r.',
      ['Tbilisi · letter_of_intent · signed 2013 · unknown'],
    ],
    [
      'tells the decision of an assembly',
      'Rada Miasta Lublin podjęła 23 lutego 2006 r. uchwałę w sprawie nawiązania współpracy z miastem Poniewież (Litwa).',
      ['Poniewież (LT) · decision · decided 2006-02-23 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Współpraca partnerska z miastem Omsk (Rosja) została zakończona w 2022 roku.',
      ['Omsk (RU) · twinning · ended 2022 · ended'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Miasto Lublin jest zainteresowane nawiązaniem partnerstwa z miastem Graz w Austrii.',
      [],
    ],
    [
      'tells a renewal',
      'Umowa partnerska z miastem Alcalá de Henares (Hiszpania) została odnowiona w 2011 r.',
      ['Alcalá de Henares (ES) · twinning · renewed 2011 · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
