// Which word begins at a place or first behind it.
import { expect, test } from 'vitest'
import { WordPlaces } from './word-places.ts'

test('answers as a search from left to right does, whatever the distance between words', () => {
  const starts = Uint32Array.of(0, 1, 31, 32, 33, 63, 64, 200, 201, 1023)
  const places = new WordPlaces(starts)
  for (let offset = -1; offset < 1100; offset++) {
    const searched = starts.findIndex((start) => start >= offset)
    expect(places.at(offset)).toBe(searched === -1 ? starts.length : searched)
  }
})

test('knows no word in a text without words', () => {
  expect(new WordPlaces(new Uint32Array(0)).at(5)).toBe(0)
})
