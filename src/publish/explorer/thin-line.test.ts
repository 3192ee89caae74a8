import fc from 'fast-check'
import { expect, test } from 'vitest'
import { thinLine } from './thin-line.ts'

const lines = fc
  .array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), { minLength: 2 })
  .map((points) => Float64Array.from(points.flat()))

/** From a point to the nearest of a stretch. */
function distance(points: Float64Array, at: number, [from, to]: readonly [number, number]): number {
  const [x, y, px, py] = [points[2 * from]!, points[2 * from + 1]!, points[2 * at]!, points[2 * at + 1]!]
  const [dx, dy] = [points[2 * to]! - x, points[2 * to + 1]! - y]
  const long = dx * dx + dy * dy
  const share = long === 0 ? 0 : Math.min(1, Math.max(0, ((px - x) * dx + (py - y) * dy) / long))
  return Math.hypot(x + share * dx - px, y + share * dy - py)
}

test('keeps both ends, and no point that is left out lies farther from the line than told', () => {
  fc.assert(
    fc.property(lines, fc.integer({ min: 0, max: 30 }), (points, nearest) => {
      const stay = thinLine(points, nearest)
      expect([stay[0], stay.at(-1)]).toEqual([0, points.length / 2 - 1])
      for (const [index, to] of stay.slice(1).entries()) {
        const from = stay[index]!
        for (let at = from + 1; at < to; at++)
          expect(distance(points, at, [from, to])).toBeLessThanOrEqual(nearest + 1e-9)
      }
    }),
  )
})

test('leaves out what lies on the way, and keeps a corner', () => {
  expect(thinLine(Float64Array.of(0, 0, 1, 0, 2, 0, 3, 0, 3, 5), 0.5)).toEqual([0, 3, 4])
  expect(thinLine(Float64Array.of(0, 0, 5, 5, 0, 0), 1)).toEqual([0, 1, 2])
})
