// What Catalan pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Girona’s page in Catalan', () => {
  const options = { language: 'ca', publisher: { name: 'Girona', country: 'ES' } }
  test.each([
    [
      'lists twins with their state and year',
      'Ciutats agermanades\n\n- Albi (França), des de 1985\n- Reggio Emilia (Itàlia), des del 12 de maig de 1995\n- Bluefields, Nicaragua (1987)',
      [
        'Albi (FR) · twinning · other 1985 · active',
        'Reggio Emilia (IT) · twinning · other 1995-05-12 · active',
        'Bluefields (NI) · twinning · other 1987 · active',
      ],
    ],
    [
      'tells a signing by two mayors on a day with an apostrophe',
      "El 12 d'abril de 2006 els alcaldes de Girona i Košice van signar l'acta d'agermanament.",
      ['Košice · twinning · signed 2006-04-12 · unknown'],
    ],
    [
      'tells a friendship with the state’s adjective behind the word for town',
      "L'Ajuntament de Girona va signar el 3 d'octubre de 2011 un pacte d'amistat amb la ciutat polonesa de Krosno.",
      ['Krosno (PL) · friendship_agreement · signed 2011-10-03 · unknown'],
    ],
    [
      'tells a letter of intent',
      "L'any 2014 es va signar una carta d'intencions amb la ciutat de Sliven, a Bulgària.",
      ['Sliven (BG) · letter_of_intent · signed 2014 · unknown'],
    ],
    [
      'tells what the council has approved',
      "El ple de l'Ajuntament va aprovar el 14 de juny de 1990 l'agermanament amb Beerxeba (Israel).",
      ['Beerxeba (IL) · twinning · decided 1990-06-14 · unknown'],
    ],
    [
      'gives each twin of a series its own year',
      'Girona està agermanada amb Albi des de 1985, Tessalònica des de 1980 i Terni des de 1991.',
      [
        'Albi · twinning · other 1985 · active',
        'Tessalònica · twinning · other 1980 · active',
        'Terni · twinning · other 1991 · active',
      ],
    ],
    [
      'tells a cooperation and its areas in the sentence after',
      'El 5 de juny de 2009 es va signar a Girona un conveni de col·laboració amb el municipi de Växjö (Suècia). Àmbits de col·laboració: eficiència energètica, medi ambient, cultura.',
      [
        'Växjö (SE) · cooperation_agreement · signed 2009-06-05 · eficiència energètica, medi ambient, cultura · unknown',
      ],
    ],
    [
      'tells a tie that has ended',
      "L'agermanament amb la ciutat russa de Kursk es va trencar el 2022.",
      ['Kursk (RU) · twinning · ended 2022 · ended'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })

  test.each([['wishes', 'Girona vol establir un agermanament amb Graz, a Àustria.']])(
    'does not take %s for agreements',
    async (_, words) => {
      expect(await told(words, options)).toEqual([])
    },
  )
})
