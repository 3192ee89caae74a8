// One tie told in a list and in prose, in either order.
import { describe, expect, test } from 'vitest'
import { testPhrases, told } from '../test-support/told.ts'

const list = 'Twin towns\n\nSerres\nVeroia'
const prose = 'Nis has been twinned with Serres since 1991.'

test.each([
  ['the list first', `${list}\n\n${prose}`],
  ['the prose first', `${prose}\n\n${list}`],
])('is one agreement with what the prose tells: %s', async (_, words) => {
  expect((await told(words)).sort()).toEqual([
    'Serres · twinning · other 1991 · active',
    'Veroia · twinning · active',
  ])
})

describe('a headline and the story below it', () => {
  testPhrases([
    [
      'uk',
      ['Ніжин', 'UA'],
      'Ніжин і Носівка стали містами-побратимами\n\nУгоду підписали міський голова Ніжина та голова Носівської селищної ради.',
      ['Носівка · twinning · active'],
    ],
    [
      'ru',
      ['Тула', 'RU'],
      'Тула и Могилёв стали побратимами\n\nСоглашение о побратимстве подписали глава Тулы и председатель Могилёвского городского комитета.',
      ['Могилёв · twinning · active'],
    ],
    [
      'sl',
      ['Koper', 'SI'],
      'Podpis sporazuma o pobratenju Kopra in Sarajeva\n\nŽupan je podpisal sporazum o pobratenju z mestom Sarajevo.',
      ['Sarajeva · twinning · unknown'],
    ],
    [
      'en',
      ['York', 'GB'],
      'York and Gdynia become twin towns\n\nThe council chamber was full when the guests came in. Many of them had travelled for two days, and the band of the fire brigade played for them at the gate. The visitors were shown the walls, the market and the new school. Then the mayors of York and Gdynia signed a twinning charter.',
      ['Gdynia · twinning · active'],
    ],
  ])
})

describe('what a council approved and what was signed later', () => {
  testPhrases([
    [
      'pl',
      ['Toruń', 'PL'],
      'Rada Miasta Torunia 18 czerwca 2007 r. przyjęła uchwałę o partnerstwie z miastem Hamm. Umowę z Hamm podpisano 13 lipca 2007 r.',
      ['Hamm · twinning · decided 2007-06-18, signed 2007-07-13 · unknown'],
    ],
    [
      'ro',
      ['Arad', 'RO'],
      'Consiliul Local Arad a aprobat la 5 mai 2010 acordul de înfrățire cu orașul Gyula. Acordul de înfrățire cu Gyula a fost semnat la 7 iunie 2010.',
      ['Gyula · twinning · decided 2010-05-05, signed 2010-06-07 · unknown'],
    ],
  ])
})

describe('a plan and what a council decided on it', () => {
  testPhrases([
    [
      'sq',
      ['Preshevë', 'RS'],
      'Komuna e Preshevës pritet të binjakëzohet me bashkinë e Beratit\n\nKëshilli Komunal ka sjellë vendimin për binjakëzim mes Komunës së Preshevës dhe Bashkisë së Beratit.',
      ['Beratit · twinning · planned'],
    ],
  ])
})
