// Two states that sign, told by a third party.
import { describe } from 'vitest'
import { testPhrases } from '../test-support/told.ts'

describe('two states that sign a paper', () => {
  testPhrases([
    [
      'en',
      null,
      'On 3 April 1997 Norway and Latvia signed a treaty on the return of refugees.',
      ['Norway (NO) + Latvia (LV) · treaty · signed 1997-04-03 · unknown'],
    ],
    [
      'en',
      null,
      'The governments of Norway and Latvia signed an agreement on fishing on 3 April 1997 in Riga.',
      ['Norway (NO) + Latvia (LV) · treaty · signed 1997-04-03 in Riga · unknown'],
    ],
    [
      'de',
      null,
      'Am 3.4.1997 unterschrieben die Regierungen der Republik Österreich und der Republik Slowenien einen Vertrag über Schulbücher.',
      ['Republik Österreich (AT) + Republik Slowenien (SI) · treaty · signed 1997-04-03 · unknown'],
    ],
    [
      'uk',
      null,
      'Уряди Литви та Естонії підписали 3 квітня 1997 року угоду про рибальство.',
      ['Литви (LT) + Естонії (EE) · treaty · signed 1997-04-03 · unknown'],
    ],
    [
      'es',
      null,
      'Uruguay firmó con Paraguay el 3 de abril de 1997 un acuerdo de cooperación en turismo.',
      ['Uruguay (UY) + Paraguay (PY) · cooperation_agreement · signed 1997-04-03 · unknown'],
    ],
    [
      'tr',
      null,
      "Türkiye ve Macaristan 3 Nisan 1997'de turizm alanında iş birliği anlaşması imzaladı.",
      ['Türkiye (TR) + Macaristan (HU) · cooperation_agreement · signed 1997-04-03 · unknown'],
    ],
  ])
})

describe('towns and guests of two states', () => {
  testPhrases([
    ['en', null, 'Mayors from Norway and Latvia signed a twinning agreement on 3 April 1997.', []],
    ['en', null, 'Towns of Norway and Latvia signed an agreement on tourism on 3 April 1997.', []],
    ['fr', null, 'Des communes de France et de Suisse ont signé un accord le 3 avril 1997.', []],
  ])
})
