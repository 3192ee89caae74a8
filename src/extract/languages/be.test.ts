// What Belarusian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Гродна’s page in Belarusian', () => {
  const options = { language: 'be', publisher: { name: 'Гродна', country: 'BY' } }
  test.each([
    [
      'lists partners with their state and year',
      'Гарады-пабрацімы\n\nБеласток (Польшча) – з 1992 года\nКлайпеда (Літва), 1995\nЛіможа, Францыя',
      [
        'Беласток (PL) · twinning · other 1992 · active',
        'Клайпеда (LT) · twinning · other 1995 · active',
        'Ліможа (FR) · twinning · active',
      ],
    ],
    [
      'tells a cooperation agreement and its day',
      'Пагадненне аб супрацоўніцтве паміж горадам Гродна і горадам Друскінінкай падпісана 12 мая 2005 года.',
      ['Друскінінкай · cooperation_agreement · signed 2005-05-12 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Супрацоўніцтва з горадам Беласток (Польшча) спынена ў 2022 годзе.',
      ['Беласток (PL) · unknown · ended 2022 · ended'],
    ],
    [
      'tells a memorandum and its day',
      'Мемарандум аб намерах з горадам Ланьчжоу (КНР) падпісаны ў кастрычніку 2015 года.',
      ['Ланьчжоу (CN) · memorandum · signed 2015-10 · unknown'],
    ],
    [
      'lists the areas after their label, of a twinning',
      '<h2>Гарады-пабрацімы</h2><table><tr><th>Горад</th><th>Краіна</th><th>Дата падпісання</th></tr><tr><td>Беласток</td><td>Польшча</td><td>12.05.1992</td></tr><tr><td>Ліможа</td><td>Францыя</td><td>1995</td></tr></table>',
      [
        'Беласток (PL) · twinning · signed 1992-05-12 · active',
        'Ліможа (FR) · twinning · signed 1995 · active',
      ],
    ],
    [
      'lists partners under their states',
      'Гарады-пабрацімы\n\nПольшча\nБеласток\nГерманія\nМіндэн',
      ['Беласток (PL) · twinning · active', 'Міндэн (DE) · twinning · active'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Горад хацеў бы стаць пабрацімам горада Грац у Аўстрыі.',
      [],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
