// What Ukrainian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../told.test-support.ts'

describe('Житомир’s page in Ukrainian', () => {
  const options = { language: 'uk', publisher: { name: 'Житомир', country: 'UA' } }
  test.each([
    [
      'lists partners with their state and year',
      'Міста-побратими\n\nБитом (Польща) – з 2001 року\nМонтана (Болгарія) – 2003 р.\nКутаїсі, Грузія',
      [
        'Битом (PL) · twinning · other 2001 · active',
        'Монтана (BG) · twinning · other 2003 · active',
        'Кутаїсі (GE) · twinning · active',
      ],
    ],
    [
      'lists partners under their states',
      'Міста-партнери\n\nПольща\nПлоцьк\nГданськ\nНімеччина\nДортмунд',
      [
        'Плоцьк (PL) · partnership_agreement · active',
        'Гданськ (PL) · partnership_agreement · active',
        'Дортмунд (DE) · partnership_agreement · active',
      ],
    ],
    [
      'tells a memorandum and its day',
      '3 червня 2014 року Житомирська міська рада підписала Меморандум про співробітництво з містом Гданськ (Республіка Польща).',
      ['Гданськ (PL) · memorandum · signed 2014-06-03 · unknown'],
    ],
    [
      'tells the decision of an assembly',
      'Рішенням міської ради від 14 березня 2011 року схвалено Угоду про побратимство з містом Монтана, Болгарія.',
      ['Монтана (BG) · twinning · decided 2011-03-14 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Партнерські відносини з містом Видное (Росія) розірвано у 2016 році.',
      ['Видное (RU) · partnership_agreement · ended 2016 · ended'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Місто має намір укласти угоду про партнерство з містом Грац в Австрії.',
      [],
    ],
    [
      'tells a renewal',
      'Договір про дружбу з містом Битом поновлено у 2011 році.',
      ['Битом · friendship_agreement · renewed 2011 · unknown'],
    ],
    [
      'lists the areas after their label, of a letter of intent',
      'Протокол про наміри з литовським містом Паневежис підписано у жовтні 2012 року. Напрями співпраці: культура, освіта, туризм.',
      ['Паневежис (LT) · letter_of_intent · signed 2012-10 · культура, освіта, туризм · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
