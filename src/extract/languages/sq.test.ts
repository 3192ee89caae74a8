// What Albanian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

describe('Durrës’s page in Albanian', () => {
  const options = { language: 'sq', publisher: { name: 'Durrës', country: 'AL' } }
  test.each([
    [
      'lists partners with their state and year',
      'Qytete të binjakëzuara\n\nUlqin (Mali i Zi), që nga viti 2002\nTetovë (Maqedonia e Veriut)\nBari, Itali, 1996',
      [
        'Ulqin (ME) · twinning · other 2002 · active',
        'Tetovë (MK) · twinning · active',
        'Bari (IT) · twinning · other 1996 · active',
      ],
    ],
    [
      'tells a cooperation agreement and its day',
      'Marrëveshja e bashkëpunimit me qytetin Bari u nënshkrua më 12 maj 2005.',
      ['Bari · cooperation_agreement · signed 2005-05-12 · unknown'],
    ],
    [
      'tells a memorandum and its day',
      'Në tetor 2016 u nënshkrua një memorandum mirëkuptimi me bashkinë e Selanikut (Greqi).',
      ['Selanikut (GR) · memorandum · signed 2016-10 · unknown'],
    ],
    [
      'takes no wish, denial or club for an agreement',
      'Bashkia dëshiron të binjakëzohet me qytetin Graz në Austri.',
      [],
    ],
    [
      'lists the areas after their label, of a twinning',
      '<h2>Qytete të binjakëzuara</h2><table><tr><th>Qyteti</th><th>Shteti</th><th>Data e nënshkrimit</th></tr><tr><td>Bari</td><td>Italia</td><td>12.05.1996</td></tr><tr><td>Ulqin</td><td>Mali i Zi</td><td>2002</td></tr></table>',
      ['Bari (IT) · twinning · signed 1996-05-12 · active', 'Ulqin (ME) · twinning · signed 2002 · active'],
    ],
    [
      'lists partners under their states',
      'Qytete të binjakëzuara\n\nItalia\nBari\nTurqia\nIstanbul',
      ['Bari (IT) · twinning · active', 'Istanbul (TR) · twinning · active'],
    ],
    [
      'tells a renewal',
      'Marrëveshja e binjakëzimit me qytetin Bari u rinovua në vitin 2015.',
      ['Bari · twinning · renewed 2015 · unknown'],
    ],
    [
      'tells a tie that has ended',
      'Bashkëpunimi me qytetin Ulqin (Mali i Zi) përfundoi në vitin 2010.',
      ['Ulqin (ME) · unknown · ended 2010 · ended'],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
