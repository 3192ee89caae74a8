import { expect, test } from 'vitest'
import { exampleRegister } from '../test-support/example-register.ts'
import { newestOf, presentAnniversaries } from './present-home.ts'

const { agreements, sources } = exampleRegister

test('keeps the anniversaries of this month, counted in years', () => {
  const { month, days } = presentAnniversaries(agreements, '2026-11-21')
  expect(month).toBe('November')
  expect(days.map(({ agreement, day, years }) => [agreement.title, day, years])).toEqual([
    ['Košice – Wuhan', 6, 14],
  ])
})

test('keeps no anniversary of a day that is not told', () => {
  expect(presentAnniversaries(agreements, '2026-06-01').days).toEqual([])
})

test('keeps none in the year of signing', () => {
  expect(presentAnniversaries(agreements, '2012-11-21').days).toEqual([])
})

test('shows what was read last', () => {
  expect(newestOf(sources, 2).map(({ id }) => id)).toEqual(['src_kosice', 'src_greece'])
})
