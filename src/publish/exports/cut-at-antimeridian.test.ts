import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutAtAntimeridian, type Place } from './cut-at-antimeridian.ts'

const nis: Place = [21.9, 43.32]
const suva: Place = [178.44, -18.14]
const honolulu: Place = [-157.86, 21.31]

test('leaves a line whole that does not meet the antimeridian', () => {
  expect(cutAtAntimeridian(nis, suva)).toEqual([[nis, suva]])
})

test('cuts a line over the Pacific in two that end on the antimeridian at one latitude', () => {
  const [toEdge, fromEdge] = cutAtAntimeridian(honolulu, suva)
  expect(toEdge).toEqual([suva, [180, expect.closeTo(-15.52, 1)]])
  expect(fromEdge).toEqual([[-180, toEdge?.[1]?.[1]], honolulu])
})

test('draws no line of no length where an end lies on the antimeridian', () => {
  expect(cutAtAntimeridian([180, 10], honolulu)).toEqual([[[-180, 10], honolulu]])
  expect(cutAtAntimeridian([-180, 10], suva)).toEqual([[suva, [180, 10]]])
})

test('never draws a line more than half way round', () => {
  const place = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  )
  fc.assert(
    fc.property(place, place, (a, b) => {
      for (const line of cutAtAntimeridian(a, b)) {
        expect(Math.abs(line[0]![0] - line[1]![0])).toBeLessThanOrEqual(180)
      }
    }),
  )
})
