// What Polish pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

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
    [
      'lists the areas after their label, of a twinning',
      '<h2>Miasta partnerskie</h2><table><tr><th>Lp.</th><th>Miasto</th><th>Państwo</th><th>Data podpisania umowy</th></tr><tr><td>1.</td><td>Münster</td><td>Niemcy</td><td>04.08.1991</td></tr><tr><td>2.</td><td>Łuck</td><td>Ukraina</td><td>1996 r.</td></tr></table>',
      ['Münster (DE) · twinning · signed 1991-08-04 · active', 'Łuck (UA) · twinning · signed 1996 · active'],
    ],
    [
      'tells a tie that is suspended',
      'Rada Miasta zawiesiła współpracę z miastem Brześć (Białoruś) w marcu 2022 r.',
      ['Brześć (BY) · unknown · other 2022-03 · suspended'],
    ],
    [
      'tells what is only planned',
      'Lublin przygotowuje się do zawarcia umowy partnerskiej z chorwackim Splitem.',
      ['Splitem (HR) · twinning · planned'],
    ],
    [
      'tells a tie that has ended',
      'Byłe miasta partnerskie\n\nOmsk, Rosja (do 2022 r.)',
      ['Omsk (RU) · twinning · ended 2022 · ended'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Szkoła Podstawowa nr 7 współpracuje z gimnazjum w Nancy.',
      [],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Kraków’s page in Polish', () => {
  const options = { language: 'pl', publisher: { name: 'Kraków', country: 'PL' } }
  test.each([
    [
      'lists partners under their states',
      'Miasta partnerskie\n\nBordeaux, Francja\numowa podpisana 24 czerwca 1993 r.\nNorymberga, Niemcy\numowa o partnerstwie z 1979 r.',
      [
        'Bordeaux (FR) · twinning · signed 1993-06-24 · active',
        'Norymberga (DE) · twinning · other 1979 · active',
      ],
    ],
    [
      'lists the areas after their label, of a twinning',
      'Miasta partnerskie: Bordeaux (Francja), Edynburg (Wielka Brytania) i Lipsk (Niemcy).',
      [
        'Bordeaux (FR) · twinning · active',
        'Edynburg (GB) · twinning · active',
        'Lipsk (DE) · twinning · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('a third party’s page in Polish', () => {
  const options = { language: 'pl', publisher: null }
  test.each([
    [
      'lists partners with their state and year',
      'Miasta partnerskie\n\nKraków – Niš\nLublin – Lwów',
      ['Kraków + Niš · twinning · active', 'Lublin + Lwów · twinning · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Gmina Bochnia’s page in Polish', () => {
  const options = { language: 'pl', publisher: { name: 'Gmina Bochnia', country: 'PL' } }
  test.each([
    [
      'lists the areas after their label, of a unknown',
      'Gmina Bochnia współpracuje z gminami Zlaté Moravce (Słowacja) oraz Nagykálló na Węgrzech.',
      ['Zlaté Moravce (SK) · unknown · active', 'Nagykálló (HU) · unknown · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Nowe Miasteczko’s page in Polish', () => {
  const options = { language: 'pl', publisher: { name: 'Nowe Miasteczko', country: 'PL' } }
  test.each([
    [
      'tells a cooperation agreement and its day',
      'Umowa o współpracy pomiędzy Gminą Nowe Miasteczko, a miastem Storkow została podpisana w dniu 21 października 2004r.',
      ['Storkow · cooperation_agreement · signed 2004-10-21 · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('the state’s page in Polish', () => {
  const options = { language: 'pl', publisher: { name: 'Polska', country: 'PL' } }
  test.each([
    [
      'tells an agreement of states on classified information',
      'Umowy o wzajemnej ochronie informacji niejawnych\n\nRepublika Czeska (2000)\nKrólestwo Hiszpanii, 2006\nWęgry – 2008',
      [
        'Republika Czeska (CZ) · security_agreement · other 2000 · active',
        'Królestwo Hiszpanii (ES) · security_agreement · other 2006 · active',
        'Węgry (HU) · security_agreement · other 2008 · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
