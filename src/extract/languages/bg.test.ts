// What Bulgarian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

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
    [
      'lists the areas after their label, of a twinning',
      '<h2>Побратимени градове</h2><table><tr><th>Град</th><th>Държава</th><th>Дата на подписване</th></tr><tr><td>Суми</td><td>Украйна</td><td>12.05.2003 г.</td></tr><tr><td>Крайова</td><td>Румъния</td><td>2001</td></tr></table>',
      ['Суми (UA) · twinning · signed 2003-05-12 · active', 'Крайова (RO) · twinning · signed 2001 · active'],
    ],
    [
      'lists the areas after their label, of a twinning',
      'Побратимени градове на Враца са Бърдянск (Украйна), Крайова (Румъния) и Печ (Унгария).',
      [
        'Бърдянск (UA) · twinning · active',
        'Крайова (RO) · twinning · active',
        'Печ (HU) · twinning · active',
      ],
    ],
    [
      'tells a cooperation agreement and its day',
      'Община Враца подписа споразумение за сътрудничество с гръцката община Суфли.',
      ['Суфли (GR) · cooperation_agreement · unknown'],
    ],
    [
      'tells what is only planned',
      'Предстои подписването на меморандум за сътрудничество между община Враца и Крива Паланка.',
      ['Крива Паланка · memorandum · planned'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Община Враца няма официално побратимяване с град Грац.',
      [],
    ],
    [
      'tells a tie that is suspended',
      'Сътрудничеството с град Вологда (Русия) е замразено от март 2022 г.',
      ['Вологда (RU) · unknown · other 2022-03 · suspended'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('a third party’s page in Bulgarian', () => {
  const options = { language: 'bg', publisher: null }
  test.each([
    [
      'lists partners with their state and year',
      'Побратимени градове\n\nСофия – Скопие\nВидин – Калафат',
      ['София + Скопие · twinning · active', 'Видин + Калафат · twinning · active'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})

describe('the state’s page in Bulgarian', () => {
  const options = { language: 'bg', publisher: { name: 'България', country: 'BG' } }
  test.each([
    [
      'tells an agreement of states on classified information',
      'Споразумения за защита на класифицирана информация\n\nСловашка република (2004)\nРепублика Северна Македония, 2006\nКралство Испания – 2010',
      [
        'Словашка република (SK) · security_agreement · other 2004 · active',
        'Република Северна Македония (MK) · security_agreement · other 2006 · active',
        'Кралство Испания (ES) · security_agreement · other 2010 · active',
      ],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
