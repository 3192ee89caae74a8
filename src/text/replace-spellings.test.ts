import { describe, expect, test } from 'vitest'
import { replacerOf } from './replace-spellings.ts'

describe('replacerOf', () => {
  const replace = replacerOf({ sch: 'š', sh: 'š', c: 'k', ck: 'k', x: '' })

  test.each([
    ['the longest spelling that begins at a place', 'schick', 'šik'],
    ['one that goes on as no spelling does', 'scope', 'skope'],
    ['spellings at the end', 'rush', 'ruš'],
    ['half of a spelling at the end', 'rusc', 'rusk'],
    ['some for nothing', 'xaxbx', 'ab'],
    ['no letters of other scripts', 'чch', 'чkh'],
    ['nothing at all', '', ''],
  ])('puts %s: %s becomes %s', (_, text, replaced) => {
    expect(replace(text)).toBe(replaced)
  })
})
