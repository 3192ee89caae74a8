// Papers as they are printed: the title on a line of its own, the sides below it, and those who signed at the end.
import { describe, expect, test } from 'vitest'
import { extract, testPhrases } from '../test-support/told.ts'

describe('sides below the title of their paper', () => {
  testPhrases([
    [
      'en',
      ['Niš', 'RS'],
      'AGREEMENT ON TWINNING\n\nbetween the City of Niš and the City of Bar, signed on 5 May 2001',
      ['Bar · twinning · signed 2001-05-05 · unknown'],
    ],
    [
      'hr',
      ['Osijek', 'HR'],
      'SPORAZUM O SURADNJI\n\nizmeđu Grada Osijeka i Grada Pečuha (Mađarska) potpisan je 5. svibnja 1992.',
      ['Pečuha (HU) · cooperation_agreement · signed 1992-05-05 · unknown'],
    ],
    [
      'de',
      ['Kassel', 'DE'],
      'Partnerschaftsvertrag\n\nzwischen der Stadt Kassel und der Stadt Mulhouse, unterzeichnet am 5. Mai 1965',
      ['Mulhouse · twinning · signed 1965-05-05 · unknown'],
    ],
  ])
})

describe('a name with its kind and its state over a paper', () => {
  testPhrases([
    [
      'pl',
      ['Dobryszyce', 'PL'],
      'Gmina Wielki Żytyn (Ukraina)\n\nUmowa partnerska została zawarta dnia 27.05.2012',
      ['Wielki Żytyn (UA) · twinning · signed 2012-05-27 · active'],
    ],
  ])
})

describe('those who signed', () => {
  testPhrases([
    [
      'pl',
      ['Płock', 'PL'],
      'Miasta partnerskie\n\nDarmstadt (Niemcy)\n\nPorozumienie podpisali:\nJan Kowalski – Starosta Płocki\nMax Mustermann – Burmistrz Darmstadt',
      ['Darmstadt (DE) · twinning · active'],
    ],
  ])
})

describe('the title of a paper in a sentence', () => {
  test.each([
    [
      'en',
      'The City of Niš signed an Agreement on Establishing Twinning Links in May 2009 with Arles, France.',
      'Agreement on Establishing Twinning Links',
    ],
    [
      'de',
      'Die Stadt Niš schloss einen Vertrag über Städtepartnerschaft am 5. Mai 2009 mit Arles in Frankreich.',
      'Vertrag über Städtepartnerschaft',
    ],
  ])('ends before the day that stands behind it: %s', async (language, words, title) => {
    const { records } = await extract(words, { language })
    expect(records.map(({ instrument }) => instrument?.asWritten)).toEqual([title])
  })
})
