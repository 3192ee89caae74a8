// What Bulgarian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../told.test-support.ts'

describe('Враца’s page in Bulgarian', () => {
  const options = { language: 'bg', publisher: { name: 'Враца', country: 'BG' } }
  test.each([
    [
      'lists partners with their state and year',
      'Побратимени градове\n\nБърдянск (Украйна) – от 1998 г.\nСуми (Украйна), от 2003 година\nВилнюс, Литва',
      [
        'Бърдянск (UA) · twinning · other 1998 · active',
        'Суми (UA) · twinning · other 2003 · active',
        'Вилнюс (LT) · twinning · active',
      ],
    ],
    [
      'lists partners under their states',
      'Побратимени градове\n\nРумъния\nКрайова\nСърбия\nКрагуевац',
      ['Крайова (RO) · twinning · active', 'Крагуевац (RS) · twinning · active'],
    ],
    [
      'tells a twinning and its day',
      'На 15.09.2009 г. община Враца подписа Договор за побратимяване с община Демре, Турция.',
      ['Демре (TR) · twinning · signed 2009-09-15 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Побратимяването с град Вологда (Русия) е прекратено през 2022 г.',
      ['Вологда (RU) · twinning · ended 2022 · ended'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Община Враца желае да установи партньорски отношения с град Грац в Австрия.',
      [],
    ],
    [
      'tells a renewal',
      'Меморандумът за сътрудничество с град Чърноморск (Украйна) беше подновен през 2017 г.',
      ['Чърноморск (UA) · memorandum · renewed 2017 · unknown'],
    ],
    [
      'lists the areas after their label, of a protocol',
      'През октомври 2013 г. беше подписан Протокол за сътрудничество с чешкия град Пршибрам. Области на сътрудничество: култура, спорт, туризъм.',
      ['Пршибрам (CZ) · protocol · signed 2013-10 · култура, спорт, туризъм · unknown'],
    ],
    [
      'tells what is only planned',
      'В процедура е подписването на писмо за намерения с град Батуми, Грузия.',
      ['Батуми (GE) · letter_of_intent · planned'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
