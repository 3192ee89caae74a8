import { expect, test } from 'vitest'
import type { AreaClaim } from '../../model/record.ts'
import { nameAreas } from './name-areas.ts'

const area = (concept: string | null, asWritten: string): AreaClaim => ({
  concept,
  asWritten,
  start: 0,
  end: asWritten.length,
  origin: 'areas@1',
})

test('names an area by the label of the scheme and keeps the words of the source', () => {
  expect(nameAreas({ areas: [area('urban-planning', 'urbanizam'), area('culture', 'kultura')] })).toEqual([
    { label: 'urban planning', asWritten: 'urbanizam' },
    { label: 'culture', asWritten: 'kultura' },
  ])
})

test('leaves words that the scheme has no concept for as they are written', () => {
  expect(nameAreas({ areas: [area(null, 'chess\n clubs'), area('weather', 'the weather')] })).toEqual([
    { label: 'chess clubs', asWritten: 'chess clubs' },
    { label: 'the weather', asWritten: 'the weather' },
  ])
})

test('names each area once', () => {
  const named = nameAreas({ areas: [area('sport', 'sport'), area('sport', 'physical culture')] })
  expect(named).toEqual([{ label: 'sport', asWritten: 'sport' }])
})
