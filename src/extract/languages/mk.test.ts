// What Macedonian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../told.test-support.ts'

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
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
