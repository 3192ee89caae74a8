import { expect, test } from 'vitest'
import { digest } from './digest.ts'

test('the same words have the same digest on every machine', () => {
  expect(digest('Niš', 'RS')).toBe(digest('Niš', 'RS'))
  expect(digest('Niš', 'RS')).toMatch(/^[a-z2-9]{12}$/)
})

test('where one part ends matters', () => {
  expect(digest('ab', 'c')).not.toBe(digest('a', 'bc'))
  expect(digest('ab')).not.toBe(digest('ab', ''))
})
