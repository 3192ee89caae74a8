import { expect, test } from 'vitest'
import { graphOf } from '../../network/graph.ts'
import { measureNetwork } from './measure-network.ts'

/** A ring of 300 with chords, and a branch on every third node. */
const pairs = Array.from({ length: 300 }, (_, node) => [
  node,
  (node + 1) % 300,
  node,
  (node * 7 + 3) % 300,
  node - (node % 3),
  300 + (node - (node % 3)) / 3,
]).flat()
const graph = graphOf(400, pairs)

test('one thread and three find the same figures, to the last bit', async () => {
  const alone = await measureNetwork(graph, { threads: 1 })
  const together = await measureNetwork(graph, { threads: 3 })
  expect(together).toEqual(alone)
  expect(alone.pairsByDistance.reduce((sum, count) => sum + count, 0)).toBe((400 * 399) / 2)
})
