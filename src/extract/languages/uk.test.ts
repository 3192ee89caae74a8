// What Ukrainian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

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
    [
      'lists the areas after their label, of a twinning',
      '<h2>Міста-побратими</h2><table><tr><th>№</th><th>Місто</th><th>Країна</th><th>Дата підписання</th></tr><tr><td>1</td><td>Битом</td><td>Польща</td><td>12.05.2001</td></tr><tr><td>2</td><td>Монтана</td><td>Болгарія</td><td>2003 р.</td></tr></table>',
      [
        'Битом (PL) · twinning · signed 2001-05-12 · active',
        'Монтана (BG) · twinning · signed 2003 · active',
      ],
    ],
    [
      'lists the areas after their label, of a twinning',
      'Містами-побратимами Житомира є Битом (Польща), Монтана (Болгарія) та Кутаїсі (Грузія).',
      [
        'Битом (PL) · twinning · active',
        'Монтана (BG) · twinning · active',
        'Кутаїсі (GE) · twinning · active',
      ],
    ],
    [
      'lists the areas after their label, of a memorandum',
      'Укладено угоди та меморандуми про співпрацю з містами: Девіс (США), Хаапсалу (Естонія), Гнєзно (Польща).',
      [
        'Девіс (US) · memorandum · unknown',
        'Хаапсалу (EE) · memorandum · unknown',
        'Гнєзно (PL) · memorandum · unknown',
      ],
    ],
    [
      'tells a partnership agreement and its day',
      '7 вересня 2023 року була підписана Угода про партнерство з містом Гоєрсверда (Німеччина).',
      ['Гоєрсверда (DE) · partnership_agreement · signed 2023-09-07 · unknown'],
    ],
    [
      'tells a tie that is suspended',
      'У 2014 році місто призупинило побратимські відносини з містом Смоленськ (Росія).',
      ['Смоленськ (RU) · twinning · other 2014 · suspended'],
    ],
    [
      'tells a tie that has ended',
      'Колишні міста-побратими\n\nСмоленськ, Росія (до 2014 року)',
      ['Смоленськ (RU) · twinning · ended 2014 · ended'],
    ],
    [
      'tells what is only planned',
      'Планується підписання меморандуму про співпрацю з містом Монтана (Болгарія).',
      ['Монтана (BG) · memorandum · planned'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('a third party’s page in Ukrainian', () => {
  const options = { language: 'uk', publisher: null }
  test.each([
    [
      'lists partners with their state and year',
      'Міста-побратими\n\nКиїв – Краків\nЛьвів – Вроцлав',
      ['Київ + Краків · twinning · active', 'Львів + Вроцлав · twinning · active'],
    ],
    [
      'tells a twinning and its day',
      'Міста Житомир і Битом є побратимами з 2001 року.',
      ['Житомир + Битом · twinning · other 2001 · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
