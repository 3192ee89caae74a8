import { describe, expect, test } from 'vitest'
import { latinSpellings } from './latin-spellings.ts'

describe('latinSpellings', () => {
  test.each([
    ['소렌토', 'sorento'],
    ['들레몽', 'dlemong'],
    ['크라쿠프', 'krakup'],
    ['이누야마', 'inuyama'],
    ['베른', 'bern'],
    ['グリファダ', 'glifada'],
    ['シャルルロワ', 'sharrrowa'],
    ['クラクフ', 'klakf'],
    ['キャンベル', 'kyanbel'],
    ['いぬやま', 'inuyama'],
  ])('%s may be %s', (written, spelt) => {
    expect(latinSpellings(written)).toContain(spelt)
  })

  test.each(['niš', '北京', 'москва', ''])('knows nothing of %s', (written) => {
    expect(latinSpellings(written)).toEqual([])
  })
})
