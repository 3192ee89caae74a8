// What Russian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Смоленск’s page in Russian', () => {
  const options = { language: 'ru', publisher: { name: 'Смоленск', country: 'RU' } }
  test.each([
    [
      'lists partners with their state and year',
      'Города-побратимы\n\nХаген (Германия) – с 1985 года\nТарговиште (Болгария) – с 1998 г.\nТюль, Франция',
      [
        'Хаген (DE) · twinning · other 1985 · active',
        'Тарговиште (BG) · twinning · other 1998 · active',
        'Тюль (FR) · twinning · active',
      ],
    ],
    [
      'lists partners under their states',
      'Города-побратимы\n\nБеларусь\nВитебск\nМогилёв\nБолгария\nТарговиште',
      [
        'Витебск (BY) · twinning · active',
        'Могилёв (BY) · twinning · active',
        'Тарговиште (BG) · twinning · active',
      ],
    ],
    [
      'tells a cooperation agreement and its day',
      '18 июня 2004 г. город Смоленск подписал Договор о сотрудничестве с городом Керчь (Украина).',
      ['Керчь (UA) · cooperation_agreement · signed 2004-06-18 · unknown'],
    ],
    [
      'tells a letter of intent and its day',
      'Протокол о намерениях с городом Ниш (Сербия) подписан в октябре 2012 года.',
      ['Ниш (RS) · letter_of_intent · signed 2012-10 · unknown'],
    ],
    [
      'tells the decision of an assembly',
      'Решением городского Совета от 24 апреля 2009 года утверждено Соглашение о сотрудничестве с городом Добрич (Болгария).',
      ['Добрич (BG) · cooperation_agreement · decided 2009-04-24 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'В 2022 году сотрудничество с польским городом Люблин было прекращено.',
      ['Люблин (PL) · unknown · ended 2022 · ended'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Смоленск хотел бы стать побратимом города Грац в Австрии.',
      [],
    ],
    [
      'lists the areas after their label, of a memorandum',
      'Меморандум о сотрудничестве с городом Сиань (КНР) подписан 03.09.2015. Направления сотрудничества: экономика, культура, туризм.',
      ['Сиань (CN) · memorandum · signed 2015-09-03 · экономика, культура, туризм · unknown'],
    ],
    [
      'tells a renewal',
      'Договор о дружбе с городом Кольмар возобновлён в 2010 году.',
      ['Кольмар · friendship_agreement · renewed 2010 · unknown'],
    ],
    [
      'lists the areas after their label, of a twinning',
      '<h2>Города-побратимы</h2><table><tr><th>№</th><th>Город</th><th>Страна</th><th>Дата подписания</th></tr><tr><td>1</td><td>Хаген</td><td>Германия</td><td>15.06.1985</td></tr><tr><td>2</td><td>Витебск</td><td>Беларусь</td><td>1998 г.</td></tr></table>',
      [
        'Хаген (DE) · twinning · signed 1985-06-15 · active',
        'Витебск (BY) · twinning · signed 1998 · active',
      ],
    ],
    [
      'lists the areas after their label, of a twinning',
      'Городами-побратимами Смоленска являются Хаген (Германия), Тюль (Франция) и Витебск (Беларусь).',
      ['Хаген (DE) · twinning · active', 'Тюль (FR) · twinning · active', 'Витебск (BY) · twinning · active'],
    ],
    [
      'tells a friendship agreement and its day',
      'Соглашение о дружбе и сотрудничестве между Смоленском и городом Вэйхай в провинции Шаньдун подписано 12 ноября 2023 г.',
      ['Вэйхай · friendship_agreement · signed 2023-11-12 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Бывшие города-побратимы\n\nЛюблин, Польша (до 2022 года)',
      ['Люблин (PL) · twinning · ended 2022 · ended'],
    ],
    [
      'tells what is only planned',
      'Планируется подписание соглашения о сотрудничестве с городом Крагуевац (Сербия).',
      ['Крагуевац (RS) · cooperation_agreement · planned'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Школа № 7 сотрудничает с гимназией города Хаген.',
      [],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('a third party’s page in Russian', () => {
  const options = { language: 'ru', publisher: null }
  test.each([
    [
      'lists partners with their state and year',
      'Города-побратимы\n\nСмоленск – Хаген\nТверь – Оснабрюк',
      ['Смоленск + Хаген · twinning · active', 'Тверь + Оснабрюк · twinning · active'],
    ],
    [
      'tells a twinning and its day',
      'Города Смоленск и Хаген стали побратимами в 1985 году.',
      ['Смоленск + Хаген · twinning · other 1985 · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Краснодар’s page in Russian', () => {
  const options = { language: 'ru', publisher: { name: 'Краснодар', country: 'RU' } }
  test.each([
    [
      'tells a renewal',
      'Договор о побратимстве между Краснодаром и Сухумом был заключен в 2012 году, в 2022 году мэры городов пролонгировали соглашение.',
      ['Сухумом · twinning · signed 2012, renewed 2022 · unknown'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Кривой Рог’s page in Russian', () => {
  const options = { language: 'ru', publisher: { name: 'Кривой Рог', country: 'UA' } }
  test.each([
    [
      'lists the areas after their label, of a cooperation agreement',
      'Договоры о сотрудничестве подписаны с польским Люблином, венгерским Мишкольцем и словацким Кошице.',
      [
        'Люблином (PL) · cooperation_agreement · unknown',
        'Мишкольцем (HU) · cooperation_agreement · unknown',
        'Кошице (SK) · cooperation_agreement · unknown',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
