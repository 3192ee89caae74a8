// Tables of text that were copied cell by cell.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

const arles = { publisher: { name: 'Arles', country: 'FR' }, language: 'fr' }
const aalen = { publisher: { name: 'Aalen', country: 'DE' }, language: 'de' }
const office = { publisher: { name: 'Národný bezpečnostný úrad', country: 'SK' }, language: 'sk' }

describe('a table with a line for each cell', () => {
  test.each([
    [
      'has as many lines a row as heads, with empty lines between the rows',
      'Jumelages\n\nVille\nPays\nHabitants\nDate du jumelage\n\nFulda\nAllemagne\n68 000\n12 mai 1987\n\nVercelli\nItalie\n45 000\n3 juin 1999',
      arles,
      [
        'Fulda (DE) · twinning · other 1987-05-12 · active',
        'Vercelli (IT) · twinning · other 1999-06-03 · active',
      ],
    ],
    [
      'needs no empty lines where the lines come out even',
      'Partnerstädte\n\nStadt\nLand\nSeit\nSaint-Lô\nFrankreich\n1978\nCervia\nItalien\n2011',
      aalen,
      ['Saint-Lô (FR) · twinning · other 1978 · active', 'Cervia (IT) · twinning · other 2011 · active'],
    ],
    [
      'may have a head that nobody knows',
      'Kardeş Kentler\n\nÜlke\nŞehir\nKayıt sırası\nAlmanya\nHanau\n03.06.2010\nMacaristan\nPécs\n07.02.2011',
      { publisher: { name: 'Nilüfer', country: 'TR' }, language: 'tr' },
      [
        'Hanau (DE) · twinning · other 2010-06-03 · active',
        'Pécs (HU) · twinning · other 2011-02-07 · active',
      ],
    ],
    [
      'of states tells which day is of the signature and which of the entry into force',
      'Dohody o ochrane utajovaných skutočností\n\nŠtát\nDátum podpisu\nNadobudnutie platnosti\n\nSlovinsko\n3. 6. 2003\n1. 5. 2004\n\nLotyšsko\n8. 9. 2005\n2. 2. 2006',
      office,
      [
        'Slovinsko (SI) · security_agreement · signed 2003-06-03, other 2004-05-01 · active',
        'Lotyšsko (LV) · security_agreement · signed 2005-09-08, other 2006-02-02 · active',
      ],
    ],
  ])('%s', async (_, words, options, lines) => {
    expect(await told(words, options)).toEqual(lines)
  })

  test('is none where the lines below the heads hold neither states nor days', async () => {
    const words = 'Jumelages\n\nVille\nPays\n\nLe comité\nse réunit\n\nLes élèves\npartent'
    expect(await told(words, arles)).toEqual([])
  })
})
