// What Macedonian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Битола’s page in Macedonian', () => {
  const options = { language: 'mk', publisher: { name: 'Битола', country: 'MK' } }
  test.each([
    [
      'lists partners with their state and year',
      'Збратимени градови\n\nРокдејл (Австралија), од 1985 година\nКрањ (Словенија) – 1976\nБурса, Турција',
      [
        'Рокдејл (AU) · twinning · other 1985 · active',
        'Крањ (SI) · twinning · other 1976 · active',
        'Бурса (TR) · twinning · active',
      ],
    ],
    [
      'lists partners under their states',
      'Збратимени градови\n\nБугарија\nВелико Трново\nПлевен\nСрбија\nПожаревац',
      [
        'Велико Трново (BG) · twinning · active',
        'Плевен (BG) · twinning · active',
        'Пожаревац (RS) · twinning · active',
      ],
    ],
    [
      'tells a memorandum and its day',
      'Меморандумот за соработка меѓу Општина Битола и градот Епинал е потпишан на 12 мај 2005 година.',
      ['Епинал · memorandum · signed 2005-05-12 · unknown'],
    ],
    [
      'tells a twinning and its day',
      'Општина Битола на 3 јуни 2014 година потпиша Повелба за збратимување со градот Плевен од Бугарија.',
      ['Плевен (BG) · twinning · signed 2014-06-03 · unknown'],
    ],
    [
      'tells the decision of an assembly',
      'Советот на Општина Битола на 14 март 2011 година донесе Одлука за збратимување со градот Осијек (Хрватска).',
      ['Осијек (HR) · decision · decided 2011-03-14 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Збратимувањето со градот Пушкин (Русија) е прекинато во 2022 година.',
      ['Пушкин (RU) · twinning · ended 2022 · ended'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Општината сака да воспостави соработка со градот Грац во Австрија.',
      [],
    ],
    [
      'tells a renewal',
      'Договорот за соработка со градот Кременчуг (Украина) беше обновен во 2016 година.',
      ['Кременчуг (UA) · cooperation_agreement · renewed 2016 · unknown'],
    ],
    [
      'lists the areas after their label, of a twinning',
      '<h2>Збратимени градови</h2><table><tr><th>Град</th><th>Држава</th><th>Датум на потпишување</th></tr><tr><td>Бурса</td><td>Турција</td><td>12.05.1996</td></tr><tr><td>Осијек</td><td>Хрватска</td><td>2014</td></tr></table>',
      ['Бурса (TR) · twinning · signed 1996-05-12 · active', 'Осијек (HR) · twinning · signed 2014 · active'],
    ],
    [
      'lists the areas after their label, of a twinning',
      'Битола е збратимена со градовите Епинал (Франција), Пушкин (Русија) и Требиње (Босна и Херцеговина).',
      [
        'Епинал (FR) · twinning · active',
        'Пушкин (RU) · twinning · active',
        'Требиње (BA) · twinning · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('a third party’s page in Macedonian', () => {
  const options = { language: 'mk', publisher: null }
  test.each([
    [
      'lists partners with their state and year',
      'Збратимени градови\n\nСкопје – Нирнберг\nБитола – Бурса (1996)',
      ['Скопје + Нирнберг · twinning · active', 'Битола + Бурса · twinning · other 1996 · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('Северна Македонија’s page in Macedonian', () => {
  const options = { language: 'mk', publisher: { name: 'Северна Македонија', country: 'MK' } }
  test.each([
    [
      'tells an agreement of states on classified information',
      'Спогодби за размена и заштита на класифицирани информации\n\nРепублика Бугарија (2006)\nСловенија, 2009',
      [
        'Република Бугарија (BG) · security_agreement · other 2006 · active',
        'Словенија (SI) · security_agreement · other 2009 · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
