// What Albanian pages say, in the words and layouts of town halls.
import { describe, expect, test } from 'vitest'
import { told } from '../told.test-support.ts'

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
  ])('%s', async (_, words, expected) => {
    expect(await told(words, options)).toEqual(expected)
  })
})
