// Cards whose lines, or parts of a line, all have labels.
import { describe, expect, test } from 'vitest'
import { told } from '../test-support/told.ts'

const ayr = { publisher: { name: 'Ayr', country: 'GB' }, language: 'en' }
const cugir = { publisher: { name: 'Cugir', country: 'RO' }, language: 'ro' }
const prilep = { publisher: { name: 'Прилеп', country: 'MK' }, language: 'mk' }

describe('a card of labels', () => {
  test.each([
    [
      'names its partner first',
      'Twin towns\n\nTown: Modena\nCountry: Italy\nSince: 1998\n\nTown: Hobro\nCountry: Denmark\nSince: 2001\nMayor: Jan Holm',
      ayr,
      ['Modena (IT) · twinning · other 1998 · active', 'Hobro (DK) · twinning · other 2001 · active'],
    ],
    [
      'tells the state before its partner',
      'Orașe înfrățite\n\nȚara: Ungaria\nLocalitatea: Makó\nAnul înfrățirii: 2003\n\nȚara: Franța\nLocalitatea: Dijon\nAnul înfrățirii: 1998',
      cugir,
      ['Makó (HU) · twinning · other 2003 · active', 'Dijon (FR) · twinning · other 1998 · active'],
    ],
    [
      'stands in one line',
      'Збратимени градови\n\nГрад: Панчево, Држава: Србија, Година: 1998\nГрад: Радом, Држава: Полска, Година: 2009',
      prilep,
      ['Панчево (RS) · twinning · other 1998 · active', 'Радом (PL) · twinning · other 2009 · active'],
    ],
  ])('%s', async (_, words, options, lines) => {
    expect(await told(words, options)).toEqual(lines)
  })
})
