import { expect, test } from 'vitest'
import { communitiesOf } from './communities.ts'
import { type Graph, graphOf, neighboursOf } from './graph.ts'
import { layOut, type Positions } from './lay-out.ts'

/** Two groups of six, all tied with all of their own, and one tie between the groups. */
const pairs: number[] = [0, 6]
for (const first of [0, 6])
  for (let one = first; one < first + 6; one++)
    for (let other = one + 1; other < first + 6; other++) pairs.push(one, other)
const groups = graphOf(12, pairs)

function meanDistance(positions: Positions, of: (one: number, other: number) => boolean): number {
  const found: number[] = []
  for (let one = 0; one < 12; one++)
    for (let other = one + 1; other < 12; other++)
      if (of(one, other))
        found.push(
          Math.hypot(
            positions[2 * one]! - positions[2 * other]!,
            positions[2 * one + 1]! - positions[2 * other + 1]!,
          ),
        )
  return found.reduce((sum, distance) => sum + distance, 0) / found.length
}

const positionsOf = (graph: Graph) => layOut(graph, communitiesOf(graph))

test('draws those near each other that hang together', () => {
  const positions = positionsOf(groups)
  const areTied = (one: number, other: number) => neighboursOf(groups, one).includes(other)
  expect(meanDistance(positions, areTied)).toBeLessThan(
    meanDistance(positions, (one, other) => !areTied(one, other)) / 2,
  )
})

test('draws the same network the same, and no two bodies at one place', () => {
  const positions = positionsOf(groups)
  expect(positionsOf(groups)).toEqual(positions)
  const places = Array.from({ length: 12 }, (_, node) => `${positions[2 * node]} ${positions[2 * node + 1]}`)
  expect(new Set(places).size).toBe(12)
})

test('has a place for bodies without any tie', () => {
  const positions = positionsOf(graphOf(3, []))
  expect(positions).toHaveLength(6)
  expect([...positions].every(Number.isFinite)).toBe(true)
})
