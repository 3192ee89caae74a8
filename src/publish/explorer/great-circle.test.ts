import { geoDistance, geoInterpolate } from 'd3-geo'
import { expect, test } from 'vitest'
import { greatCircleLines, mercatorY, stepsBetween, writeGreatCircle } from './great-circle.ts'

const nis = { lng: 21.9, lat: 43.32 }
const kosice = { lng: 21.26, lat: 48.71 }
const tokyo = { lng: 139.69, lat: 35.69 }
const sanFrancisco = { lng: -122.42, lat: 37.77 }

test('goes the shortest way, as d3 does', () => {
  const steps = stepsBetween(nis, tokyo, 4)
  const points = new Float32Array(2 * (steps + 1))
  writeGreatCircle([nis, tokyo], steps, points, 0)
  const way = geoInterpolate([nis.lng, nis.lat], [tokyo.lng, tokyo.lat])
  for (let step = 0; step <= steps; step++) {
    const [lng, lat] = way(step / steps)
    expect(points[2 * step]).toBeCloseTo((lng + 180) / 360, 5)
    expect(points[2 * step + 1]).toBeCloseTo(mercatorY(lat), 5)
  }
})

test('runs on beyond the edge of the map rather than back across it', () => {
  const steps = stepsBetween(tokyo, sanFrancisco, 4)
  const points = new Float32Array(2 * (steps + 1))
  writeGreatCircle([tokyo, sanFrancisco], steps, points, 0)
  for (let step = 1; step <= steps; step++)
    expect(Math.abs(points[2 * step]! - points[2 * step - 2]!)).toBeLessThan(0.1)
  expect(points[2 * steps]).toBeCloseTo((sanFrancisco.lng + 180) / 360 + 1, 5)
})

test('is split where it crosses the antimeridian, in either direction, and nowhere else', () => {
  expect(greatCircleLines(nis, kosice)).toHaveLength(1)
  for (const [from, to] of [
    [tokyo, sanFrancisco],
    [sanFrancisco, tokyo],
  ] as const) {
    const [west, east, ...rest] = greatCircleLines(from, to)
    expect(rest).toEqual([])
    expect(Math.abs(west?.at(-1)?.[0] ?? 0)).toBe(180)
    expect(east?.[0]?.[0]).toBe(-(west?.at(-1)?.[0] ?? 0))
    expect(east?.[0]?.[1]).toBe(west?.at(-1)?.[1])
    expect(geoDistance(east?.at(-1) ?? [0, 0], [to.lng, to.lat])).toBeLessThan(1e-3)
  }
})

test('costs little where places are near, and is a line even where they are one', () => {
  expect(stepsBetween(nis, kosice, 4)).toBeLessThan(stepsBetween(nis, tokyo, 4))
  expect(
    greatCircleLines(nis, nis)
      .flat()
      .every(([lng]) => Math.abs(lng - nis.lng) < 1e-3),
  ).toBe(true)
})
