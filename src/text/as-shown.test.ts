import { expect, test } from 'vitest'
import { isShownAlike } from './as-shown.ts'

test.each([
  ['Hațeg', 'Haţeg'],
  ['Ștei', 'Ştei'],
  ['Qal‘at', 'Qal’at'],
  ["Kara'su", 'Kara’su'],
])('%s and %s differ in type only', (one, other) => {
  expect(isShownAlike(one, other)).toBe(true)
})

test.each([
  ['Hateg', 'Haţeg'],
  ['Saniș', 'Saniš'],
])('%s and %s differ in a letter', (one, other) => {
  expect(isShownAlike(one, other)).toBe(false)
})
