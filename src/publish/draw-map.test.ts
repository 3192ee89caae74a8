import { expect, test } from 'vitest'
import { drawLand, drawMap, mapSize } from './draw-map.ts'
import { exampleRegister } from './test-support/example-register.ts'

const { agreements, parties } = exampleRegister

test('draws one arc for each two bodies, however many agreements tie them', () => {
  const [first] = agreements
  if (first === undefined) throw new Error('no agreement')
  expect(drawMap([first, { ...first, id: 'agr_again' as typeof first.id }], parties).arcs).toHaveLength(1)
})

test('draws nothing for a body without a place', () => {
  const placeless = parties.map((party) =>
    party.id === 'pty_nis' ? { ...party, lat: null, lng: null } : party,
  )
  expect(drawMap(agreements, placeless).arcs.map(({ title }) => title)).not.toContain('Košice – Niš')
})

test('shows Europe alone where every tie lies within it', () => {
  const near = agreements.filter(({ id }) => id === 'agr_nis-kosice')
  expect(drawMap(near, parties).frame).toBe('europe')
  expect(drawMap(agreements, parties).frame).toBe('world')
})

test('keeps every dot within the frame', () => {
  for (const { x, y } of drawMap(agreements, parties).dots) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(mapSize.width)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(mapSize.height)
  }
})

test('draws land from a topology and nothing from one without land', () => {
  const square = {
    type: 'Topology',
    objects: { land: { type: 'Polygon', arcs: [[0]] } },
    arcs: [
      [
        [10, 40],
        [10, 50],
        [30, 50],
        [30, 40],
        [10, 40],
      ],
    ],
  }
  expect(drawLand(square, 'europe')).toMatch(/^M[\d,-]+l[\d, -]+z$/)
  expect(drawLand({ type: 'Topology', objects: {}, arcs: [] }, 'europe')).toBe('')
})
